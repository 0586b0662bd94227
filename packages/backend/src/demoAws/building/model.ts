import { DescribeModelCommand } from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { Network } from './network';

/** A model as SageMaker serves it. */
export interface ModelDeclaration {
  name: string;
  role: string;
  /** ARN of the version in the registry that it was made of. */
  version?: string;
  network?: Network;
  isolated?: boolean;
  /** Whether it is many models that take turns in memory. */
  many?: boolean;
}

export function model(region: Region, declaration: ModelDeclaration): void {
  const {
    name: ModelName,
    role,
    version,
    network,
    isolated,
    many,
  } = declaration;
  region.answer(DescribeModelCommand, { ModelName }, () => ({
    ModelName,
    ModelArn: arnIn(region, 'sagemaker', `model/${ModelName}`),
    ExecutionRoleArn: role,
    CreationTime: daysAgo(20),
    EnableNetworkIsolation: isolated ?? false,
    PrimaryContainer: version
      ? { ModelPackageName: version }
      : {
          Image: `763104351884.dkr.ecr.${region.name}.amazonaws.com/pytorch-inference:2.6`,
          Mode: many ? ('MultiModel' as const) : ('SingleModel' as const),
          ModelDataUrl: `s3://tallgrass-models/${ModelName}/`,
        },
    ...(network && { VpcConfig: network.vpcConfig }),
  }));
}
