import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  CHURN,
  flag,
  START,
  testFact,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseFactHistoryStore } from './DatabaseFactHistoryStore';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const LATER = new Date('2026-03-01T18:00:00.000Z');
const VIA = 'resource:default/bucket';

describe.each(databases.ids)('FactStore on %s', id => {
  let db: Knex;
  let store: DatabaseFactStore;

  beforeEach(async () => {
    db = await databases.init(id);
    store = new DatabaseFactStore(db);
  });

  const setOf = (facts: Fact[], readAt: Date) => [
    { entityRef: CHURN, facts, readAt },
  ];

  async function collect(facts: Fact[], now: Date, collector = 'test') {
    const taken = await db.transaction(tx =>
      store.replaceCollected(collector, setOf(facts, now), now, tx),
    );
    const { changed, refreshed, facts: known } = taken.get(CHURN) ?? {};
    // What is scored at once is what is read from then on
    const stored = await store.list(CHURN);
    expect(known).toEqual(stored.filter(fact => fact.collector === collector));
    return { changed, refreshed };
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

    const history = new DatabaseFactHistoryStore(db, store);
    const { items } = await history.list(CHURN, { notVia: [] }, {});
    expect(items).toMatchObject([
      { name: 'f', value: false },
      { name: 'g', value: true },
      { name: 'f', value: true },
    ]);
    expect(await db('fact_changes')).toHaveLength(2);
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

  it('counts what could not be read by reason, as long as it cannot', async () => {
    const failed = (name: string, reason: string) =>
      testFact(name, { outcome: 'unknown', reason });
    const failures = () =>
      db('fact_failures').orderBy('reason').select('reason', 'facts');
    await collect([flag('f', true), failed('g', 'Denied')], START);
    expect(await failures()).toEqual([{ reason: 'Denied', facts: 1 }]);

    await collect([failed('f', 'Throttled'), failed('g', 'Throttled')], LATER);
    expect(await failures()).toEqual([{ reason: 'Throttled', facts: 2 }]);

    await collect([flag('f', true)], LATER);
    expect(await failures()).toEqual([]);
  });

  it('counts what is behind another entity apart from the rest', async () => {
    const failed = (name: string, viaEntityRef?: string) =>
      testFact(
        name,
        { outcome: 'unknown', reason: 'Denied' },
        { viaEntityRef },
      );
    await collect(
      [failed('f'), failed('g', VIA), failed('h', VIA), flag('i', true)],
      START,
    );

    const rows = await db('fact_failures').orderBy('facts');
    expect(
      rows.map(({ reason, facts, behind }) => [reason, facts, Boolean(behind)]),
    ).toEqual([
      ['Denied', 1, false],
      ['Denied', 2, true],
    ]);
  });

  it('keeps texts with what no database takes for a character', async () => {
    await collect(
      [testFact('f', { outcome: 'value', value: ['a\0b', 'half \ud83d'] })],
      START,
    );

    expect(await store.list(CHURN)).toMatchObject([
      { value: ['a\uFFFDb', 'half \uFFFD'] },
    ]);
  });

  it('refuses facts that are not what the collector says about the entity', async () => {
    await expect(
      collect([flag('f', true, { entityRef: 'component:default/x' })], START),
    ).rejects.toThrow(/does not belong/);
    expect(await store.list(CHURN)).toEqual([]);
  });

  describe('where the same is said again', () => {
    const HOUR = 60 * 60_000;
    const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
    /** Read at an hour, and good for a day. */
    const read = (hours: number, value = true) => [
      flag('f', value, { observedAt: at(hours), expiresAt: at(hours + 24) }),
      flag('g', true, {
        observedAt: new Date('2026-01-01T00:00:00Z'),
        expiresAt: at(hours + 24),
      }),
    ];
    const confirm = (facts: Fact[], now: Date) =>
      store.confirm('test', setOf(facts, now), now);

    it('lets all facts hold anew with one row, and no history', async () => {
      await collect(read(0), at(0));
      const stored = await db('fact_documents').pluck('facts');

      expect(await confirm(read(6), at(6))).toEqual(new Set([CHURN]));

      expect(await store.list(CHURN)).toEqual(read(6));
      expect(await db('fact_documents').pluck('facts')).toEqual(stored);
      expect(await db('fact_changes')).toHaveLength(1);
      // Found changed afterwards, it is compared with what was confirmed
      expect(await collect(read(7, false), at(7))).toMatchObject({
        changed: true,
      });
      expect(await store.list(CHURN)).toEqual(read(7, false));
    });

    it('confirms nothing that says anything else, or of which nothing is known', async () => {
      expect(await confirm(read(0), at(0))).toEqual(new Set());
      await collect(read(0), at(0));

      expect(await confirm(read(1, false), at(1))).toEqual(new Set());
      expect(await confirm(read(1).slice(1), at(1))).toEqual(new Set());
      expect(
        await confirm(
          [
            { ...read(1)[0], source: 'https://elsewhere.example.com' },
            read(1)[1],
          ],
          at(1),
        ),
      ).toEqual(new Set());
      expect(await confirm([], at(1))).toEqual(new Set());
      expect(
        await store.confirm('other', setOf(read(1), at(1)), at(1)),
      ).toEqual(new Set());
      expect(await store.list(CHURN)).toEqual(read(0));
    });

    it('leaves it to a whole comparison once facts have run out, or would run out earlier', async () => {
      await collect(read(0), at(0));

      expect(await confirm(read(24), at(24))).toEqual(new Set());
      const sooner = read(1).map(fact => ({ ...fact, expiresAt: at(2) }));
      expect(await confirm(sooner, at(1))).toEqual(new Set());
    });

    it('takes a read that failed for nothing that can be confirmed', async () => {
      await collect(read(0), at(0));
      await confirm(read(6), at(6));
      const failed = [
        testFact('f', { outcome: 'unknown', reason: 'Throttled' }),
        read(7)[1],
      ];
      await collect(failed, at(7));

      expect(await confirm(failed, at(8))).toEqual(new Set());
      expect(await confirm(read(8), at(8))).toEqual(new Set());
      expect((await store.list(CHURN))[0]).toEqual({
        ...read(6)[0],
        lastFailure: { reason: 'Throttled', at: at(7) },
      });
    });

    it('keeps the times of a fact that was withdrawn', async () => {
      await collect(read(0), at(0));
      await confirm(read(6), at(6));
      await collect(read(7).slice(0, 1), at(7));
      await confirm(read(8).slice(0, 1), at(8));

      expect(await store.list(CHURN)).toEqual([
        read(8)[0],
        { ...read(6)[1], withdrawnAt: at(7) },
      ]);
    });
  });
});
