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
import { factIdOf } from './factId';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const VIA = 'resource:default/bucket';
const hour = (hours: number) => new Date(START.getTime() + hours * 3_600_000);

describe.each(databases.ids)('FactHistoryStore on %s', id => {
  let db: Knex;
  let store: DatabaseFactHistoryStore;

  beforeEach(async () => {
    db = await databases.init(id);
    store = new DatabaseFactHistoryStore(db, new DatabaseFactStore(db));
  });

  const collect = (facts: Fact[], now: Date) =>
    db.transaction(tx =>
      new DatabaseFactStore(db).replaceCollected(
        'test',
        [{ entityRef: CHURN, facts, readAt: now }],
        now,
        tx,
      ),
    );
  const all = { notVia: [] };

  it('tells what facts were, newest first, with value, unit, reason and withdrawal', async () => {
    const number = testFact('f', { outcome: 'value', value: 12, unit: 'ms' });
    await collect([number, flag('g', true)], hour(0));
    await collect(
      [
        testFact('f', { outcome: 'value', value: 13.5, unit: 'ms' }),
        flag('g', true),
      ],
      hour(1),
    );
    await collect(
      [testFact('f', { outcome: 'absent', reason: 'deleted' })],
      hour(2),
    );

    const { items, totalItems } = await store.list(CHURN, all, {});

    expect(totalItems).toBe(5);
    expect(items.map(row => ({ ...row, id: undefined }))).toEqual([
      {
        ...rowOf('g', hour(2)),
        outcome: 'value',
        value: true,
        withdrawn: true,
      },
      { ...rowOf('f', hour(2)), outcome: 'absent', reason: 'deleted' },
      { ...rowOf('f', hour(1)), outcome: 'value', value: 13.5, unit: 'ms' },
      { ...rowOf('g', hour(0)), outcome: 'value', value: true },
      { ...rowOf('f', hour(0)), outcome: 'value', value: 12, unit: 'ms' },
    ]);
    expect(
      (await store.list('component:default/other', all, {})).totalItems,
    ).toBe(0);
  });

  it('gives one fact alone, page by page, whatever is added meanwhile', async () => {
    const query = { ...all, factId: factIdOf(flag('f', true)) };
    for (let i = 0; i < 5; i++) {
      await collect([flag('f', i % 2 === 0), flag('g', i % 2 === 0)], hour(i));
    }

    const first = await store.list(CHURN, query, { limit: 2 });
    await collect([flag('f', false), flag('g', true)], hour(5));
    const second = await store.list(CHURN, query, {
      limit: 2,
      cursor: first.nextCursor,
    });
    const third = await store.list(CHURN, query, {
      limit: 2,
      cursor: second.nextCursor,
    });

    expect(
      [first, second, third].map(page => page.items.map(({ at }) => at)),
    ).toEqual([[hour(4), hour(3)], [hour(2), hour(1)], [hour(0)]]);
    expect(third.nextCursor).toBeUndefined();
    expect(first.totalItems).toBe(5);
  });

  it('leaves out what belongs to the entity through a resource that is not to be told of', async () => {
    const hidden = flag('f', true, { resource: 'r', viaEntityRef: VIA });
    await collect([flag('f', true), hidden], hour(0));

    const shown = await store.list(CHURN, { notVia: [VIA] }, {});
    expect(shown.items.map(({ resource }) => resource)).toEqual([null]);
    expect(shown.totalItems).toBe(1);
    const asked = { notVia: [VIA], factId: factIdOf(hidden) };
    expect((await store.list(CHURN, asked, {})).items).toEqual([]);
    expect((await store.list(CHURN, all, {})).totalItems).toBe(2);
  });
});

function rowOf(name: string, at: Date) {
  return {
    id: undefined,
    factId: factIdOf(flag(name, true)),
    at,
    collector: 'test',
    name,
    resource: null,
    source: 'https://example.com/source',
    withdrawn: false,
  };
}
