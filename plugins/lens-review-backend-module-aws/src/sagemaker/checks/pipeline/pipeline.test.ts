import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { PipelineStep } from '../../definition/PipelineSteps';
import { PipelineReading } from '../../reading/readPipeline';
import { pipelineChecks } from '.';

function steps(
  ...list: Partial<PipelineStep>[]
): Pick<PipelineReading, 'steps'> {
  return {
    steps: read(
      list.map(step => ({
        name: 'A',
        type: 'Processing',
        conditional: false,
        ...step,
      })),
    ),
  };
}

describe('the checks of a pipeline', () => {
  const empty: PipelineReading = {
    pipeline: read({
      PipelineArn: 'arn:pipeline',
      PipelineStatus: 'Active',
      RoleArn: undefined,
      definition: { outcome: 'read', steps: [] },
    }),
    executions: read({ newest: undefined, lastSucceeded: undefined }),
    ...steps(),
  };

  it.each<[string, boolean, string, Partial<PipelineReading>]>([
    ['pipeline_exists', true, 'that was read', {}],
    ['pipeline.last_execution_succeeded', false, 'that never ran', {}],
    [
      'pipeline.last_execution_succeeded',
      true,
      'that succeeded',
      {
        executions: read({
          newest: { arn: 'e', succeeded: true },
          lastSucceeded: { arn: 'e', succeeded: true },
        }),
      },
    ],
    [
      'pipeline.last_execution_succeeded',
      false,
      'that failed after it had succeeded',
      {
        executions: read({
          newest: { arn: 'f', succeeded: false },
          lastSucceeded: { arn: 'e', succeeded: true },
        }),
      },
    ],
    ['pipeline.quality_gate', false, 'without steps', {}],
    [
      'pipeline.quality_gate',
      false,
      'that registers whatever comes',
      steps({ type: 'Condition' }, { type: 'RegisterModel' }),
    ],
    [
      'pipeline.quality_gate',
      true,
      'that registers on a condition',
      steps(
        { type: 'Condition' },
        { type: 'RegisterModel', conditional: true },
      ),
    ],
    [
      'pipeline.quality_gate',
      false,
      'that does something else on a condition',
      steps({ type: 'Fail', conditional: true }),
    ],
    [
      'pipeline.quality_gate',
      true,
      'that checks the model',
      steps({ type: 'QualityCheck', checks: 'MODEL_QUALITY' }),
    ],
    [
      'pipeline.quality_gate',
      false,
      'that checks the data',
      steps({ type: 'QualityCheck', checks: 'DATA_QUALITY' }),
    ],
    [
      'pipeline.data_quality_check',
      true,
      'that checks the data',
      steps({ type: 'QualityCheck', checks: 'DATA_QUALITY' }),
    ],
    ['pipeline.data_quality_check', false, 'that does not', {}],
    [
      'pipeline.bias_check',
      true,
      'that checks the data for bias',
      steps({ type: 'ClarifyCheck', checks: 'DATA_BIAS' }),
    ],
    [
      'pipeline.bias_check',
      true,
      'that runs Clarify itself',
      steps({
        image:
          '123.dkr.ecr.eu-central-1.amazonaws.com/sagemaker-clarify-processing:1.0',
      }),
    ],
    ['pipeline.bias_check', false, 'that processes', steps({ image: 'own' })],
    [
      'pipeline.explainability_check',
      true,
      'that explains',
      steps({ type: 'ClarifyCheck', checks: 'MODEL_EXPLAINABILITY' }),
    ],
    [
      'pipeline.explainability_check',
      false,
      'that checks for bias',
      steps({ type: 'ClarifyCheck', checks: 'MODEL_BIAS' }),
    ],
    [
      'pipeline.registers_model',
      true,
      'that registers',
      steps({ type: 'RegisterModel' }),
    ],
    [
      'pipeline.registers_model',
      false,
      'that makes a model',
      steps({ type: 'Model' }),
    ],
    ['pipeline.processing_step', true, 'that processes', steps({})],
    ['pipeline.processing_step', false, 'without steps', {}],
    ['pipeline.training_step', true, 'that tunes', steps({ type: 'Tuning' })],
    ['pipeline.training_step', false, 'that processes', steps({})],
    ['pipeline.tuning_step', true, 'that tunes', steps({ type: 'Tuning' })],
    ['pipeline.tuning_step', false, 'that trains', steps({ type: 'Training' })],
    ['pipeline.automl_step', true, 'with AutoML', steps({ type: 'AutoML' })],
    ['pipeline.automl_step', false, 'that trains', steps({ type: 'Training' })],
  ])('answer sagemaker.%s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(pipelineChecks, `sagemaker.${name}`, { ...empty, ...more }),
    ).toEqual(value(is));
  });
});
