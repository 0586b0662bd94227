import { EntityScope } from '../collecting/EntityScope';
import { namedTargets, Target } from '../collecting/Subject';
import { jobKind } from '../glue/kinds';
import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { endpointKind, pipelineKind } from '../sagemaker/kinds';
import { bucketKind } from './bucket';
import { LocationReading } from './checks/sameRegionAsCompute';
import { getBucketLocation } from './operations';
import { bucketInput } from './readBucket';

/** A bucket of a component that computes somewhere. */
export interface BucketBesideCompute {
  bucket: AwsResource;
  computeRegions: ReadonlySet<string>;
}

/** What computes, with an ARN that says where. */
export const COMPUTE_KINDS = [endpointKind, pipelineKind, jobKind];

/** The buckets of an entity; none where it names nothing that computes. */
export async function bucketsBesideCompute(
  scope: EntityScope,
): Promise<Target<BucketBesideCompute>[]> {
  const compute = await Promise.all(
    COMPUTE_KINDS.map(kind => scope.named(kind)),
  );
  const computeRegions = new Set(
    compute
      .flat()
      .flatMap(named =>
        named.is === 'readable' ? [named.resource.region] : [],
      ),
  );
  if (computeRegions.size === 0) {
    return [];
  }
  const buckets = await namedTargets(scope, bucketKind);
  return buckets.map(target =>
    target.is === 'known'
      ? { ...target, item: { bucket: target.item, computeRegions } }
      : target,
  );
}

export async function readLocation(
  { bucket, computeRegions }: BucketBesideCompute,
  reader: AwsReader,
): Promise<LocationReading> {
  return {
    location: await reader.read(getBucketLocation, bucket, bucketInput(bucket)),
    computeRegions,
  };
}
