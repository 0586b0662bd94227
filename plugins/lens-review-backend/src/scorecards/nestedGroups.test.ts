import { Knex } from 'knex';
import {
  ALICE,
  createTestServices,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';
import { GroupQuery } from './ScorecardQueries';
import { ScopeEntity } from './ScopeIndex';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const group = (name: string) => `group:default/${name}`;
const domain = (name: string) => `domain:default/${name}`;
const ref = (name: string) => `component:default/${name}`;

/*
 * org ── dept ── team-a (a1 100, a2 50)
 *     │       └─ team-b (b1 not reviewed)
 *     ├─ team-b (it is part of both)
 *     └─ dept itself has d1 0
 * alone (x1 not reviewed), nobody (n1)
 */
const PARENTS = new Map([
  [group('team-a'), [group('dept')]],
  [group('team-b'), [group('dept'), group('org')]],
  [group('dept'), [group('org')]],
  [group('org'), []],
  [group('empty'), [group('org')]],
  [domain('checkout'), [domain('commerce')]],
  [domain('commerce'), []],
]);

const ENTITIES: [name: string, more: Partial<ScopeEntity>][] = [
  [
    'a1',
    {
      owner: group('team-a'),
      system: 'system:default/cart',
      domain: domain('checkout'),
    },
  ],
  ['a2', { owner: group('team-a'), domain: domain('commerce') }],
  ['b1', { owner: group('team-b') }],
  ['d1', { owner: group('dept') }],
  ['x1', { owner: group('alone') }],
  ['n1', {}],
];

const SELECTED: Record<string, [string, string[]][]> = {
  a1: [
    ['ops', ['card', 'rehearse']],
    ['sec', ['encrypt']],
  ],
  a2: [['ops', ['card', 'rehearse']]],
  d1: [],
};

describe.each(databases.ids)('nested groups on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  async function* entities() {
    yield ENTITIES.map(([name, more]) => ({
      entityRef: ref(name),
      title: name,
      tags: [],
      ...more,
    }));
  }

  beforeAll(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    await services.scope.sync(entities(), PARENTS, clock.now());
    for (const [name, answers] of Object.entries(SELECTED)) {
      const created = await services.reviews.create(
        { entityRef: ref(name), lens: 'test-lens' },
        ALICE,
      );
      if (created.outcome !== 'created') {
        throw new Error(created.outcome);
      }
      for (const [questionId, choices] of answers) {
        await services.reviews.putAnswer(
          created.view.review.id,
          questionId,
          {
            choices: Object.fromEntries(
              choices.map(choice => [choice, { state: 'selected' as const }]),
            ),
          },
          0,
          ALICE,
        );
      }
    }
  });

  async function rows(
    query: GroupQuery,
    visibility?: Parameters<Services['scorecards']['listGroups']>[1],
  ) {
    const list = await services.scorecards.listGroups(query, visibility);
    expect(list.totalItems).toBe(list.items.length);
    return Object.fromEntries(
      list.items.map(item => [
        item.title,
        `${item.reviewed} of ${item.total}: ${item.score}`,
      ]),
    );
  }

  async function names(
    filter: Parameters<Services['scorecards']['listComponents']>[0],
  ) {
    const { items } = await services.scorecards.listComponents(filter);
    return items.map(item => item.title).join(' ');
  }

  it('rolls up what is nested, each component once', async () => {
    expect(await rows({ by: 'owner' })).toEqual({
      org: '3 of 4: 50',
      dept: '3 of 4: 50',
      'team-a': '2 of 2: 75',
      'team-b': '0 of 1: null',
      alone: '0 of 1: null',
      '': '0 of 1: null',
    });
    expect(await rows({ by: 'domain' })).toEqual({
      commerce: '2 of 2: 75',
      checkout: '1 of 1: 100',
      '': '1 of 4: 0',
    });
  });

  it('opens from the top downwards', async () => {
    expect(Object.keys(await rows({ by: 'owner', parent: '' }))).toEqual([
      'org',
      '',
      'alone',
    ]);
    expect(await rows({ by: 'owner', parent: group('dept') })).toEqual({
      'team-a': '2 of 2: 75',
      'team-b': '0 of 1: null',
    });
    expect(await rows({ by: 'owner', parent: group('team-a') })).toEqual({});
    expect(await rows({ by: 'domain', parent: domain('commerce') })).toEqual({
      checkout: '1 of 1: 100',
    });
    expect(await rows({ by: 'system', owner: [group('org')] })).toEqual({
      cart: '1 of 1: 100',
      '': '2 of 3: 25',
    });
  });

  it('says how many components and groups are directly in a group', async () => {
    const { items } = await services.scorecards.listGroups({ by: 'owner' });
    expect(
      Object.fromEntries(
        items.map(({ title, direct, nested }) => [title, [direct, nested]]),
      ),
    ).toEqual({
      org: [0, 2],
      dept: [1, 2],
      'team-a': [2, 0],
      'team-b': [1, 0],
      alone: [1, 0],
      '': [1, 0],
    });
  });

  it('filters by a group with what is nested in it, or without', async () => {
    expect(await names({ owner: [group('dept')] })).toBe('a1 a2 b1 d1');
    expect(await names({ owner: [group('dept')], direct: true })).toBe('d1');
    expect(await names({ domain: [domain('commerce')] })).toBe('a1 a2');
    expect(
      await rows({ by: 'owner', owner: [group('dept')], direct: true }),
    ).toEqual({ dept: '1 of 1: 0' });
  });

  it('breaks values down by pillars or by phases', async () => {
    const byPillar = await services.scorecards.listGroups({
      by: 'owner',
      parent: group('dept'),
    });
    expect(byPillar.pillars.map(({ id: pillar }) => pillar)).toEqual([
      'operations',
      'security',
    ]);
    expect(byPillar.items[0].pillars).toEqual([
      { id: 'operations', score: 100, assurance: 0 },
      { id: 'security', score: 50, assurance: 0 },
    ]);
    const byPhase = await services.scorecards.listGroups({
      by: 'owner',
      parent: group('dept'),
      columns: 'phases',
    });
    expect(byPhase).toMatchObject({
      pillars: [],
      phases: [
        { id: 'build', name: 'Build' },
        { id: 'run', name: 'Run' },
      ],
    });
    expect(byPhase.items[0]).toMatchObject({
      pillars: [],
      phases: [
        { id: 'build', score: 100, assurance: 0 },
        { id: 'run', score: 50, assurance: 0 },
      ],
    });
  });

  it('neither shows nor counts what the caller may not read', async () => {
    const entityRefs = [ref('a1'), ref('b1'), ref('n1'), group('org')];
    expect(await rows({ by: 'owner' }, { entityRefs })).toEqual({
      org: '1 of 2: 100',
      'team-a': '1 of 1: 100',
      'team-b': '0 of 1: null',
      '': '0 of 1: null',
    });
    expect(
      Object.keys(
        await rows(
          { by: 'owner', parent: '' },
          { entityRefs: [ref('a1'), ref('d1')] },
        ),
      ),
    ).toEqual(['dept']);
  });

  it('takes no cursor of another list', async () => {
    const { nextCursor } = await services.scorecards.listGroups({
      by: 'owner',
      limit: 1,
    });
    expect(nextCursor).toEqual(expect.any(String));
    await expect(
      services.scorecards.listGroups({ by: 'type', cursor: nextCursor }),
    ).rejects.toThrow(/cursor/);
    await expect(
      services.scorecards.listComponents({ cursor: nextCursor }),
    ).rejects.toThrow(/cursor/);
  });

  it('moves a component with its review, and forgets groups that went', async () => {
    await services.scope.put(
      {
        entityRef: ref('a1'),
        title: 'a1',
        owner: group('alone'),
        tags: [],
      },
      clock.now(),
    );
    expect(await rows({ by: 'owner', parent: '' })).toMatchObject({
      org: '2 of 3: 25',
      alone: '1 of 2: 100',
    });

    clock.advance(1);
    await services.scope.sync(
      entities(),
      new Map([[group('team-a'), [group('org')]]]),
      clock.now(),
    );
    expect(await rows({ by: 'owner', parent: '' })).toEqual({
      org: '2 of 2: 75',
      dept: '1 of 1: 0',
      'team-b': '0 of 1: null',
      alone: '0 of 1: null',
      '': '0 of 1: null',
    });
  });

  it('gives a lens that comes later a row for every component', async () => {
    await services.lenses.install([testLens({ alias: 'later' })]);
    expect(
      (await services.scorecards.listComponents({ lens: 'later' })).totalItems,
    ).toBe(ENTITIES.length);
  });
});
