import { words } from './__testUtils__/scanning';

const STEPS = {
  process: { Name: 'Prepare', Type: 'Processing' },
  train: { Name: 'Train', Type: 'Training' },
  register: { Name: 'Register', Type: 'RegisterModel' },
};

const gate = (leftValue: object, ifSteps: object[]) => ({
  Name: 'Gate',
  Type: 'Condition',
  Arguments: {
    Conditions: [
      {
        Type: 'GreaterThanOrEqualTo',
        LeftValue: leftValue,
        RightValue: 0.8,
      },
    ],
    IfSteps: ifSteps,
    ElseSteps: [],
  },
});
const measured = { 'Std:JsonGet': { Path: 'auc' } };

function stepsIn(definition: unknown): string[] {
  const facts = words(
    JSON.stringify({
      Resources: {
        Training: {
          Type: 'AWS::SageMaker::Pipeline',
          Properties: { PipelineDefinition: definition },
        },
      },
    }),
  );
  return Object.entries(facts)
    .filter(([name]) => name.startsWith('sagemaker.pipeline.'))
    .map(([name, word]) => `${name.replace('sagemaker.pipeline.', '')} ${word}`)
    .filter(text => !text.endsWith(' absent'));
}

const body = (steps: object[]) => ({
  PipelineDefinitionBody: JSON.stringify({
    Version: '2020-12-01',
    Steps: steps,
  }),
});

describe('what a SageMaker pipeline does', () => {
  it('is read from its definition, inside conditions too', () => {
    const { process, train, register } = STEPS;
    expect(stepsIn(body([process, train, gate(measured, [register])]))).toEqual(
      [
        'processing_step true',
        'training_step true',
        'quality_gate true',
        'registers_model true',
      ],
    );
  });

  it('is read through references that stand inside texts', () => {
    const text = JSON.stringify({ Steps: [{ ...STEPS.train, Role: '@' }] });
    const [before, after] = text.split('@');
    expect(
      stepsIn({
        PipelineDefinitionBody: {
          'Fn::Join': ['', [before, { Ref: 'AWS::AccountId' }, after]],
        },
      }),
    ).toEqual(['training_step true']);
  });

  it('has no gate where the condition measures nothing or guards nothing', () => {
    const parameter = { Get: 'Parameters.Force' };
    expect(stepsIn(body([gate(parameter, [STEPS.register])]))).toEqual([
      'registers_model true',
    ]);
    expect(stepsIn(body([gate(measured, [STEPS.process])]))).toEqual([
      'processing_step true',
    ]);
  });

  it('is unknown where the definition is elsewhere, open or broken', () => {
    for (const definition of [
      { PipelineDefinitionS3Location: { Bucket: 'b', Key: 'k' } },
      { PipelineDefinitionBody: '{"Steps": [' },
      { PipelineDefinitionBody: { 'Fn::ImportValue': 'Definition' } },
    ]) {
      expect(stepsIn(definition)).toEqual([
        'processing_step unknown',
        'training_step unknown',
        'quality_gate unknown',
        'registers_model unknown',
      ]);
    }
  });
});

describe('a Glue job', () => {
  const triggered = (trigger: object) =>
    words(
      JSON.stringify({
        Resources: {
          Job: { Type: 'AWS::Glue::Job', Properties: { Name: 'curate' } },
          Trigger: {
            Type: 'AWS::Glue::Trigger',
            Properties: { Actions: [{ JobName: 'curate' }], ...trigger },
          },
        },
      }),
    )['glue.job.triggered'];

  it('is triggered by a trigger that is switched on, and never certainly not', () => {
    const nightly = { Type: 'SCHEDULED', StartOnCreation: true };
    expect(triggered(nightly)).toBe('true');
    expect(triggered({ ...nightly, StartOnCreation: false })).toBe('unknown');
    expect(triggered({ ...nightly, Type: 'ON_DEMAND' })).toBe('unknown');
    expect(triggered({ ...nightly, Actions: [{ JobName: 'b' }] })).toBe(
      'unknown',
    );
  });
});
