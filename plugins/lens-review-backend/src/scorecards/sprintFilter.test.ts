import { Knex } from 'knex';
import { parseCadence } from '@lens-review/backstage-plugin-lens-review-common';
import {
  ALICE,
  createTestServices,
  startReview,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { Services } from '../createServices';
import { Visibility } from '../database/Visibility';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const ref = (name: string) => `component:default/${name}`;
const DAY = 24 * 60;

const process = (cadence?: string) => ({
  process: {
    approvers: [],
    exemptions: { endRequired: true },
    remindBefore: { days: 14 },
    cadence: cadence === undefined ? undefined : parseCadence(cadence),
  },
});

describe.each(databases.ids)('sprint checks of all components, on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  async function start(options = process('P2W')) {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db, options));
    for (const [name, cadence] of [
      ['often', 'P4D'],
      ['usual', undefined],
      ['new', undefined],
    ] as const) {
      await services.scope.put(
        { entityRef: ref(name), title: name, tags: [], cadence },
        clock.now(),
      );
    }
    await startReview(services, ref('often'));
    await startReview(services, ref('usual'));
  }

  async function names(
    filter: Parameters<Services['scorecards']['listComponents']>[0],
  ) {
    const { items } = await services.scorecards.listComponents(filter);
    return items.map(item => item.title).join(' ');
  }

  async function closeSprint(name: string) {
    const { items } = await services.reviews.list({ entityRef: ref(name) });
    await services.milestones.take(items[0].id, 'Sprint 1', ALICE);
  }

  it('says which are due and overdue, by the cadence of each or the configured one', async () => {
    await start();
    expect(await names({ sprint: ['running'] })).toBe('often usual');
    expect(await names({ sprint: ['none'] })).toBe('new');

    clock.advance(4 * DAY + 60);
    expect(await names({ sprint: ['due'] })).toBe('often');
    clock.advance(DAY);
    expect(await names({ sprint: ['overdue'] })).toBe('often');
    expect(await names({ sprint: ['due'] })).toBe('');
    expect((await services.scorecards.getSummary({})).sprints).toEqual({
      due: 0,
      overdue: 1,
    });

    clock.advance(10 * DAY);
    expect(await names({ sprint: ['due', 'overdue'] })).toBe('often usual');
    expect((await services.scorecards.getSummary({})).sprints).toEqual({
      due: 1,
      overdue: 1,
    });
  });

  it('sorts by what is due first, and pages through it while time goes on', async () => {
    await start();
    const order = { column: 'dueAt', direction: 'asc' } as const;
    clock.advance(30 * DAY);
    const query = { sprint: ['overdue' as const], orderBy: order, limit: 1 };
    const first = await services.scorecards.listComponents(query);
    clock.advance(1);
    const second = await services.scorecards.listComponents({
      ...query,
      cursor: first.nextCursor,
    });
    expect([first, second].map(({ items }) => items[0].title)).toEqual([
      'often',
      'usual',
    ]);
    expect(first.items[0].review).toMatchObject({
      sprint: 'overdue',
      dueAt: '2026-03-05T12:00:00.000Z',
      overdueAt: '2026-03-06T12:00:00.000Z',
    });
    expect(await names({ orderBy: order })).toBe('often usual new');
  });

  it('starts to count anew with a milestone, with another cadence and with another configuration', async () => {
    await start();
    clock.advance(6 * DAY);
    await closeSprint('often');
    expect(await names({ sprint: ['running'] })).toBe('often usual');

    await services.scope.put(
      { entityRef: ref('usual'), title: 'usual', tags: [], cadence: 'P1D' },
      clock.now(),
    );
    expect(await names({ sprint: ['overdue'] })).toBe('usual');

    const monthly = await createTestServices(db, process('P1M'));
    await services.scope.put(
      { entityRef: ref('usual'), title: 'usual', tags: [] },
      clock.now(),
    );
    expect(await monthly.services.upkeep.applyCadence()).toBe(1);
    expect(await monthly.services.upkeep.applyCadence()).toBe(0);
    const { items } = await services.scorecards.listComponents({
      entityRef: [ref('usual')],
    });
    expect(items[0].review?.dueAt).toBe('2026-04-01T12:00:00.000Z');
  });

  it('asks nobody without any cadence, and counts for no one who may not see the review', async () => {
    await start(process());
    clock.advance(400 * DAY);
    expect(await names({ sprint: ['overdue'] })).toBe('often');
    expect(await names({ sprint: ['none'] })).toBe('new usual');
    const blind: Visibility = { reviews: { field: 'owner', values: [] } };
    const { totalItems } = await services.scorecards.listComponents(
      { sprint: ['overdue'] },
      blind,
    );
    expect(totalItems).toBe(0);
    expect((await services.scorecards.getSummary({}, blind)).sprints).toEqual({
      due: 0,
      overdue: 0,
    });
  });
});
