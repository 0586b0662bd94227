import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  CHURN,
  flag,
  START,
  testFact,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const LATER = new Date('2026-03-01T18:00:00.000Z');

describe.each(databases.ids)('FactStore on %s', id => {
  let db: Knex;
  let store: DatabaseFactStore;

  beforeEach(async () => {
    db = await databases.init(id);
    store = new DatabaseFactStore(db);
  });

  function collect(facts: Fact[], now: Date, collector = 'test') {
    return db.transaction(tx =>
      store.replaceCollected(CHURN, collector, facts, now, tx),
    );
  }

  it('keeps every kind of value with its provenance', async () => {
    const facts = [
      flag('f.boolean', false),
      testFact('f.number', { outcome: 'value', value: 12.5, unit: 'days' }),
      testFact('f.set', { outcome: 'value', value: ['a', 'b'] }),
      testFact('f.text', { outcome: 'value', value: 'kms' }),
      testFact(
        'f.absent',
        { outcome: 'absent' },
        {
          resource: `arn:aws:s3:::${'x'.repeat(3000)}`,
          kind: 'declared',
          viaEntityRef: 'resource:default/bucket',
        },
      ),
      testFact('f.unknown', { outcome: 'unknown', reason: 'AccessDenied' }),
    ];

    expect(await collect(facts, START)).toEqual({
      changed: true,
      refreshed: false,
    });

    const byName = [...facts].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(await store.list(CHURN)).toEqual(byName);
    expect(await store.list('component:default/other')).toEqual([]);
  });

  it('tells a confirmed fact from a changed one, and writes history for the changed', async () => {
    await collect([flag('f', true), flag('g', true)], START);
    const expiresAt = new Date('2026-03-03T00:00:00Z');
    const later = { observedAt: LATER, expiresAt };

    expect(
      await collect([flag('f', true, later), flag('g', true, later)], LATER),
    ).toEqual({ changed: false, refreshed: true });
    expect(
      await collect([flag('f', false, later), flag('g', true, later)], LATER),
    ).toEqual({ changed: true, refreshed: false });
    expect(
      await collect([flag('f', false, later), flag('g', true, later)], LATER),
    ).toEqual({ changed: false, refreshed: false });

    const rows = await db('fact_history').orderBy('id').select('name', 'value');
    expect(rows).toEqual([
      { name: 'f', value: 'true' },
      { name: 'g', value: 'true' },
      { name: 'f', value: 'false' },
    ]);
  });

  it('lets an unexpired value stand when the next attempt fails, with the failure beside it', async () => {
    await collect([flag('f', true)], START);
    const failed = testFact('f', { outcome: 'unknown', reason: 'Throttled' });

    expect(await collect([failed], LATER)).toEqual({
      changed: false,
      refreshed: true,
    });
    expect(await store.list(CHURN)).toEqual([
      { ...flag('f', true), lastFailure: { reason: 'Throttled', at: LATER } },
    ]);

    await collect([flag('f', true)], LATER);
    expect((await store.list(CHURN))[0].lastFailure).toBeUndefined();
  });

  it('marks what a collector no longer yields as withdrawn, once, and takes it back', async () => {
    const other = flag('f', true, { collector: 'other' });
    await collect([flag('f', true), flag('f', true, { resource: 'r' })], START);
    await collect([other], START, 'other');

    expect(await collect([flag('f', true)], LATER)).toMatchObject({
      changed: true,
    });
    const afterwards = new Date(LATER.getTime() + 60_000);
    expect(await collect([flag('f', true)], afterwards)).toEqual({
      changed: false,
      refreshed: false,
    });
    expect(await store.list(CHURN)).toEqual(
      expect.arrayContaining([
        other,
        flag('f', true),
        { ...flag('f', true, { resource: 'r' }), withdrawnAt: LATER },
      ]),
    );

    const back = [flag('f', true), flag('f', true, { resource: 'r' })];
    expect(await collect(back, LATER)).toMatchObject({ changed: true });
    expect((await store.list(CHURN)).filter(fact => fact.withdrawnAt)).toEqual(
      [],
    );
  });

  it('refuses facts that are not what the collector says about the entity', async () => {
    await expect(
      collect([flag('f', true, { entityRef: 'component:default/x' })], START),
    ).rejects.toThrow(/does not belong/);
    expect(await store.list(CHURN)).toEqual([]);
  });
});
