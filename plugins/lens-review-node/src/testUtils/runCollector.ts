import { randomUUID } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CollectedFact,
  CollectedFacts,
  EvidenceCollector,
  isCollectorConnected,
  UnreadResource,
} from '../evidence';

const silentLogger: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silentLogger,
};

/**
 * What {@link runCollector} found out.
 *
 * @public
 */
export interface CollectorRunReport {
  /** By entity reference; entities that the collector left out are not here. */
  facts: Record<string, CollectedFact[]>;
  /** What could not be read, by reference of the entity that names it. */
  unread: Record<string, UnreadResource[]>;
  /** What the collector threw, if it did. */
  thrown?: unknown;
  /** Where the collector breaks its own declaration or the rules of facts; empty is well. */
  violations: string[];
}

/**
 * Runs a collector over entities as the portal would, and checks that it keeps to
 * what it declares.
 *
 * @public
 */
export async function runCollector(
  collector: EvidenceCollector,
  entities: Entity[],
  options?: {
    signal?: AbortSignal;
    logger?: LoggerService;
    /** Calls with the same id are batches of one run; a run of its own where it is not set. */
    runId?: string;
    /** The test made the whole source fail: no fact may be a value or absent then. */
    sourceFails?: boolean;
  },
): Promise<CollectorRunReport> {
  const collected: CollectedFacts[] = [];
  let failure: { thrown: unknown } | undefined;
  try {
    for await (const item of collector.collect({
      entities,
      runId: options?.runId ?? randomUUID(),
      logger: options?.logger ?? silentLogger,
      signal: options?.signal ?? new AbortController().signal,
    })) {
      collected.push(item);
    }
  } catch (error) {
    failure = { thrown: error };
  }
  return {
    facts: Object.fromEntries(
      collected.map(({ entityRef, facts }) => [entityRef, facts]),
    ),
    unread: Object.fromEntries(
      collected.flatMap(({ entityRef, unread = [] }) =>
        unread.length > 0 ? [[entityRef, unread]] : [],
      ),
    ),
    ...failure,
    violations: [
      ...checkDeclaration(collector),
      ...checkYield(collector, entities, collected),
      ...(options?.sourceFails ? checkNothingLearned(collected) : []),
    ],
  };
}

function checkDeclaration(collector: EvidenceCollector): string[] {
  const violations: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(collector.id)) {
    violations.push(`id '${collector.id}' is not kebab-case`);
  }
  if (!collector.title.trim()) {
    violations.push('the title is empty');
  }
  if (collector.facts.length === 0) {
    violations.push('no fact is declared');
  }
  const seen = new Set<string>();
  for (const { name, asks } of collector.facts) {
    if (!/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(name)) {
      violations.push(`fact '${name}' is not a dotted lower-case name`);
    }
    if (!asks.trim()) {
      violations.push(`fact '${name}' does not say what it asks`);
    }
    if (seen.has(name)) {
      violations.push(`fact '${name}' is declared twice`);
    }
    seen.add(name);
  }
  return violations;
}

function checkYield(
  collector: EvidenceCollector,
  entities: Entity[],
  collected: CollectedFacts[],
): string[] {
  const violations: string[] = [];
  const declared = new Set(collector.facts.map(({ name }) => name));
  const given = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const yielded = new Set<string>();
  for (const { entityRef, facts } of collected) {
    const entity = given.get(entityRef);
    if (!entity) {
      violations.push(`${entityRef}: was not asked for`);
    } else if (!isCollectorConnected(collector, entity) && facts.length > 0) {
      violations.push(`${entityRef}: has facts though it is not connected`);
    }
    if (yielded.has(entityRef)) {
      violations.push(`${entityRef}: was yielded twice`);
    }
    yielded.add(entityRef);
    violations.push(
      ...checkFacts(declared, facts).map(found => `${entityRef}: ${found}`),
    );
  }
  return violations;
}

function checkFacts(declared: Set<string>, facts: CollectedFact[]): string[] {
  const violations: string[] = [];
  const seen = new Set<string>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.name, fact.resource]);
    if (!declared.has(fact.name)) {
      violations.push(`fact '${fact.name}' is not declared`);
    }
    if (seen.has(key)) {
      violations.push(
        `fact '${fact.name}' of resource ${fact.resource} was yielded twice`,
      );
    }
    seen.add(key);
    if (!fact.source.trim()) {
      violations.push(`fact '${fact.name}' does not say where it was read`);
    }
    violations.push(...checkOutcome(fact));
  }
  return violations;
}

function checkOutcome(fact: CollectedFact): string[] {
  switch (fact.outcome) {
    case 'value':
      if (typeof fact.value === 'number' && !Number.isFinite(fact.value)) {
        return [`fact '${fact.name}' has a number that is none`];
      }
      if (
        Array.isArray(fact.value) &&
        new Set(fact.value).size !== fact.value.length
      ) {
        return [`fact '${fact.name}' has a set that repeats itself`];
      }
      return [];
    case 'unknown':
      return fact.reason.trim()
        ? []
        : [`fact '${fact.name}' is unknown without a reason`];
    case 'absent':
      return fact.resource === null
        ? [
            `fact '${fact.name}' is absent without a resource that could be absent`,
          ]
        : [];
    default:
      return fact satisfies never;
  }
}

function checkNothingLearned(collected: CollectedFacts[]): string[] {
  return collected.flatMap(({ entityRef, facts }) =>
    facts
      .filter(({ outcome }) => outcome !== 'unknown')
      .map(
        ({ name, outcome }) =>
          `${entityRef}: fact '${name}' is ${outcome} though the source failed`,
      ),
  );
}
