import {
  DescribeTrainingJobCommand,
  TrainingInstanceType,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { Network } from './network';
import { tagged } from './tags';

/** A training job. */
export interface TrainingJobDeclaration {
  name: string;
  role: string;
  type: TrainingInstanceType;
  instances: number;
  /** Whether its instances encrypt what they send each other. */
  encrypted?: boolean;
  network?: Network;
  isolated?: boolean;
  /** Encrypts volumes and model. */
  key?: string;
  spot?: boolean;
  checkpoints?: boolean;
  /** Whether debugging rules watch it. */
  watched?: boolean;
}

/** Gives its ARN. */
export function trainingJob(
  region: Region,
  job: TrainingJobDeclaration,
): string {
  const { name: TrainingJobName, role, key } = job;
  const arn = arnIn(region, 'sagemaker', `training-job/${TrainingJobName}`);
  region.answer(DescribeTrainingJobCommand, { TrainingJobName }, () => ({
    TrainingJobName,
    TrainingJobArn: arn,
    RoleArn: role,
    TrainingJobStatus: 'Completed',
    SecondaryStatus: 'Completed',
    CreationTime: daysAgo(3),
    TrainingEndTime: daysAgo(2.9),
    TrainingTimeInSeconds: 5400,
    BillableTimeInSeconds: job.spot ? 1900 : 5400,
    ModelArtifacts: {
      S3ModelArtifacts: `s3://tallgrass-models/${TrainingJobName}/model.tar.gz`,
    },
    AlgorithmSpecification: {
      TrainingImage: `763104351884.dkr.ecr.${region.name}.amazonaws.com/pytorch-training:2.6`,
      TrainingInputMode: 'FastFile',
    },
    InputDataConfig: [],
    OutputDataConfig: {
      S3OutputPath: 's3://tallgrass-models',
      ...(key && { KmsKeyId: key }),
    },
    ResourceConfig: {
      InstanceType: job.type,
      InstanceCount: job.instances,
      VolumeSizeInGB: 100,
      ...(key && { VolumeKmsKeyId: key }),
    },
    StoppingCondition: { MaxRuntimeInSeconds: 14_400 },
    EnableNetworkIsolation: job.isolated ?? false,
    EnableInterContainerTrafficEncryption: job.encrypted ?? false,
    EnableManagedSpotTraining: job.spot ?? false,
    ...(job.network && { VpcConfig: job.network.vpcConfig }),
    ...(job.checkpoints && {
      CheckpointConfig: {
        S3Uri: `s3://tallgrass-models/${TrainingJobName}/checkpoints`,
      },
    }),
    ...(job.watched && {
      DebugRuleConfigurations: [
        {
          RuleConfigurationName: 'LossNotDecreasing',
          RuleEvaluatorImage: `929884845733.dkr.ecr.${region.name}.amazonaws.com/sagemaker-debugger-rules`,
        },
      ],
    }),
  }));
  tagged(region, arn);
  return arn;
}
