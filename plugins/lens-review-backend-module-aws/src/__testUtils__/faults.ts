import { Entity } from '@backstage/catalog-model';
import { FakeAws, Fault } from '@lens-review/fake-aws';
import { AwsCheckMetadata } from '../checks/AwsCheck';
import { AwsCollector } from '../collecting/AwsCollector';
import { operationsOf } from '../collecting/AwsService';
import { OperationFacts } from '../reading/AwsOperation';
import { awsServices } from '../services';
import { collectAll, Said } from './portal';

/** An account with everything in it, and the collectors that look at it. */
export interface WorldInUse {
  accountId: string;
  entity: Entity;
  collectors: readonly AwsCollector[];
}

/** Names of services as the fake has them, where they differ from those of our clients. */
const FAKE_NAMES: Readonly<Record<string, string | undefined>> = {
  'api-gateway': 'apigateway',
  config: 'configservice',
  tagging: 'resourcegroupstaggingapi',
};

/** What the fake calls an operation: `s3.GetBucketPolicy`. */
export function idOf({ service, name }: OperationFacts): `${string}.${string}` {
  return `${FAKE_NAMES[service] ?? service.replace(/-/g, '')}.${name}`;
}

/** Every operation that any collector calls, by id. */
export const allOperations: ReadonlyMap<`${string}.${string}`, OperationFacts> =
  new Map(
    awsServices
      .flatMap(operationsOf)
      .map(operation => [idOf(operation), operation] as const),
  );

/** What is known about a fact's check: several kinds of resource may be asked the same. */
export interface KnownCheck {
  checks: AwsCheckMetadata[];
  /** Ids of all operations that the answer may rest on. */
  restsOn: ReadonlySet<string>;
  /** Ids of those that only find out what is asked about. */
  reaches: ReadonlySet<string>;
}

export function checkOf({ collector, name }: Said): KnownCheck {
  const subjects =
    awsServices
      .find(({ id }) => id === collector)
      ?.subjects.filter(({ checks }) =>
        checks.some(check => check.name === name),
      ) ?? [];
  const checks = subjects.flatMap(subject =>
    subject.checks.filter(check => check.name === name),
  );
  const reaches = new Set(
    subjects.flatMap(subject => subject.reaches.map(idOf)),
  );
  return {
    checks,
    reaches,
    restsOn: new Set([
      ...reaches,
      ...checks.flatMap(({ operations }) => operations.map(idOf)),
    ]),
  };
}

export function keyOf({ collector, name, resource }: Said): string {
  return `${collector} ${name} ${resource}`;
}

/** Whether a collector calls an operation. */
export function calls(collectorId: string, id: string): boolean {
  return awsServices.some(
    service =>
      service.id === collectorId &&
      operationsOf(service).some(operation => idOf(operation) === id),
  );
}

/** What collectors say of a world, with the number of its account left out. */
export async function factsOf(
  world: WorldInUse,
  collectors = world.collectors,
): Promise<Map<string, Said>> {
  const said = await collectAll(collectors, world.entity);
  return new Map(
    said
      .map(fact => ({
        ...fact,
        resource:
          fact.resource?.replaceAll(world.accountId, '<account>') ?? null,
        is: fact.is.replaceAll(world.accountId, '<account>'),
      }))
      .map(fact => [keyOf(fact), fact]),
  );
}

/** What those who call an operation say while it fails, and one that does not. */
export async function factsUnder(
  fake: FakeAws,
  world: WorldInUse,
  id: `${string}.${string}`,
  fault: Fault,
): Promise<Map<string, Said>> {
  const mend = fake.account(world.accountId).fail(id, fault);
  try {
    const concerned = world.collectors.filter(collector =>
      calls(collector.id, id),
    );
    const bystander = world.collectors.find(
      collector => !concerned.includes(collector),
    );
    return await factsOf(
      world,
      bystander ? [...concerned, bystander] : concerned,
    );
  } finally {
    mend();
  }
}

/** Works on items in several worlds at once, one item at a time in each. */
export async function inWorlds<T>(
  worlds: readonly WorldInUse[],
  items: readonly T[],
  work: (item: T, world: WorldInUse) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    worlds.map(async world => {
      for (
        let item = waiting.shift();
        item !== undefined;
        item = waiting.shift()
      ) {
        await work(item, world);
      }
    }),
  );
}
