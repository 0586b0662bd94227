import { Answer, answerOf, unknownBecause } from '../../judging/Answer';
import { judge } from '../../judging/values';
import { partsOf } from '../../resolving/text';
import { Resource } from '../../resources/Resource';
import { Finding, TemplateCheck, TemplateFact } from '../TemplateCheck';

const PIPELINE = 'AWS::SageMaker::Pipeline';

export const pipelineProcessingStep = stepCheck(
  {
    name: 'sagemaker.pipeline.processing_step',
    asks: 'Is there a SageMaker pipeline that processes data?',
  },
  steps => steps.some(({ Type }) => Type === 'Processing'),
);

export const pipelineTrainingStep = stepCheck(
  {
    name: 'sagemaker.pipeline.training_step',
    asks: 'Is there a SageMaker pipeline that trains?',
  },
  steps => steps.some(({ Type }) => Type === 'Training' || Type === 'Tuning'),
);

export const pipelineRegistersModel = stepCheck(
  {
    name: 'sagemaker.pipeline.registers_model',
    asks: 'Is there a SageMaker pipeline that registers the models it trains?',
  },
  steps => steps.some(({ Type }) => Type === 'RegisterModel'),
);

/** A quality check, or a condition on a measured value that decides whether a model is registered. */
export const pipelineQualityGate = stepCheck(
  {
    name: 'sagemaker.pipeline.quality_gate',
    asks: 'Is there a SageMaker pipeline in which a model has to pass before it is registered?',
  },
  steps =>
    steps.some(
      step =>
        step.Type === 'QualityCheck' ||
        (step.Type === 'Condition' && readsMeasurement(step) && guards(step)),
    ),
);

interface Step {
  Type?: unknown;
  Arguments?: unknown;
}

/**
 * Whether some pipeline has such steps. Like every question after existence it is
 * never false: the definition may be elsewhere, and so may another pipeline.
 */
function stepCheck(
  fact: Omit<TemplateFact, 'kind'>,
  has: (steps: Step[]) => boolean,
): TemplateCheck {
  return {
    fact: { ...fact, kind: 'existence' },
    judge(stack) {
      const found = stack
        .ofType(PIPELINE)
        .map((resource): Finding => {
          const answer = ask(resource, has);
          return {
            resource,
            answer: answer.is === 'true' ? resource.existence : answer,
          };
        })
        .filter(({ answer }) => answer.is !== 'false');
      const certain = found.filter(({ answer }) => answer.is === 'true');
      return certain.length > 0 ? certain : found;
    },
  };
}

function ask(pipeline: Resource, has: (steps: Step[]) => boolean): Answer {
  return judge(
    pipeline.get('PipelineDefinition', 'PipelineDefinitionBody'),
    body => {
      const parts = partsOf(body);
      if (parts === undefined) {
        return unknownBecause('its definition is not in the template');
      }
      // Names and ARNs that are open stand inside texts; what they are does not matter here
      const text = parts
        .map(part => (typeof part === 'string' ? part : 'open'))
        .join('');
      const steps = stepsOf(text);
      return steps === undefined
        ? unknownBecause('its definition could not be read')
        : answerOf(has(steps));
    },
  );
}

/** All steps of a definition, those inside conditions too; undefined where it is no definition. */
function stepsOf(text: string): Step[] | undefined {
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isMap(definition) && Array.isArray(definition.Steps)
    ? flatten(definition.Steps)
    : undefined;
}

function flatten(steps: unknown[]): Step[] {
  return steps.filter(isMap).flatMap(step => [step, ...flatten(inner(step))]);
}

function inner({ Arguments: given }: Step): unknown[] {
  return isMap(given)
    ? [given.IfSteps, given.ElseSteps].flatMap(branch =>
        Array.isArray(branch) ? branch : [],
      )
    : [];
}

function readsMeasurement({ Arguments: given }: Step): boolean {
  return (
    isMap(given) && JSON.stringify(given.Conditions ?? []).includes('JsonGet')
  );
}

function guards(step: Step): boolean {
  return flatten(inner(step)).some(
    ({ Type }) => Type === 'RegisterModel' || Type === 'Model',
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
