import {
  all,
  Answer,
  answerOf,
  any,
  noBecause,
  not,
  yes,
} from '../../judging/Answer';
import { contains } from '../../judging/texts';
import {
  everyItem,
  get,
  isOff,
  isOneOf,
  isSet,
  someItem,
} from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { names, referredId } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { ENDPOINT } from '../sagemaker/types';
import { TemplateCheck } from '../TemplateCheck';

const SCALING = new Set([
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::AutoScaling::ScalingPolicy',
]);

/** Every endpoint wants an alarm that acts, and every alarm on SageMaker acts. */
export const alarmOnEndpointWithAction: TemplateCheck = {
  fact: {
    name: 'cloudwatch.alarm_on_endpoint_with_action',
    asks: 'Does somebody hear of it when an endpoint is in trouble?',
    kind: 'every',
  },
  restsOnOthers: true,
  judge(stack) {
    const alarms = stack
      .ofType('AWS::CloudWatch::Alarm')
      .map(alarm => ({ alarm, isRelevant: watchesSagemaker(alarm) }))
      .filter(({ isRelevant }) => isRelevant.is !== 'false');
    return [
      ...stack.ofType(ENDPOINT).map(endpoint => ({
        resource: endpoint,
        answer: any(
          alarms.map(({ alarm, isRelevant }) =>
            all([
              isRelevant,
              watches(alarm, endpoint),
              stack.existsBeside(alarm, endpoint),
              acts(alarm, stack),
            ]),
          ),
        ),
      })),
      ...alarms
        .filter(({ isRelevant }) => isRelevant.is === 'true')
        .map(({ alarm }) => ({ resource: alarm, answer: acts(alarm, stack) })),
    ];
  },
};

function acts(alarm: Resource, stack: Stack): Answer {
  return all([
    isSet(alarm.get('AlarmActions')),
    not(isOff(alarm.get('ActionsEnabled'))),
    callsSomebody(alarm, stack),
  ]);
}

/** An action that scales calls nobody. */
function callsSomebody(alarm: Resource, stack: Stack): Answer {
  const only = everyItem(alarm.get('AlarmActions'), action => {
    const id = action.kind === 'choice' ? undefined : referredId(action);
    const type = id === undefined ? undefined : stack.byId(id)?.type;
    return answerOf(type !== undefined && SCALING.has(type));
  });
  return only.is === 'true'
    ? noBecause('its only actions scale something')
    : yes;
}

function watchesSagemaker(alarm: Resource): Answer {
  return any([
    contains(alarm.get('Namespace'), 'sagemaker'),
    someItem(alarm.get('Metrics'), query =>
      contains(get(query, 'MetricStat', 'Metric', 'Namespace'), 'sagemaker'),
    ),
  ]);
}

function watches(alarm: Resource, endpoint: Resource): Answer {
  const isOfEndpoint = (dimensions: Resolved) =>
    someItem(dimensions, dimension =>
      all([
        isOneOf(get(dimension, 'Name'), 'EndpointName', 'Endpoint'),
        names(get(dimension, 'Value'), endpoint, 'EndpointName'),
      ]),
    );
  return any([
    isOfEndpoint(alarm.get('Dimensions')),
    someItem(alarm.get('Metrics'), query =>
      isOfEndpoint(get(query, 'MetricStat', 'Metric', 'Dimensions')),
    ),
  ]);
}
