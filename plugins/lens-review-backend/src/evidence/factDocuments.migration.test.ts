import { Knex } from 'knex';
import { CHURN, START } from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { MIGRATIONS_DIRECTORY } from '../database/applyMigrations';
import { DatabaseFactHistoryStore } from './DatabaseFactHistoryStore';
import { DatabaseFactStore } from './DatabaseFactStore';
import { factIdOf } from './factId';

// Every migration, twice, on a machine that may be busy
jest.setTimeout(60_000);

const databases = createTestDatabases();
const MIGRATION = '20261203_createFactDocuments.js';
const options = { directory: MIGRATIONS_DIRECTORY };
const hour = (hours: number) => new Date(START.getTime() + hours * 3_600_000);
const VIA = 'resource:default/bucket';

const of = (name: string, resource: string | null = null) => ({
  id: factIdOf({ entityRef: CHURN, collector: 'test', name, resource }),
  entity_ref: CHURN,
  collector: 'test',
  kind: 'observed',
  name,
  resource,
  outcome: 'value',
  value: 'true',
  unit: null,
  reason: null,
  source: 'https://example.com/source',
  via_entity_ref: null,
  observed_at: hour(0),
  expires_at: hour(24),
  withdrawn_at: null,
  failed_at: null,
  failure_reason: null,
});

const FACTS = [
  { ...of('a'), value: '["x","y"]' },
  { ...of('b'), failed_at: hour(1), failure_reason: 'Throttled' },
  { ...of('c', 'arn:c'), via_entity_ref: VIA, withdrawn_at: hour(1) },
  { ...of('d'), outcome: 'absent', value: null, reason: 'deleted' },
];

const HISTORY = FACTS.map(({ name, resource, outcome, value, reason, id }) => ({
  fact_id: id,
  entity_ref: CHURN,
  collector: 'test',
  name,
  resource,
  outcome,
  value,
  unit: null,
  reason,
  source: 'https://example.com/source',
  withdrawn: false,
  at: hour(0),
}));

describe.each(databases.ids)('documents of facts on %s', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.raw.init(id);
    // One after the other, up to the one before
    for (;;) {
      const [, pending]: [unknown, { file: string }[]] = await db.migrate.list(
        options,
      );
      if (pending.length === 0 || pending[0].file === MIGRATION) {
        break;
      }
      await db.migrate.up(options);
    }
    await db('facts').insert(FACTS);
    await db('fact_sets').insert({
      entity_ref: CHURN,
      collector: 'test',
      digest: 'd',
      stored_at: hour(0),
      confirmed_at: hour(2),
      expires_at: hour(26),
    });
    await db('fact_history').insert(HISTORY);
    await db('fact_history').insert({
      ...HISTORY[2],
      withdrawn: true,
      at: hour(1),
    });
  });

  it('tell failures behind another entity from those of the component', async () => {
    const throttled = { outcome: 'unknown', value: null, reason: 'Throttled' };
    await db('facts').insert({
      ...of('e', 'arn:e'),
      ...throttled,
      via_entity_ref: VIA,
    });
    await db.migrate.latest(options);

    const rows = await db('fact_failures').orderBy('behind');
    expect(
      rows.map(({ reason, facts, behind }) => [reason, facts, Boolean(behind)]),
    ).toEqual([
      ['Throttled', 1, false],
      ['Throttled', 1, true],
    ]);
    expect(await db('fact_documents').pluck('failing')).toEqual([2]);

    await db.migrate.down({
      ...options,
      name: '20261204_tellFailuresBehindEntities.js',
    });
    expect(await db('fact_failures').select('reason', 'facts')).toEqual([
      { reason: 'Throttled', facts: 1 },
      { reason: 'Throttled', facts: 1 },
    ]);
  });

  it('hold what rows held, and give it back', async () => {
    await db.migrate.up(options);
    const store = new DatabaseFactStore(db);

    const facts = await store.list(CHURN);
    expect(facts.map(({ name, resource }) => [name, resource])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'arn:c'],
      ['d', null],
    ]);
    expect(facts).toMatchObject([
      { value: ['x', 'y'], observedAt: hour(2), expiresAt: hour(26) },
      { lastFailure: { reason: 'Throttled', at: hour(1) } },
      { viaEntityRef: VIA, observedAt: hour(0), withdrawnAt: hour(1) },
      { outcome: 'absent', reason: 'deleted' },
    ]);
    expect(await db('fact_failures').select('reason', 'facts')).toEqual([
      { reason: 'Throttled', facts: 1 },
    ]);
    const history = await new DatabaseFactHistoryStore(db, store).list(
      CHURN,
      { notVia: [] },
      {},
    );
    expect(
      history.items.map(({ name, withdrawn }) => [name, withdrawn]),
    ).toEqual([
      ['c', true],
      ['d', false],
      ['c', false],
      ['b', false],
      ['a', false],
    ]);

    await db.migrate.down(options);

    const rows = await db('facts').orderBy('name');
    expect(
      rows.map(row => ({
        ...row,
        observed_at: new Date(row.observed_at),
        expires_at: new Date(row.expires_at),
        withdrawn_at: row.withdrawn_at && new Date(row.withdrawn_at),
        failed_at: row.failed_at && new Date(row.failed_at),
      })),
    ).toEqual(
      FACTS.map(fact => ({
        ...fact,
        // Times that the set had are each fact's own now
        ...(!fact.withdrawn_at && {
          observed_at: hour(2),
          expires_at: hour(26),
        }),
      })),
    );
    const past = await db('fact_history').orderBy('id');
    expect(past.map(row => [row.fact_id, Boolean(row.withdrawn)])).toEqual([
      ...FACTS.map(fact => [fact.id, false]),
      [FACTS[2].id, true],
    ]);
  });
});
