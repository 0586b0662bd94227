import { Knex } from 'knex';
import {
  ALICE,
  createTestServices,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';
import { Visibility } from '../database/Visibility';
import { DatabaseScoreStore } from './DatabaseScoreStore';
import { ScopeEntity } from './ScopeIndex';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const TEAM_A = 'group:default/team-a';
const TEAM_B = 'group:default/team-b';

function ref(name: string): string {
  return `component:default/${name}`;
}

const ENTITIES: Omit<ScopeEntity, 'entityRef'>[] = [
  { title: 'alpha', owner: TEAM_A, type: 'ml-service', tags: ['llm', 'ml'] },
  { title: 'Beta', owner: TEAM_A, type: 'ml-service', tags: ['ml'] },
  { title: 'gamma', owner: TEAM_B, type: 'ml-model', tags: [] },
  { title: 'delta_100%', owner: TEAM_B, type: 'ml-model', tags: [] },
  { title: 'epsilon', owner: TEAM_B, lifecycle: 'production', tags: ['llm'] },
  { title: 'zeta', system: 'system:default/s', tags: [] },
];

describe.each(databases.ids)('ScorecardQueries on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;
  const reviews: Record<string, string> = {};

  // Overall scores: alpha 75, Beta 25, gamma 0, the others without a review
  beforeAll(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    await services.lenses.install([testLens({ alias: 'other' })]);
    for (const entity of ENTITIES) {
      await services.scope.put(
        { ...entity, entityRef: ref(entity.title.toLowerCase()) },
        clock.now(),
      );
    }
    await review('alpha', ['ops', 'card'], ['sec', 'encrypt']);
    await review('beta', ['ops', 'card']);
    await review('gamma');
  });

  async function review(name: string, ...selected: [string, string][]) {
    clock.advance(1);
    const result = await services.reviews.create(
      { entityRef: ref(name), lens: 'test-lens' },
      ALICE,
    );
    if (result.outcome !== 'created') {
      throw new Error(result.outcome);
    }
    reviews[name] = result.view.review.id;
    for (const [questionId, choiceId] of selected) {
      await services.reviews.putAnswer(
        reviews[name],
        questionId,
        { choices: { [choiceId]: { state: 'selected' } } },
        0,
        ALICE,
      );
    }
  }

  async function titles(
    query: Parameters<Services['scorecards']['listComponents']>[0],
    visibility?: Parameters<Services['scorecards']['listComponents']>[1],
  ) {
    const list = await services.scorecards.listComponents(query, visibility);
    return list.items.map(item => item.title);
  }

  it('shows every component in scope, reviewed or not', async () => {
    const list = await services.scorecards.listComponents({});
    expect(list.totalItems).toBe(6);
    expect(list.items[0]).toMatchObject({
      entityRef: ref('alpha'),
      owner: TEAM_A,
      tags: ['llm', 'ml'],
      review: {
        id: reviews.alpha,
        lens: { alias: 'test-lens', version: '1.0.0', name: 'Test lens' },
        status: 'draft',
        score: 75,
        assurance: 0,
        level: 'none',
        effectiveRisk: { MEDIUM: 1, NONE: 1, HIGH: 0 },
        conflicts: 0,
        pillars: [
          { id: 'operations', name: 'Operations', score: 50, assurance: 0 },
          { id: 'security', name: 'Security', score: 100, assurance: 0 },
        ],
        nextLevel: {
          level: 'bronze',
          missing: [{ condition: 'assurance', wanted: 10, is: 0 }],
        },
      },
    });
    expect(list.items[5]).not.toHaveProperty('review.id');
  });

  it.each([
    [
      { column: 'title', direction: 'asc' },
      'alpha Beta delta_100% epsilon gamma zeta',
    ],
    [
      { column: 'title', direction: 'desc' },
      'zeta gamma epsilon delta_100% Beta alpha',
    ],
    [
      { column: 'score', direction: 'desc' },
      'alpha Beta gamma delta_100% epsilon zeta',
    ],
    [
      { column: 'score', direction: 'asc' },
      'gamma Beta alpha delta_100% epsilon zeta',
    ],
    [
      { column: 'highRisks', direction: 'desc' },
      'gamma Beta alpha delta_100% epsilon zeta',
    ],
    [
      { column: 'updatedAt', direction: 'desc' },
      'gamma Beta alpha delta_100% epsilon zeta',
    ],
    [
      { column: 'system', direction: 'desc' },
      'zeta alpha Beta delta_100% epsilon gamma',
    ],
    [
      { column: 'level', direction: 'asc' },
      'alpha Beta gamma delta_100% epsilon zeta',
    ],
  ] as const)(
    'sorts by %j, what has no value last',
    async (orderBy, expected) => {
      expect((await titles({ orderBy })).join(' ')).toBe(expected);
    },
  );

  it.each([
    [{ owner: [TEAM_A] }, 'alpha Beta'],
    [{ owner: [TEAM_A, ''] }, 'alpha Beta zeta'],
    [{ type: ['ml-model'], owner: [TEAM_B] }, 'delta_100% gamma'],
    [{ type: [''] }, 'epsilon zeta'],
    [{ lifecycle: ['production'] }, 'epsilon'],
    [{ system: ['system:default/s'] }, 'zeta'],
    [{ domain: ['domain:default/x'] }, ''],
    [{ tag: ['llm', 'ml'] }, 'alpha Beta epsilon'],
    [{ tag: ['', 'llm'] }, 'alpha delta_100% epsilon gamma zeta'],
    [{ level: ['gold'] }, ''],
    [{ level: ['none'], owner: [TEAM_B] }, 'delta_100% epsilon gamma'],
    [{ entityRef: [ref('beta'), ref('zeta')] }, 'Beta zeta'],
    [{ q: 'BET' }, 'Beta'],
    [{ q: '100%' }, 'delta_100%'],
    [{ q: 'a_1' }, 'delta_100%'],
    [{ q: 'a%1' }, ''],
  ])('filters by %j', async (filter, expected) => {
    expect((await titles(filter)).join(' ')).toBe(expected);
  });

  it('shows components without scores under a lens that nobody reviewed them with', async () => {
    const list = await services.scorecards.listComponents({ lens: 'other' });
    expect(list.totalItems).toBe(6);
    expect(list.items.every(item => item.review === undefined)).toBe(true);
  });

  it('pages without losing or repeating a row', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await services.scorecards.listComponents({
        limit: 4,
        cursor,
        orderBy: { column: 'score', direction: 'desc' },
      });
      expect(page.totalItems).toBe(6);
      seen.push(...page.items.map(item => item.title));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.join(' ')).toBe('alpha Beta gamma delta_100% epsilon zeta');
    await expect(
      services.scorecards.listComponents({ cursor: 'nonsense' }),
    ).rejects.toThrow(/cursor/);
  });

  it('leaves out entities and reviews that the caller may not see', async () => {
    const entityRefs = [ref('alpha'), ref('gamma'), ref('zeta')];
    const ownTeam: Visibility['reviews'] = {
      anyOf: [
        { field: 'owner', values: [TEAM_A] },
        { field: 'lensAlias', values: ['other'] },
      ],
    };

    const list = await services.scorecards.listComponents(
      {},
      { entityRefs, reviews: ownTeam },
    );
    expect(list.totalItems).toBe(3);
    expect(list.items.map(item => [item.title, item.review?.score])).toEqual([
      ['alpha', 75],
      ['gamma', undefined],
      ['zeta', undefined],
    ]);
    expect(await titles({}, { entityRefs: [] })).toEqual([]);

    const groups = await services.scorecards.listGroups(
      { by: 'owner' },
      { entityRefs, reviews: ownTeam },
    );
    expect(
      groups.items.map(({ group, reviewed, total }) => [
        group,
        reviewed,
        total,
      ]),
    ).toEqual([
      [TEAM_A, 1, 1],
      ['', 0, 1],
      [TEAM_B, 0, 1],
    ]);

    const listed = await services.reviews.list(
      {},
      { entityRefs, reviews: ownTeam },
    );
    expect(listed.items.map(item => item.entityRef)).toEqual([ref('alpha')]);
    expect(listed.totalItems).toBe(1);
  });

  it('lets no "or" in the conditions of a permission widen what was asked for', async () => {
    const either: Visibility['reviews'] = {
      anyOf: [
        { field: 'owner', values: [TEAM_B] },
        { field: 'lensAlias', values: ['test-lens'] },
      ],
    };

    const list = await services.scorecards.listComponents(
      { lens: 'other' },
      { reviews: either },
    );
    expect(list.items.filter(item => item.review)).toEqual([]);
    expect(
      (await services.reviews.list({ lensAlias: 'other' }, { reviews: either }))
        .items,
    ).toEqual([]);
  });

  it('groups with unweighted means beside reviewed n of m, the not representative last', async () => {
    const list = await services.scorecards.listGroups({ by: 'owner' });
    expect(list).toEqual({
      totalItems: 3,
      pillars: [
        { id: 'operations', name: 'Operations' },
        { id: 'security', name: 'Security' },
      ],
      items: [
        {
          group: TEAM_A,
          title: 'team-a',
          reviewed: 2,
          total: 2,
          direct: 2,
          nested: 0,
          representative: true,
          score: 50,
          assurance: 0,
          coverage: 50,
          scope: 100,
          pillars: [
            { id: 'operations', score: 50, assurance: 0 },
            { id: 'security', score: 50, assurance: 0 },
          ],
        },
        {
          group: '',
          title: '',
          reviewed: 0,
          total: 1,
          direct: 1,
          nested: 0,
          representative: false,
          score: null,
          assurance: null,
          coverage: null,
          scope: null,
          pillars: [],
        },
        expect.objectContaining({
          group: TEAM_B,
          reviewed: 1,
          total: 3,
          representative: false,
          score: 0,
        }),
      ],
    });
  });

  // Group, reviewed, total, score, operations, security; a component counts in each of its tags
  it.each([
    [
      'type',
      [
        ['ml-model', 1, 2, 0, 0, 0],
        ['ml-service', 2, 2, 50, 50, 50],
        ['', 0, 2, null],
      ],
    ],
    [
      'lifecycle',
      [
        ['', 3, 5, 33.3, 33.3, 33.3],
        ['production', 0, 1, null],
      ],
    ],
    [
      'tag',
      [
        ['llm', 1, 2, 75, 50, 100],
        ['ml', 2, 2, 50, 50, 50],
        ['', 1, 3, 0, 0, 0],
      ],
    ],
  ] as const)(
    'makes a heat map by %s, each number of which opens to its components',
    async (by, expected) => {
      const list = await services.scorecards.listGroups({ by });
      expect(list.pillars.map(pillar => pillar.id)).toEqual([
        'operations',
        'security',
      ]);
      expect(
        list.items.map(({ group, reviewed, total, score, pillars }) => [
          group,
          reviewed,
          total,
          score,
          ...(pillars ?? []).map(pillar => pillar.score),
        ]),
      ).toEqual(expected);
      for (const { group, reviewed, total } of list.items) {
        const behind = await services.scorecards.listComponents({
          [by]: [group],
        });
        expect(behind.totalItems).toBe(total);
        expect(behind.items.filter(item => item.review)).toHaveLength(reviewed);
      }
    },
  );

  it('pages groups and filters what they are made of', async () => {
    const first = await services.scorecards.listGroups({
      by: 'type',
      limit: 1,
      owner: [TEAM_A, TEAM_B],
    });
    expect(first).toMatchObject({
      totalItems: 3,
      items: [
        { group: 'ml-model', total: 2, reviewed: 1, representative: true },
      ],
    });
    const rest = await services.scorecards.listGroups({
      by: 'type',
      limit: 5,
      cursor: first.nextCursor,
      owner: [TEAM_A, TEAM_B],
    });
    expect(rest.items.map(({ group }) => group)).toEqual(['ml-service', '']);
    expect(rest.nextCursor).toBeUndefined();
  });

  it('gives a stored score back as it was stored', async () => {
    const scores = new DatabaseScoreStore(db);
    const stored = await scores.read([reviews.alpha, 'nope']);
    expect([...stored.keys()]).toEqual([reviews.alpha]);
    const alpha = stored.get(reviews.alpha);
    expect(alpha).toMatchObject({
      lensVersion: '1.0.0',
      overall: {
        level: 'none',
        risk: { HIGH: 0 },
        effectiveRisk: { HIGH: 0 },
      },
      practiceCodes: expect.stringMatching(/^[mu]{3}$/),
      computedAt: expect.any(Date),
    });
    expect(alpha?.validUntil).toBeUndefined();
  });
});
