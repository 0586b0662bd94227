import {
  Fact,
  mergeFact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { whereAmong } from '../database/whereAmong';
import { factIdOf, toFact } from './factRows';
import { confirmSets, replaceSets, SetRow, withSets } from './factSets';
import { CollectedSet, FactChanges, FactStore } from './FactStore';
import { FactWrites } from './FactWrites';

/** Facts in the tables `facts`, `fact_sets` and `fact_history`. */
export class DatabaseFactStore implements FactStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(entityRef: string, tx?: Knex.Transaction): Promise<Fact[]> {
    const facts = await listFacts(tx ?? this.#db, [entityRef]);
    return facts.get(entityRef) ?? [];
  }

  async listOfEntities(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, Fact[]>> {
    return listFacts(tx, entityRefs);
  }

  async replaceCollected(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
    tx: Knex.Transaction,
  ): Promise<Map<string, FactChanges>> {
    const before = await listFacts(
      tx,
      collected.map(({ entityRef }) => entityRef),
      collector,
    );
    const writes = new FactWrites(now);
    for (const { entityRef, facts } of collected) {
      replaceOf(
        entityRef,
        collector,
        before.get(entityRef) ?? [],
        facts,
        writes,
      );
    }
    await writes.store(tx);
    await replaceSets(collector, collected, tx);
    return new Map(
      collected.map(({ entityRef }) => [
        entityRef,
        writes.changesOf(entityRef),
      ]),
    );
  }

  async confirm(
    collector: string,
    collected: readonly CollectedSet[],
    now: Date,
  ): Promise<Set<string>> {
    return confirmSets(this.#db, collector, collected, now);
  }
}

/** Facts by entity, in order; with the times of the sets that they belong to. */
async function listFacts(
  db: Knex,
  entityRefs: readonly string[],
  collector?: string,
): Promise<Map<string, Fact[]>> {
  const query = withSets(db).orderBy([
    { column: 'facts.collector' },
    { column: 'facts.name' },
    { column: 'facts.resource' },
    { column: 'facts.id' },
  ]);
  if (collector !== undefined) {
    query.where('facts.collector', collector);
  }
  const rows: SetRow[] = await whereAmong(
    db,
    query,
    'facts.entity_ref',
    entityRefs,
  );
  const facts = new Map<string, Fact[]>();
  for (const row of rows) {
    const known = facts.get(row.entity_ref);
    if (known) {
      known.push(toFact(row));
    } else {
      facts.set(row.entity_ref, [toFact(row)]);
    }
  }
  return facts;
}

function replaceOf(
  entityRef: string,
  collector: string,
  before: readonly Fact[],
  facts: readonly Fact[],
  writes: FactWrites,
): void {
  const known = new Map(before.map(fact => [factIdOf(fact), fact]));
  const named = new Set<string>();
  for (const incoming of facts) {
    if (incoming.entityRef !== entityRef || incoming.collector !== collector) {
      throw new Error(
        `A fact of ${incoming.collector} about ${incoming.entityRef} does not belong to what ${collector} says about ${entityRef}`,
      );
    }
    const id = factIdOf(incoming);
    named.add(id);
    const previous = known.get(id);
    const merged = mergeFact(previous, incoming, writes.now);
    known.set(id, merged);
    writes.add(id, previous, merged);
  }
  for (const [id, previous] of known) {
    if (!named.has(id) && !previous.withdrawnAt) {
      writes.add(id, previous, { ...previous, withdrawnAt: writes.now });
    }
  }
}
