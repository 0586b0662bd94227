import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { TrainingJob } from '../../operations/jobs';
import { trainingChecks } from '.';

describe('the checks of a training job', () => {
  it.each<[string, boolean | undefined, string, Partial<TrainingJob>]>([
    ['checkpointing', false, 'that keeps nothing', {}],
    [
      'checkpointing',
      true,
      'with checkpoints',
      { CheckpointConfig: { S3Uri: 's3://b/c' } },
    ],
    ['distributed', false, 'on one instance', {}],
    [
      'distributed',
      true,
      'on two',
      { ResourceConfig: { InstanceCount: 2, VolumeSizeInGB: 10 } },
    ],
    [
      'distributed',
      true,
      'on groups',
      {
        ResourceConfig: {
          VolumeSizeInGB: 10,
          InstanceGroups: [
            {
              InstanceType: 'ml.m5.large',
              InstanceCount: 1,
              InstanceGroupName: 'a',
            },
            {
              InstanceType: 'ml.m5.large',
              InstanceCount: 1,
              InstanceGroupName: 'b',
            },
          ],
        },
      },
    ],
    ['traffic_encrypted', undefined, 'on one instance', {}],
    [
      'traffic_encrypted',
      false,
      'on two in the clear',
      { ResourceConfig: { InstanceCount: 2, VolumeSizeInGB: 10 } },
    ],
    [
      'traffic_encrypted',
      true,
      'that encrypts',
      { EnableInterContainerTrafficEncryption: true },
    ],
    ['vpc', false, 'without a network', {}],
    [
      'vpc',
      true,
      'in a network',
      { VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] } },
    ],
    ['network_isolation', false, 'that can call out', {}],
    [
      'network_isolation',
      true,
      'that cannot',
      { EnableNetworkIsolation: true },
    ],
    [
      'kms',
      false,
      'with a key for its output alone',
      { OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: 'k' } },
    ],
    [
      'kms',
      true,
      'with keys for both',
      {
        OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: 'k' },
        ResourceConfig: { VolumeSizeInGB: 10, VolumeKmsKeyId: 'k' },
      },
    ],
    ['spot', false, 'on demand', {}],
    ['spot', true, 'on spare capacity', { EnableManagedSpotTraining: true }],
    ['debugging', false, 'without rules', { DebugRuleConfigurations: [] }],
    [
      'debugging',
      true,
      'with a rule',
      {
        ProfilerRuleConfigurations: [
          { RuleConfigurationName: 'r', RuleEvaluatorImage: 'i' },
        ],
      },
    ],
  ])('answer sagemaker.training.%s with %s of one %s', (name, is, _, more) => {
    expect(
      judge(trainingChecks, `sagemaker.training.${name}`, read(more)),
    ).toEqual(is === undefined ? undefined : value(is));
  });
});
