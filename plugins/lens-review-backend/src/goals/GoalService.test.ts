import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  flag,
  START,
  startReview,
  testFact,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { MaySee, viaEntityRefsOf } from '../evidence/factToApi';
import {
  behindTargets,
  goalsToApi,
  roadmapToApi,
  targetToApi,
} from './goalsToApi';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.ids)('Goals and roadmap on %s', id => {
  async function create() {
    const test = await createTestServices(await databases.init(id));
    const { review } = await startReview(test.services);
    return { ...test, reviewId: review.id };
  }

  const latency = {
    kind: 'fact' as const,
    fact: 'endpoint.latency',
    bound: 'at_most' as const,
    value: 200,
    unit: 'ms',
  };

  it('keeps the outcome, with baselines, and follows each target', async () => {
    const { services, clock, reviewId } = await create();
    expect((await services.goals.get(reviewId))?.suggested).toEqual([
      { kind: 'score', pillarId: 'operations', min: 50 },
      { kind: 'score', pillarId: 'security', min: 50 },
      { kind: 'assurance', min: 10 },
    ]);
    doneOf(
      await services.goals.set(
        reviewId,
        {
          outcome: 'Fewer customers leave',
          targets: [
            {
              kind: 'score',
              pillarId: 'operations',
              min: 50,
              until: '2026-06-01',
            },
            latency,
          ],
        },
        0,
        ALICE,
      ),
    );
    const standsNow = async () => {
      const view = await services.goals.get(reviewId);
      return view && goalsToApi(view, () => false);
    };
    expect(await standsNow()).toMatchObject({
      outcome: 'Fewer customers leave',
      targets: [
        { status: 'open', baseline: 0, current: 0 },
        { status: 'not_measurable', reason: 'no_fact', baseline: null },
      ],
      suggested: [],
    });

    clock.advance(60);
    await services.reviews.putAnswer(
      reviewId,
      'ops',
      { choices: { card: { state: 'selected' } } },
      0,
      ALICE,
    );
    await services.evidence.record(CHURN, 'test', [
      testFact(
        'endpoint.latency',
        { outcome: 'value', value: 250, unit: 'ms' },
        { viaEntityRef: 'resource:default/hidden' },
      ),
    ]);
    const [score, fact] = (await standsNow())?.targets ?? [];
    expect(score).toMatchObject({
      status: 'met',
      current: 50,
      baseline: 0,
      baselineAt: START.toISOString(),
    });
    // From a resource that the reader may not see
    expect(fact.status).toBe('open');
    expect(fact.current).toBeUndefined();

    clock.set('2026-06-02T00:00:00.000Z');
    await services.reviews.putAnswer(
      reviewId,
      'ops',
      { choices: { card: { state: 'unselected' } } },
      1,
      ALICE,
    );
    expect((await standsNow())?.targets[0].status).toBe('missed');
  });

  it('keeps the baseline of a target that stays, also when its day is past', async () => {
    const { services, clock, reviewId } = await create();
    const target = { kind: 'score' as const, min: 50, until: '2026-03-10' };
    doneOf(
      await services.goals.set(
        reviewId,
        { outcome: 'o', targets: [target] },
        0,
        ALICE,
      ),
    );
    clock.set('2026-04-01T00:00:00.000Z');
    const { goals } = doneOf(
      await services.goals.set(
        reviewId,
        { outcome: 'other', targets: [target, { kind: 'assurance', min: 10 }] },
        1,
        ALICE,
      ),
    );
    expect(goals?.targets.map(({ baselineAt }) => baselineAt)).toEqual([
      START.toISOString(),
      '2026-04-01T00:00:00.000Z',
    ]);
  });

  it('shows a baseline only to who may see where it came from, also once that is gone', async () => {
    const { services, clock, reviewId } = await create();
    await services.evidence.record(CHURN, 'test', [
      testFact(
        'endpoint.latency',
        { outcome: 'value', value: 250, unit: 'ms' },
        { viaEntityRef: 'resource:default/hidden' },
      ),
    ]);
    doneOf(
      await services.goals.set(
        reviewId,
        { outcome: 'o', targets: [{ kind: 'score', min: 50 }, latency] },
        0,
        ALICE,
      ),
    );
    doneOf(await services.milestones.take(reviewId, 'One', ALICE));
    const baselines = async (maySee: MaySee) => {
      const view = await services.goals.get(reviewId);
      const goals = view && goalsToApi(view, maySee);
      const sources = [
        await services.reports.read(reviewId),
        await services.reports.read(reviewId, 1),
      ];
      const reports = sources.map(
        source => source && services.reports.build(source, maySee).goals,
      );
      return [goals, ...reports].map(told =>
        told?.targets.map(({ baseline }) => baseline),
      );
    };
    const hidden = Array(3).fill([0, null]);
    const shown = Array(3).fill([0, 250]);
    expect(await baselines(() => false)).toEqual(hidden);
    expect(await baselines(() => true)).toEqual(shown);

    // The fact has expired
    clock.advance(2 * 24 * 60);
    expect(await baselines(() => false)).toEqual(hidden);
    expect(await baselines(ref => ref === 'resource:default/hidden')).toEqual(
      shown,
    );
    const { targets = [] } = (await services.goals.get(reviewId)) ?? {};
    expect(viaEntityRefsOf(behindTargets(targets))).toEqual([
      'resource:default/hidden',
    ]);
    // As targets were stored before they said where the baseline came from
    const older = targets.map(target => ({
      ...target,
      stored: { ...target.stored, baselineVia: undefined },
    }));
    expect(
      older.map(target => targetToApi(target, () => true).baseline),
    ).toEqual([0, null]);
  });

  it.each([
    [{ kind: 'score' as const, min: 50, until: '2026-02-28' }, 'is past'],
    [{ ...latency, unit: undefined }, 'has no unit'],
    [{ kind: 'fact' as const, fact: 'x', unit: 'ms' }, 'needs fact, bound'],
    [{ kind: 'score' as const }, 'say with min'],
    [{ kind: 'score' as const, min: 50, pillarId: 'nope' }, 'no pillar nope'],
  ])('refuses the target %j', async (target, message) => {
    const { services, reviewId } = await create();
    expect(
      await services.goals.set(
        reviewId,
        { outcome: 'o', targets: [target] },
        0,
        ALICE,
      ),
    ).toEqual({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });

  it('is not overwritten unseen, cleared neither, and keeps who cleared it', async () => {
    const { services, reviewId } = await create();
    const set = (outcome: string, revision: number, actor: string) =>
      services.goals.set(reviewId, { outcome, targets: [] }, revision, actor);

    const both = await Promise.all([
      set('Fewer customers leave', 0, ALICE),
      set('Faster insights', 0, BOB),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual([
      'done',
      'stale',
    ]);
    expect(await services.goals.clear(reviewId, 0, BOB)).toEqual({
      outcome: 'stale',
      message: expect.stringContaining('at revision 1 now'),
    });

    const { goals, suggested } = doneOf(
      await services.goals.clear(reviewId, 1, BOB),
    );
    expect(goals).toMatchObject({ revision: 2, updatedBy: BOB, targets: [] });
    expect(goals?.outcome).toBeUndefined();
    expect(suggested).not.toEqual([]);
    expect(
      (await services.reviews.listHistory(reviewId, {}))?.items[0],
    ).toMatchObject({ cause: 'goal', action: 'cleared', actor: BOB });
    // Who read the first ones does not write over what came after the clearing
    expect((await set('Too late', 1, ALICE)).outcome).toBe('stale');
    doneOf(await set('Anew', 2, ALICE));
  });

  it('sets the cells that are named and leaves the others alone', async () => {
    const { services, reviewId } = await create();
    const ops = { pillarId: 'operations', phaseId: 'build' };
    const sec = { pillarId: 'security', phaseId: 'run' };
    const plan = async (cell: typeof ops & { owner?: string }) =>
      doneOf(await services.roadmaps.set(reviewId, [cell], ALICE));
    const cells = async () =>
      (await services.roadmaps.get(reviewId))?.cells.map(
        ({ pillarId, owner }) => [pillarId, owner],
      );

    await plan({ ...ops, owner: 'group:default/growth' });
    await plan({ ...sec, owner: 'group:default/guards' });
    expect(await cells()).toEqual([
      ['operations', 'group:default/growth'],
      ['security', 'group:default/guards'],
    ]);

    await plan({ ...ops, owner: 'user:default/alice' });
    await plan(sec);
    expect(await cells()).toEqual([['operations', 'user:default/alice']]);
  });

  it('plans the cells of the matrix, in which next steps and tasks fall', async () => {
    const { services, reviewId } = await create();
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    doneOf(
      await services.roadmaps.set(
        reviewId,
        [
          {
            pillarId: 'operations',
            phaseId: 'build',
            targetOn: '2026-05-01',
            owner: 'group:default/growth',
          },
        ],
        ALICE,
      ),
    );
    doneOf(
      await services.tasks.create(
        reviewId,
        { questionId: 'sec', choiceId: 'encrypt' },
        ALICE,
      ),
    );
    const view = await services.roadmaps.get(reviewId);
    expect(view && roadmapToApi(view).cells).toMatchObject([
      {
        pillarId: 'operations',
        phaseId: 'build',
        done: 0,
        total: 2,
        targetOn: '2026-05-01',
        owner: 'group:default/growth',
        next: [{ choiceId: 'card' }, { choiceId: 'rehearse' }],
        tasks: [],
      },
      {
        pillarId: 'security',
        phaseId: 'run',
        tasks: [{ choiceId: 'encrypt' }],
      },
    ]);
    expect(
      await services.roadmaps.set(
        reviewId,
        [{ pillarId: 'operations', phaseId: 'run' }],
        ALICE,
      ),
    ).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('no practices of operations in run'),
    });
    expect(
      (
        await services.roadmaps.set(
          reviewId,
          [
            {
              pillarId: 'operations',
              phaseId: 'build',
              targetOn: '2026-02-01',
            },
          ],
          ALICE,
        )
      ).outcome,
    ).toBe('refused');
  });
});
