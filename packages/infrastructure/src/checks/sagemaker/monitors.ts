import {
  all,
  Answer,
  any,
  no,
  noBecause,
  not,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { contains } from '../../judging/texts';
import { get, isOneOf, isSet, judge, someItem } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Finding, TemplateCheck, TemplateFact } from '../TemplateCheck';
import { unlessExempt } from '../exempt';
import { ENDPOINT } from './types';
import { isServerlessEndpoint } from './variants';

interface MonitorKind {
  /** As `MonitoringType` says it. */
  type: string;
  /** Type of the job definition. */
  definition: string;
  /** Property of the definition that names the endpoint. */
  input: string;
}

const SCHEDULE = 'AWS::SageMaker::MonitoringSchedule';
const KINDS = {
  dataQuality: {
    type: 'DataQuality',
    definition: 'AWS::SageMaker::DataQualityJobDefinition',
    input: 'DataQualityJobInput',
  },
  modelQuality: {
    type: 'ModelQuality',
    definition: 'AWS::SageMaker::ModelQualityJobDefinition',
    input: 'ModelQualityJobInput',
  },
  bias: {
    type: 'ModelBias',
    definition: 'AWS::SageMaker::ModelBiasJobDefinition',
    input: 'ModelBiasJobInput',
  },
  explainability: {
    type: 'ModelExplainability',
    definition: 'AWS::SageMaker::ModelExplainabilityJobDefinition',
    input: 'ModelExplainabilityJobInput',
  },
} as const satisfies Record<string, MonitorKind>;

/** The image that analyses data quality when a schedule holds its job itself. */
const ANALYZER = 'sagemaker-model-monitor-analyzer';

export const monitorDataQuality = monitorCheck(
  {
    name: 'sagemaker.monitor.data_quality',
    asks: 'Is the quality of the data of every endpoint monitored on a schedule?',
  },
  KINDS.dataQuality,
);

export const monitorModelQuality = monitorCheck(
  {
    name: 'sagemaker.monitor.model_quality',
    asks: 'Is the quality of the predictions of every endpoint monitored on a schedule?',
  },
  KINDS.modelQuality,
);

export const monitorBias = monitorCheck(
  {
    name: 'sagemaker.monitor.bias',
    asks: 'Is the bias of every endpoint monitored on a schedule?',
  },
  KINDS.bias,
);

export const monitorExplainability = monitorCheck(
  {
    name: 'sagemaker.monitor.explainability',
    asks: 'Is the feature attribution of every endpoint monitored on a schedule?',
  },
  KINDS.explainability,
);

/** A schedule with the job definition of the template that it runs. */
interface Monitor {
  schedule: Resource;
  definition?: Resource;
}

function monitorsOf(stack: Stack): Monitor[] {
  const definitions = Object.values(KINDS).flatMap(kind =>
    stack.ofType(kind.definition),
  );
  return stack.ofType(SCHEDULE).map(schedule => ({
    schedule,
    definition: definitions.find(
      definition => runs(schedule, definition).is === 'true',
    ),
  }));
}

/**
 * Every endpoint wants a schedule of the kind. Schedules and job definitions of
 * endpoints that are elsewhere are judged by themselves.
 */
function monitorCheck(
  fact: Omit<TemplateFact, 'kind'>,
  kind: MonitorKind,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'every' },
    restsOnOthers: true,
    judge(stack) {
      const endpoints = stack.ofType(ENDPOINT);
      const monitors = monitorsOf(stack)
        .map(monitor => ({ ...monitor, isKind: isOfKind(monitor, kind) }))
        .filter(({ isKind }) => isKind.is !== 'false');
      if (endpoints.length === 0) {
        return [...scheduled(monitors), ...unscheduled(kind, stack)];
      }
      return endpoints.flatMap(endpoint =>
        unlessExempt(
          endpoint,
          isServerlessEndpoint(endpoint, stack),
          any(
            monitors.map(monitor =>
              all([
                monitor.isKind,
                watches(monitor, kind, endpoint),
                stack.existsBeside(monitor.schedule, endpoint),
                isRunning(monitor.schedule),
              ]),
            ),
          ),
        ),
      );
    },
  };
}

function scheduled(monitors: (Monitor & { isKind: Answer })[]): Finding[] {
  return monitors.map(({ schedule, isKind }) => ({
    resource: schedule,
    answer: all([isKind, schedule.existence, isRunning(schedule)]),
  }));
}

function unscheduled(kind: MonitorKind, stack: Stack): Finding[] {
  return stack
    .ofType(kind.definition)
    .filter(definition =>
      stack
        .ofType(SCHEDULE)
        .every(schedule => runs(schedule, definition).is === 'false'),
    )
    .map(definition => ({
      resource: definition,
      answer: noBecause('no schedule of the template runs it'),
    }));
}

function configOf(schedule: Resource, ...path: string[]): Resolved {
  return schedule.get('MonitoringScheduleConfig', ...path);
}

/** A schedule that runs now runs once. */
function isRunning(schedule: Resource): Answer {
  return all([
    not(isOneOf(schedule.get('MonitoringScheduleStatus'), 'Stopped')),
    not(
      isOneOf(
        configOf(schedule, 'ScheduleConfig', 'ScheduleExpression'),
        'NOW',
      ),
    ),
  ]);
}

/** By the definition that it runs, else by what it says of itself, else by its image. */
function isOfKind(
  { schedule, definition }: Monitor,
  kind: MonitorKind,
): Answer {
  if (definition !== undefined) {
    return definition.type === kind.definition ? yes : no;
  }
  const type = configOf(schedule, 'MonitoringType');
  if (type.kind !== 'absent') {
    return isOneOf(type, kind.type);
  }
  const inline = configOf(schedule, 'MonitoringJobDefinition');
  const image = get(inline, 'MonitoringAppSpecification', 'ImageUri');
  if (isSet(inline).is === 'false') {
    return unknownBecause('its job definition is not in the template');
  }
  const analyses = contains(image, ANALYZER);
  if (analyses.is !== 'false') {
    return kind.type === KINDS.dataQuality.type ? analyses : not(analyses);
  }
  return kind.type === KINDS.dataQuality.type
    ? no
    : unknownBecause('what its own image monitors is not known');
}

function runs(schedule: Resource, definition: Resource): Answer {
  return names(
    configOf(schedule, 'MonitoringJobDefinitionName'),
    definition,
    'JobDefinitionName',
  );
}

/** Whether the endpoint is the one that the schedule's job reads from. */
function watches(
  { schedule, definition }: Monitor,
  kind: MonitorKind,
  endpoint: Resource,
): Answer {
  if (definition !== undefined) {
    return names(
      definition.get(kind.input, 'EndpointInput', 'EndpointName'),
      endpoint,
      'EndpointName',
    );
  }
  return judge(
    configOf(schedule, 'MonitoringJobDefinition', 'MonitoringInputs'),
    inputs =>
      inputs.kind === 'absent'
        ? unknownBecause('its job definition is not in the template')
        : someItem(inputs, input =>
            names(
              get(input, 'EndpointInput', 'EndpointName'),
              endpoint,
              'EndpointName',
            ),
          ),
  );
}
