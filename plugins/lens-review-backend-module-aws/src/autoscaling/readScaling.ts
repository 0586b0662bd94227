import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, Read } from '../reading/Read';
import {
  EndpointReading,
  readEndpoint,
} from '../sagemaker/reading/readEndpoint';
import {
  Bounds,
  describeAutoScalingGroups,
  describePolicies,
  describeScalableTargets,
  describeScalingPolicies,
} from './operations';

/** An endpoint and everything of SageMaker that is scaled where it runs. */
export interface ScalingReading extends EndpointReading {
  targets: Read<ReadonlyMap<string, Bounds>>;
  policies: Read<ReadonlySet<string>>;
}

export async function readScaling(
  resource: AwsResource,
  reader: AwsReader,
): Promise<ScalingReading> {
  const all = { ServiceNamespace: 'sagemaker' } as const;
  const reading = await readEndpoint(resource, reader);
  const [targets, policies] = await Promise.all([
    andThen(reading.endpoint, () =>
      reader.read(describeScalableTargets, resource, all),
    ),
    andThen(reading.endpoint, () =>
      reader.read(describeScalingPolicies, resource, all),
    ),
  ]);
  return { ...reading, targets, policies };
}

/** A group of EC2 instances, and whether each of its policies is in force. */
export interface GroupReading {
  bounds: Read<{ min: number; max: number }>;
  policies: Read<boolean[]>;
}

export async function readGroup(
  resource: AwsResource,
  reader: AwsReader,
): Promise<GroupReading> {
  const bounds = await reader.read(describeAutoScalingGroups, resource, {
    name: resource.id,
  });
  return {
    bounds,
    policies: await andThen(bounds, () =>
      reader.read(describePolicies, resource, {
        AutoScalingGroupName: resource.id,
      }),
    ),
  };
}
