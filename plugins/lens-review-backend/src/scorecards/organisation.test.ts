import { Fact } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  ALICE,
  createTestServices,
  flag,
  START,
  TestClock,
  testFact,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { Services } from '../createServices';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const ref = (name: string) => `component:default/${name}`;
const TEAM_A = 'group:default/team-a';
const TEAM_B = 'group:default/team-b';
const DEPT = 'group:default/dept';
const DAY = 24 * 60;

describe.each(databases.ids)('what the organisation comes to, on %s', id => {
  let db: Knex;
  let services: Services;
  let clock: TestClock;

  beforeEach(async () => {
    db = await databases.init(id);
    ({ services, clock } = await createTestServices(db));
    async function* entities() {
      yield ['a1', 'a2', 'b1', 'b2'].map(name => ({
        entityRef: ref(name),
        title: name,
        owner: name.startsWith('a') ? TEAM_A : TEAM_B,
        tags: [],
      }));
    }
    await services.scope.sync(
      entities(),
      new Map([
        [TEAM_A, [DEPT]],
        [TEAM_B, [DEPT]],
      ]),
      clock.now(),
    );
  });

  async function review(
    name: string,
    choices: Record<string, 'selected' | 'unselected'> = {},
  ): Promise<string> {
    const created = await services.reviews.create(
      { entityRef: ref(name), lens: 'test-lens' },
      ALICE,
    );
    if (created.outcome !== 'created') {
      throw new Error(created.outcome);
    }
    await answer(created.view.review.id, choices, 0);
    return created.view.review.id;
  }

  async function answer(
    reviewId: string,
    choices: Record<string, 'selected' | 'unselected'>,
    revision: number,
  ): Promise<void> {
    for (const questionId of ['ops', 'sec']) {
      const own = Object.entries(choices).filter(
        ([choice]) => (choice === 'encrypt') === (questionId === 'sec'),
      );
      if (own.length > 0) {
        await services.reviews.putAnswer(
          reviewId,
          questionId,
          {
            choices: Object.fromEntries(
              own.map(([choice, state]) => [choice, { state }]),
            ),
          },
          revision,
          ALICE,
        );
      }
    }
  }

  async function collect(name: string, ...facts: Fact[]) {
    await services.evidence.record(
      ref(name),
      'test',
      facts.map(fact => ({ ...fact, entityRef: ref(name) })),
    );
  }

  async function names(
    filter: Parameters<Services['scorecards']['listComponents']>[0],
  ) {
    const { items } = await services.scorecards.listComponents(filter);
    return items.map(item => item.title).join(' ');
  }

  it('sums up scores, risks and levels of all components', async () => {
    await review('a1', {
      card: 'selected',
      rehearse: 'selected',
      encrypt: 'selected',
    });
    await review('b1', { encrypt: 'selected' });
    expect(await services.scorecards.getSummary({})).toEqual({
      total: 4,
      reviewed: 2,
      representative: true,
      score: 75,
      assurance: 0,
      coverage: 75,
      scope: 100,
      effectiveRisk: { HIGH: 0, MEDIUM: 0, UNANSWERED: 1 },
      conflicts: 0,
      proposals: 0,
      sprints: { due: 0, overdue: 0 },
      levels: [{ level: 'none', components: 4 }],
      pillars: [
        { id: 'operations', name: 'Operations', score: 50, assurance: 0 },
        { id: 'security', name: 'Security', score: 100, assurance: 0 },
      ],
      indexedAt: START.toISOString(),
    });
    expect(
      await services.scorecards.getSummary(
        { owner: [DEPT] },
        { entityRefs: [ref('b1'), ref('b2')] },
      ),
    ).toMatchObject({ total: 2, reviewed: 1, score: 50 });
  });

  it('finds the components behind every number of the summary', async () => {
    await collect('a1', flag('test.encrypted', false));
    await collect('b1', flag('test.documented', true));
    await review('a1', { encrypt: 'selected' });
    await review('b1', { card: 'unselected' });
    expect(await names({ has: ['review'] })).toBe('a1 b1');
    expect(await names({ has: ['highRisks'] })).toBe('a1');
    expect(await names({ has: ['unanswered'] })).toBe('a1 b1');
    expect(await names({ has: ['conflicts'] })).toBe('a1');
    expect(await names({ has: ['proposals'] })).toBe('b1');
    expect(await names({ has: ['conflicts', 'proposals'] })).toBe('a1 b1');
    expect(await names({ has: ['mediumRisks'] })).toBe('');
  });

  it('counts how reviews stand with each practice, and finds the components', async () => {
    await collect('a1', flag('test.encrypted', false));
    await collect('b1', flag('test.documented', true));
    await review('a1', { encrypt: 'selected', rehearse: 'unselected' });
    await review('a2', { rehearse: 'unselected', card: 'selected' });
    await review('b1');

    const { items, totalItems } = await services.scorecards.listPractices({});
    expect(totalItems).toBe(3);
    expect(
      items.map(({ choiceId, reviews, counts }) => [choiceId, reviews, counts]),
    ).toEqual([
      [
        'rehearse',
        3,
        expect.objectContaining({ not_met: 2, unknown: 1, conflict: 0 }),
      ],
      [
        'encrypt',
        3,
        expect.objectContaining({ not_met: 1, unknown: 2, conflict: 1 }),
      ],
      ['card', 3, expect.objectContaining({ met: 1, unknown: 2, proposal: 1 })],
    ]);
    expect(
      (await services.scorecards.listPractices({ orderBy: 'conflict' }))
        .items[0].choiceId,
    ).toBe('encrypt');
    expect(
      (
        await services.scorecards.listPractices(
          { owner: [TEAM_A] },
          { entityRefs: [ref('a2'), ref('b1')] },
        )
      ).items[0],
    ).toMatchObject({ choiceId: 'rehearse', reviews: 1 });

    const rehearse = await services.scorecards.findPractice({
      lens: 'test-lens',
      questionId: 'ops',
      choiceId: 'rehearse',
    });
    expect(
      await names({
        lens: 'test-lens',
        practice: { ...rehearse, state: 'not_met' },
      }),
    ).toBe('a1 a2');
    expect(
      await names({
        lens: 'test-lens',
        practice: { ...rehearse, state: 'unknown' },
      }),
    ).toBe('b1');
    const gone = await services.scorecards.findPractice({
      lens: 'test-lens',
      questionId: 'ops',
      choiceId: 'gone',
    });
    expect(
      await names({ lens: 'test-lens', practice: { ...gone, state: 'met' } }),
    ).toBe('');
  });

  it('tells which evidence does not arrive: permissions, failures and annotations', async () => {
    const denied = (bucket: string) =>
      testFact(
        'test.encrypted',
        {
          outcome: 'unknown',
          reason: `${bucket} may not be read. Missing permission: s3:GetBucketPolicy`,
        },
        { resource: `arn:aws:s3:::${bucket}` },
      );
    await collect('a1', denied('one'), denied('two'));
    await collect('a2', denied('three'));
    await collect(
      'b1',
      testFact('test.documented', { outcome: 'unknown', reason: 'Timed out' }),
    );
    const gaps = await services.scorecards.listEvidenceGaps(
      [
        { id: 'test', title: 'Test source', annotations: ['test/documented'] },
        { id: 'catalog', title: 'Catalog', annotations: [] },
      ],
      {},
    );
    expect(gaps).toEqual({
      total: 4,
      totalItems: 3,
      items: [
        {
          kind: 'permission',
          collector: 'test',
          title: 'Test source',
          reason: 'Missing permission: s3:GetBucketPolicy',
          components: 2,
          facts: 3,
        },
        {
          kind: 'failure',
          collector: 'test',
          title: 'Test source',
          reason: 'Timed out',
          components: 1,
          facts: 1,
        },
        {
          kind: 'annotation',
          collector: 'test',
          title: 'Test source',
          annotations: ['test/documented'],
          components: 1,
        },
      ],
    });
    expect(
      await names({ evidence: { collector: 'test', gap: 'missing' } }),
    ).toBe('b2');
    expect(
      await names({ evidence: { collector: 'test', gap: 'failing' } }),
    ).toBe('a1 a2 b1');
    expect(
      (
        await services.scorecards.listEvidenceGaps(
          [{ id: 'test', title: 'Test source', annotations: [] }],
          {},
          { entityRefs: [ref('b1')] },
        )
      ).items,
    ).toMatchObject([{ kind: 'failure', components: 1 }]);
  });

  it('names no resource behind another entity to who may not read the whole catalog', async () => {
    const SECRET = 'arn:aws:s3:::secret-merger';
    const failed = (name: string, reason: string, viaEntityRef?: string) =>
      testFact(
        name,
        { outcome: 'unknown', reason },
        { resource: SECRET, viaEntityRef },
      );
    const VIA = 'resource:default/secret-merger';
    await collect(
      'a1',
      failed('f', `${SECRET} timed out`, VIA),
      failed('g', `${SECRET} is gone`, VIA),
      failed('h', `Denied. Missing permission: on ${SECRET}`, VIA),
      failed('i', 'Its own bucket timed out'),
    );
    await collect('b1', failed('f', `${SECRET} belongs to b1`));
    const list = (visibility = {}) =>
      services.scorecards.listEvidenceGaps(
        [{ id: 'test', title: 'Test source', annotations: [] }],
        {},
        visibility,
      );

    const some = await list({ entityRefs: [ref('a1'), ref('a2')] });
    expect(JSON.stringify(some)).not.toContain('secret-merger');
    expect(some.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'failure', hidden: true, facts: 2 }),
        expect.objectContaining({ kind: 'permission', hidden: true, facts: 1 }),
        expect.objectContaining({ reason: 'Its own bucket timed out' }),
      ]),
    );
    expect(some.totalItems).toBe(3);

    const all = await list();
    expect(all.items.filter(({ hidden }) => hidden)).toEqual([]);
    expect(all.items.map(({ reason }) => reason)).toContain(
      `${SECRET} belongs to b1`,
    );
  });

  it('writes one point a day, also for days that nobody was there, once', async () => {
    const a1 = await review('a1', { card: 'selected' });
    clock.advance(DAY);
    await answer(a1, { encrypt: 'selected' }, 0);
    clock.advance(2 * DAY);
    await review('b1');

    const written = await Promise.all([
      services.trend.writeMissing(clock.now()),
      services.trend.writeMissing(clock.now()),
    ]);
    expect(written.flat()).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(await services.trend.writeMissing(clock.now())).toEqual([]);

    const { items } = await services.trend.list({}, clock.now());
    expect(
      items.map(({ day, reviewed, total, score }) => [
        day,
        reviewed,
        total,
        score,
      ]),
    ).toEqual([
      ['2026-03-01', 1, 4, 25],
      ['2026-03-02', 1, 4, 75],
      ['2026-03-03', 1, 4, 75],
      ['2026-03-04', 2, 4, 37.5],
    ]);
    const recount = await services.scorecards.getSummary({});
    expect(items.at(-1)).toMatchObject({
      reviewed: recount.reviewed,
      score: recount.score,
      assurance: recount.assurance,
      coverage: recount.coverage,
      effectiveRisk: recount.effectiveRisk,
    });
  });

  it('keeps a trend for every group, and counts again for who may not see all', async () => {
    await review('a1', { card: 'selected' });
    await review('b1', { card: 'selected', encrypt: 'selected' });
    clock.advance(DAY);
    await services.trend.writeMissing(clock.now());

    const dept = await services.trend.list(
      { by: 'owner', group: DEPT, lens: 'test-lens' },
      clock.now(),
    );
    expect(dept.items.map(({ reviewed, score }) => [reviewed, score])).toEqual([
      [2, 50],
      [2, 50],
    ]);
    const all = await services.trend.list({ by: 'owner' }, clock.now());
    expect(all.items.map(({ day, group }) => [day, group])).toEqual(
      ['2026-03-01', '2026-03-02'].flatMap(day =>
        [DEPT, TEAM_A, TEAM_B].map(group => [day, group]),
      ),
    );
    const paged = await services.trend.list(
      { by: 'owner', limit: 4 },
      clock.now(),
    );
    const rest = await services.trend.list(
      { by: 'owner', limit: 4, cursor: paged.nextCursor },
      clock.now(),
    );
    expect([...paged.items, ...rest.items]).toEqual(all.items);

    const visibility = { entityRefs: [ref('a1'), ref('b2')] };
    const own = await services.trend.list({}, clock.now(), visibility);
    expect(
      own.items
        .slice(-2)
        .map(({ reviewed, total, score }) => [reviewed, total, score]),
    ).toEqual([
      [1, 2, 25],
      [1, 2, 25],
    ]);
    const groups = await services.trend.list(
      { by: 'owner', from: '2026-03-02' },
      clock.now(),
      visibility,
    );
    expect(groups.items.map(({ group }) => group)).toEqual([TEAM_A, TEAM_B]);
    await expect(
      services.trend.list(
        { from: '2024-01-01', to: '2026-03-01' },
        clock.now(),
      ),
    ).rejects.toThrow('at most 366 days');
  });
});
