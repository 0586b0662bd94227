import { EntityScope } from '../../collecting/EntityScope';
import { Target } from '../../collecting/Subject';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { OperationValue } from '../../reading/OperationValue';
import { andThen, mapRead, Read } from '../../reading/Read';
import { endpointKind, modelPackageGroupKind } from '../kinds';
import { queryLineage } from '../operations/registry';
import { reachedTargets } from '../../collecting/reachedTargets';
import { readEndpoint } from './readEndpoint';
import { approvedVersions } from './readRegistry';

export type Lineage = OperationValue<typeof queryLineage>;

/** Something whose origin is asked. */
export interface Traced {
  place: AwsResource;
  arn: string;
}

/**
 * What an entity's lineage begins with: the newest approved version of each group
 * that it names, or else its endpoints.
 */
export async function tracedTargets(
  scope: EntityScope,
): Promise<Target<Read<Traced>>[]> {
  return (await scope.named(modelPackageGroupKind)).length > 0
    ? approvedVersions(scope)
    : reachedTargets(scope, endpointKind, async place =>
        mapRead(
          (await readEndpoint(place, scope.reader)).endpoint,
          ({ EndpointArn: arn }) => [{ arn: place.arn, item: { place, arn } }],
        ),
      );
}

export async function readLineage(
  traced: Read<Traced>,
  reader: AwsReader,
): Promise<Read<Lineage>> {
  return andThen(traced, ({ place, arn }) =>
    reader.read(queryLineage, place, { StartArns: [arn] }),
  );
}
