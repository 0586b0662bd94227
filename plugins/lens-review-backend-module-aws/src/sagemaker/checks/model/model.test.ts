import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { modelChecks } from '.';
import { ModelInPlace } from './ModelCheck';

describe('the checks of a model', () => {
  const model = (
    own: { vpc?: boolean; isolated?: boolean },
    endpoints: { vpc?: boolean; isolated?: boolean } = {},
  ): ModelInPlace => {
    const settings = ({ vpc, isolated }: typeof own) => ({
      VpcConfig: vpc ? { Subnets: ['s'], SecurityGroupIds: ['g'] } : undefined,
      EnableNetworkIsolation: isolated,
    });
    return read([
      {
        ModelArn: 'arn:model',
        ...settings(own),
      },
      {
        ProductionVariants: [],
        ...settings(endpoints),
      },
    ]);
  };

  it.each([
    ['vpc', model({}), false],
    ['vpc', model({ vpc: true }), true],
    ['vpc', model({}, { vpc: true }), true],
    ['network_isolation', model({}), false],
    ['network_isolation', model({ isolated: true }), true],
    ['network_isolation', model({ isolated: false }, { isolated: true }), true],
  ])('look at the model and the endpoint for %s', (name, reading, is) => {
    expect(judge(modelChecks, `sagemaker.model.${name}`, reading)).toEqual(
      value(is),
    );
  });
});
