import { EntityScope } from '../../collecting/EntityScope';
import { Target } from '../../collecting/Subject';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { OperationValue } from '../../reading/OperationValue';
import { andThen, mapRead, Read, reached } from '../../reading/Read';
import { modelPackageGroupKind } from '../kinds';
import {
  describeModelPackage,
  describeModelPackageGroup,
  listModelPackages,
} from '../operations/registry';
import { reachedTargets } from '../../collecting/reachedTargets';

export type ModelPackage = OperationValue<typeof describeModelPackage>;

/** A group of versions of a model in the registry. */
export interface RegistryReading {
  group: Read<OperationValue<typeof describeModelPackageGroup>>;
  /** The newest approved version, if there is one. */
  approved: Read<OperationValue<typeof listModelPackages>>;
}

/** Reads a group. Whoever asks again in a run gets what was read. */
export async function readRegistry(
  resource: AwsResource,
  reader: AwsReader,
): Promise<RegistryReading> {
  const group = await reader.read(describeModelPackageGroup, resource, {
    ModelPackageGroupName: resource.id,
  });
  const approved = await andThen(group, () =>
    reader.read(listModelPackages, resource, {
      ModelPackageGroupName: resource.id,
    }),
  );
  return { group, approved };
}

/** A version and where it is registered. */
export interface VersionName {
  place: AwsResource;
  arn: string;
}

/** The newest approved version of each group that an entity names. */
export function approvedVersions(
  scope: EntityScope,
): Promise<Target<Read<VersionName>>[]> {
  return reachedTargets(scope, modelPackageGroupKind, async place =>
    mapRead(
      (await readRegistry(place, scope.reader)).approved,
      ({ newestApprovedArn: arn }) =>
        arn ? [{ arn, item: { place, arn } }] : [],
    ),
  );
}

export async function readVersion(
  named: Read<VersionName>,
  reader: AwsReader,
): Promise<Read<ModelPackage>> {
  return andThen(named, async ({ place, arn }) =>
    reached(
      await reader.read(describeModelPackage, place, { ModelPackageName: arn }),
      `The model version ${arn}`,
    ),
  );
}
