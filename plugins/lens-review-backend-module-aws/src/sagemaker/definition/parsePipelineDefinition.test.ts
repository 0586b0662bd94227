import { parsePipelineDefinition } from './parsePipelineDefinition';

function stepsOf(...Steps: object[]) {
  const parsed = parsePipelineDefinition(
    JSON.stringify({ Version: '2020-12-01', Parameters: [], Steps }),
  );
  if (parsed.outcome !== 'read') {
    throw new Error(parsed.reason);
  }
  return parsed.steps;
}

const register = { Name: 'Register', Type: 'RegisterModel', Arguments: {} };

function condition(name: string, IfSteps: object[], ElseSteps: object[] = []) {
  return {
    Name: name,
    Type: 'Condition',
    Arguments: { Conditions: [], IfSteps, ElseSteps },
  };
}

describe('parsePipelineDefinition', () => {
  it('finds steps within conditions within conditions', () => {
    expect(
      stepsOf(
        { Name: 'Train', Type: 'Training', Arguments: {} },
        condition(
          'Good',
          [condition('Fair', [register])],
          [{ Name: 'Stop', Type: 'Fail', Arguments: {} }],
        ),
      ),
    ).toEqual([
      { name: 'Train', type: 'Training', conditional: false },
      { name: 'Good', type: 'Condition', conditional: false },
      { name: 'Fair', type: 'Condition', conditional: true },
      { name: 'Register', type: 'RegisterModel', conditional: true },
      { name: 'Stop', type: 'Fail', conditional: true },
    ]);
  });

  it('takes steps that wait for a condition, directly or not, as decided by it', () => {
    const steps = stepsOf(
      { Name: 'Deploy', Type: 'Endpoint', DependsOn: ['Model'], Arguments: {} },
      { Name: 'Model', Type: 'Model', DependsOn: ['Good'], Arguments: {} },
      condition('Good', []),
      { ...register, DependsOn: ['Train'] },
    );
    expect(
      steps.filter(step => step.conditional).map(({ name }) => name),
    ).toEqual(['Deploy', 'Model']);
  });

  it.each([
    [undefined, 'DATA_QUALITY'],
    [false, 'DATA_QUALITY'],
    [{ Get: 'Parameters.Skip' }, 'DATA_QUALITY'],
    [true, undefined],
  ])('with SkipCheck %j takes the check as %s', (SkipCheck, checks) => {
    const [step] = stepsOf({
      Name: 'Check',
      Type: 'QualityCheck',
      CheckType: 'DATA_QUALITY',
      SkipCheck,
      Arguments: {},
    });
    expect(step.checks).toBe(checks);
  });

  it('reads the image of a processing step', () => {
    const [step, other] = stepsOf(
      {
        Name: 'Bias',
        Type: 'Processing',
        Arguments: { AppSpecification: { ImageUri: 'r/clarify:1' } },
      },
      {
        Name: 'Any',
        Type: 'Processing',
        Arguments: { AppSpecification: { ImageUri: { Get: 'Parameters.I' } } },
      },
    );
    expect([step.image, other.image]).toEqual(['r/clarify:1', undefined]);
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['where it lies', 's3://bucket/definition.json'],
    ['half of it', '{"Steps": [{"Name": "A"'],
    ['no steps', '{}'],
    ['a step without a type', '{"Steps": [{"Name": "A"}]}'],
    [
      'a condition without branches that are lists',
      '{"Steps": [{"Name": "A", "Type": "Condition", "Arguments": {"IfSteps": 1}}]}',
    ],
  ])('says what it cannot read of %s', (_, text) => {
    expect(parsePipelineDefinition(text)).toEqual({
      outcome: 'unreadable',
      reason: expect.any(String),
    });
  });

  it('does not follow conditions without end', () => {
    let nested: object = register;
    for (let depth = 0; depth < 500; depth += 1) {
      nested = condition(`C${depth}`, [nested]);
    }
    expect(
      parsePipelineDefinition(JSON.stringify({ Steps: [nested] })).outcome,
    ).toBe('unreadable');
  });
});
