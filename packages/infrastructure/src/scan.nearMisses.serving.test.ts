import { NearMiss, VARIANT, wordNear } from './__testUtils__/nearMisses';

const MODEL_OF = (serverless: string, server: string) =>
  `  M: {Type: 'AWS::SageMaker::Model'}
  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{ModelName: ${serverless}, ServerlessConfig: {MaxConcurrency: 1}}]}}
  D: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{ModelName: ${server}, InstanceType: ml.m5.large}]}}
`;

const SCALED = (target: string, name = '${E.EndpointName}') =>
  `  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.EndpointConfigName}}
  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{VariantName: v, InstanceType: ml.m5.large}]}}
  T: {Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: {ServiceNamespace: sagemaker, ResourceId: !Sub 'endpoint/${name}/variant/v', ${target}}}
  P: {Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: {ScalingTargetId: !Ref T}}
`;

describe('what comes near to serving a model well', () => {
  it.each<NearMiss>([
    [
      'no variants at all',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      `  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: []}}\n`,
      'false',
    ],
    [
      'no key on volumes that take one',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5.large'),
      'false',
    ],
    [
      'no key on local storage',
      'sagemaker.endpoint.kms',
      VARIANT('ml.g5.xlarge'),
      'absent',
    ],
    [
      'no key on local storage with a d',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5d.large'),
      'absent',
    ],
    [
      'no key on whatever instances',
      'sagemaker.endpoint.kms',
      VARIANT('!Ref Given'),
      'unknown',
    ],
    [
      'a key that may be empty',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5.large', 'KmsKeyId: !Ref Given, '),
      'unknown',
    ],
    [
      'a custom resource that makes the configuration',
      'sagemaker.endpoint.data_capture',
      "  C: {Type: 'Custom::Config'}\n  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.Name}}\n",
      'unknown',
    ],
    [
      'a model of serverless variants only',
      'sagemaker.model.vpc',
      MODEL_OF('!GetAtt M.ModelName', 'none'),
      'absent',
    ],
    [
      'one that a server variant may use too',
      'sagemaker.model.vpc',
      MODEL_OF('!GetAtt M.ModelName', '!If [Open, !GetAtt M.ModelName, none]'),
      'unknown',
    ],
    [
      'one that an inference component uses too',
      'sagemaker.model.vpc',
      `${MODEL_OF(
        '!GetAtt M.ModelName',
        'none',
      )}  I: {Type: 'AWS::SageMaker::InferenceComponent', Properties: {Specification: {ModelName: !GetAtt M.ModelName}}}\n`,
      'false',
    ],
    [
      'scaling of another endpoint whose name is longer',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: 4', 'x-${E.EndpointName}'),
      'unknown',
    ],
    [
      'scaling between one and four',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: 4'),
      'true',
    ],
    [
      'scaling between two and two',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 2, MaxCapacity: 2'),
      'false',
    ],
    [
      'scaling up to whatever',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: !Ref Given'),
      'unknown',
    ],
    [
      'scaling that is suspended',
      'sagemaker.endpoint.autoscaling',
      SCALED(
        'MinCapacity: 1, MaxCapacity: 4, SuspendedState: {DynamicScalingOutSuspended: true}',
      ),
      'false',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(wordNear(name, resources)).toBe(expected);
  });
});
