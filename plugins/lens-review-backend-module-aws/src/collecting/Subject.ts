import { CollectedFact } from '@lens-review/backstage-plugin-lens-review-node';
import { AwsCheck, AwsCheckMetadata } from '../checks/AwsCheck';
import { AwsResource } from '../naming/AwsResource';
import { OperationFacts } from '../reading/AwsOperation';
import { ResourceKind } from '../naming/ResourceKind';
import { AwsReader } from '../reading/AwsReader';
import { EntityScope } from './EntityScope';

/**
 * Something that checks are put to: a resource that is named or reached, or the
 * reason why it is not known which one that would be.
 */
export type Target<T> = {
  /** What facts are about: an ARN, what stands in place of one, or null for the entity itself. */
  resource: string | null;
  viaEntityRef?: string;
} & ({ is: 'known'; item: T } | { is: 'unknown'; reason: string });

/** A kind of thing that a collector reads, with all that is asked about it. */
export interface Subject {
  /** Through which entities name it, or name what leads to it. */
  readonly kinds: readonly ResourceKind[];
  readonly checks: readonly AwsCheckMetadata[];
  /** Operations on which every answer rests: they find the thing, or tell that it is there. */
  readonly reaches: readonly OperationFacts[];
  /** All facts about the things of this kind that belong to an entity. */
  collect(scope: EntityScope): Promise<CollectedFact[]>;
}

/** Puts checks to targets, each of which is read once. */
export function subject<T, Reading>(definition: {
  kinds: readonly ResourceKind[];
  /** Operations on which every answer rests, those of `targets` among them. */
  reaches?: readonly OperationFacts[];
  targets(scope: EntityScope): Promise<Target<T>[]>;
  /** Reads what the checks need. Faults are part of the reading. */
  read(item: T, reader: AwsReader): Promise<Reading>;
  checks: readonly AwsCheck<Reading>[];
}): Subject {
  const { kinds, reaches = [], targets, read, checks } = definition;
  return {
    kinds,
    checks,
    reaches,
    async collect(scope) {
      const facts = await Promise.all(
        (
          await targets(scope)
        ).map(async (target): Promise<CollectedFact[]> => {
          const base = {
            resource: target.resource,
            source: target.resource ?? scope.entityRef,
            ...(target.viaEntityRef === undefined
              ? {}
              : { viaEntityRef: target.viaEntityRef }),
          };
          if (target.is === 'unknown') {
            return checks.map(({ name }) => ({
              ...base,
              name,
              outcome: 'unknown',
              reason: target.reason,
            }));
          }
          const reading = await read(target.item, scope.reader);
          return checks.flatMap(({ name, judge }) => {
            const outcome = judge(reading);
            return outcome ? [{ ...base, name, ...outcome }] : [];
          });
        }),
      );
      return facts.flat();
    },
  };
}

/** A subject whose things the entity names itself. */
export function namedSubject<Reading>(definition: {
  kind: ResourceKind;
  /** Operations that tell whether it is there, where the rest is asked only then. */
  first?: readonly OperationFacts[];
  read(resource: AwsResource, reader: AwsReader): Promise<Reading>;
  checks: readonly AwsCheck<Reading>[];
}): Subject {
  const { kind, first, read, checks } = definition;
  return subject({
    kinds: [kind],
    reaches: first,
    targets: scope => namedTargets(scope, kind),
    read,
    checks,
  });
}

/** What the entity names of a kind, as targets. */
export async function namedTargets(
  scope: EntityScope,
  kind: ResourceKind,
): Promise<Target<AwsResource>[]> {
  const all = await scope.named(kind);
  return all.map((named): Target<AwsResource> => {
    const { viaEntityRef } = named.is === 'readable' ? named.resource : named;
    const via = viaEntityRef === undefined ? {} : { viaEntityRef };
    return named.is === 'readable'
      ? {
          is: 'known',
          resource: named.resource.arn,
          item: named.resource,
          ...via,
        }
      : {
          is: 'unknown',
          resource: named.named,
          reason: named.reason,
          ...via,
        };
  });
}
