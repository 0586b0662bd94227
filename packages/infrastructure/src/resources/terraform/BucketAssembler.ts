import { get } from '../../judging/values';
import { list, Resolved, scalar, unknown } from '../../resolving/Resolved';
import { referredId } from '../naming';
import { nodeAt } from '../../reading/DocNode';
import { PlannedResource } from './PlannedResource';
import type { Valued } from './readPlan';
import { bucketParts } from './shapes/s3';
import { Shape, shaped } from './shapes/Shape';

interface Part {
  property: string;
  value: Resolved;
  bucket: Resolved;
  address: string;
}

/** Puts the properties of buckets together that Terraform holds in resources of their own. */
export class BucketAssembler {
  private readonly parts: Part[];

  constructor(valued: readonly Valued[]) {
    this.parts = valued.flatMap(({ planned, values }) => {
      const shape = bucketParts[planned.type];
      const properties = shape && shaped(values, shape);
      return properties?.kind === 'map'
        ? [...properties.entries].map(([property, value]) => ({
            property,
            value,
            bucket: get(values, 'bucket'),
            address: planned.address,
          }))
        : [];
    });
  }

  /** The properties of a bucket with those that its parts hold. */
  complete({ planned, values: all }: Valued, shape: Shape): Resolved {
    const { address } = planned;
    const values = declared(all, planned);
    const plain = shaped(values, shape);
    const entries = new Map(plain.kind === 'map' ? plain.entries : []);
    legacyProperties(values).forEach(([property, value]) =>
      entries.set(property, value),
    );
    const name = get(values, 'bucket');
    for (const part of this.parts) {
      const belongs = belongsTo(part.bucket, address, name);
      if (belongs === 'yes') {
        entries.set(part.property, part.value);
      } else if (belongs === 'maybe' && !entries.has(part.property)) {
        entries.set(
          part.property,
          unknown(`the bucket of ${part.address} is known only after apply`),
        );
      }
    }
    return { kind: 'map', entries };
  }
}

const COMPUTED = [
  'server_side_encryption_configuration',
  'versioning',
  'logging',
  'lifecycle_rule',
];

/**
 * Providers show what S3 does by itself in the same blocks as what is declared;
 * only the configuration tells them apart.
 */
function declared(
  values: Resolved,
  { expressions }: PlannedResource,
): Resolved {
  if (values.kind !== 'map') {
    return values;
  }
  const entries = new Map(values.entries);
  for (const block of COMPUTED) {
    if (entries.has(block)) {
      if (expressions === undefined) {
        entries.set(
          block,
          unknown(`whether ${block} is declared is not shown`),
        );
      } else if (nodeAt(expressions, block) === undefined) {
        entries.delete(block);
      }
    }
  }
  return { ...values, entries };
}

function belongsTo(
  named: Resolved,
  address: string,
  name: Resolved,
): 'yes' | 'no' | 'maybe' {
  const id = named.kind === 'choice' ? undefined : referredId(named);
  if (id !== undefined) {
    return id === address ? 'yes' : 'no';
  }
  if (named.kind === 'scalar') {
    return name.kind === 'scalar' && name.value === named.value ? 'yes' : 'no';
  }
  return 'maybe';
}

/** Blocks of older providers that say the same in other words. */
function legacyProperties(values: Resolved): [string, Resolved][] {
  const found: [string, Resolved][] = [];
  const [versioning] = blocksOf(get(values, 'versioning'));
  if (versioning !== undefined) {
    const enabled = get(versioning, 'enabled');
    const status =
      enabled.kind === 'scalar'
        ? scalar(enabled.value === true ? 'Enabled' : 'Suspended')
        : enabled;
    found.push([
      'VersioningConfiguration',
      { kind: 'map', entries: new Map([['Status', status]]) },
    ]);
  }
  const rules = blocksOf(get(values, 'lifecycle_rule')).map(legacyRule);
  if (rules.length > 0) {
    found.push([
      'LifecycleConfiguration',
      { kind: 'map', entries: new Map([['Rules', list(rules)]]) },
    ]);
  }
  return found;
}

function legacyRule(rule: Resolved): Resolved {
  const enabled = get(rule, 'enabled');
  const status =
    enabled.kind === 'scalar'
      ? scalar(enabled.value === true ? 'Enabled' : 'Disabled')
      : enabled;
  const properties = shaped(rule, {
    Prefix: 'prefix',
    TagFilters: 'tags',
    NoncurrentVersionExpiration: {
      block: 'noncurrent_version_expiration',
      of: { NoncurrentDays: 'days' },
    },
    NoncurrentVersionTransitions: {
      blocks: 'noncurrent_version_transition',
      of: { StorageClass: 'storage_class' },
    },
    ExpirationInDays: { within: 'expiration', field: 'days' },
    ExpirationDate: { within: 'expiration', field: 'date' },
    Transitions: {
      blocks: 'transition',
      of: { StorageClass: 'storage_class' },
    },
  });
  const entries = properties.kind === 'map' ? properties.entries : [];
  return { kind: 'map', entries: new Map([...entries, ['Status', status]]) };
}

function blocksOf(value: Resolved): Resolved[] {
  return value.kind === 'list' ? value.items : [];
}
