import {
  DEFAULT_SETTINGS,
  parseSnapshot,
  printSnapshot,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  flag,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { doneOf } from '../__testUtils__/doneOf';
import { checksumOf } from './MilestoneTaker';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.ids)('MilestoneService on %s', id => {
  async function create() {
    const db = await databases.init(id);
    const test = await createTestServices(db);
    const { review } = await startReview(test.services);
    const select = (questionId: string, choiceId: string, revision: number) =>
      test.services.reviews.putAnswer(
        review.id,
        questionId,
        { choices: { [choiceId]: { state: 'selected' } } },
        revision,
        ALICE,
      );
    return { ...test, db, reviewId: review.id, select };
  }

  it('keeps the review as it was, whatever changes later', async () => {
    const { services, clock, reviewId, select } = await create();
    await select('ops', 'card', 0);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    const taken = doneOf(
      await services.milestones.take(reviewId, ' Sprint 1 ', BOB),
    );
    expect(taken).toMatchObject({
      number: 1,
      name: 'Sprint 1',
      at: START,
      createdBy: BOB,
      lensVersion: '1.0.0',
      engineVersion: '1',
      score: 25,
      assurance: 25,
    });

    clock.advance(60 * 48);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', false),
    ]);
    await select('sec', 'encrypt', 0);
    const view = await services.milestones.get(reviewId, 1);
    expect(view).toMatchObject({
      intact: true,
      recomputed: { overall: { score: 25, assurance: 25 } },
      snapshot: { result: { scores: { overall: { score: 25 } } } },
    });
    expect(
      (await services.reviews.get(reviewId))?.result.scores.overall,
    ).toMatchObject({ score: 75, assurance: 0 });
  });

  it('computes the same number again after the settings changed', async () => {
    const { services, db, reviewId, select } = await create();
    await select('ops', 'card', 0);
    doneOf(await services.milestones.take(reviewId, 'Before', ALICE));

    const { services: later } = await createTestServices(db, {
      scoring: {
        ...DEFAULT_SETTINGS,
        pillarWeights: { operations: 3, security: 1 },
      },
    });
    await later.upkeep.applySettings();
    expect(
      (await later.reviews.get(reviewId))?.result.scores.overall.score,
    ).toBe(37.5);
    expect(await later.milestones.get(reviewId, 1)).toMatchObject({
      intact: true,
      recomputed: { overall: { score: 25 } },
    });
    expect(
      (await later.milestones.compare(reviewId, 1))?.difference,
    ).toMatchObject({ settingsChanged: true, practices: [] });
  });

  it('keeps goals and roadmap as they were, also where they are cleared later', async () => {
    const { services, clock, reviewId, select } = await create();
    const target = { kind: 'score' as const, min: 50 };
    const cell = { pillarId: 'operations', phaseId: 'build' };
    doneOf(
      await services.goals.set(
        reviewId,
        { outcome: 'Fewer customers leave', targets: [target] },
        0,
        ALICE,
      ),
    );
    doneOf(
      await services.roadmaps.set(
        reviewId,
        [{ ...cell, targetOn: '2026-05-01', owner: 'group:default/growth' }],
        ALICE,
      ),
    );
    doneOf(await services.milestones.take(reviewId, 'One', ALICE));

    clock.advance(10);
    await select('ops', 'card', 0);
    doneOf(await services.goals.clear(reviewId, 1, BOB));
    doneOf(await services.roadmaps.set(reviewId, [cell], BOB));
    doneOf(await services.milestones.take(reviewId, 'Two', BOB));

    expect(await services.milestones.get(reviewId, 1)).toMatchObject({
      intact: true,
      snapshot: {
        plan: {
          goals: {
            outcome: 'Fewer customers leave',
            targets: [{ target, baseline: 0, baselineAt: START.toISOString() }],
          },
          roadmap: [
            { ...cell, targetOn: '2026-05-01', owner: 'group:default/growth' },
          ],
        },
      },
    });
    const cleared = await services.milestones.get(reviewId, 2);
    expect(cleared?.intact).toBe(true);
    expect(cleared?.snapshot.plan).toEqual({ roadmap: [] });
  });

  it('is intact as earlier versions stored it, without goals and roadmap', async () => {
    const { services, db, reviewId } = await create();
    doneOf(await services.milestones.take(reviewId, 'One', ALICE));
    const { snapshot } = await db('milestones').first('snapshot');
    const older = printSnapshot({
      ...parseSnapshot(snapshot),
      plan: undefined,
    });
    await db('milestones').update({
      snapshot: older,
      checksum: checksumOf(older),
    });
    const view = await services.milestones.get(reviewId, 1);
    expect(view?.intact).toBe(true);
    expect(view?.snapshot.plan).toBeUndefined();
  });

  it('says where its text was tampered with', async () => {
    const { services, db, reviewId, select } = await create();
    await select('ops', 'card', 0);
    doneOf(await services.milestones.take(reviewId, 'One', ALICE));
    const { snapshot } = await db('milestones').first('snapshot');
    await db('milestones').update({
      snapshot: snapshot.replace('"selected"', '"unselected"'),
    });
    expect((await services.milestones.get(reviewId, 1))?.intact).toBe(false);
  });

  it('compares two of them, with what happened in between and who did it', async () => {
    const { services, clock, reviewId, select } = await create();
    doneOf(await services.milestones.take(reviewId, 'One', ALICE));
    clock.advance(10);
    await select('ops', 'card', 0);
    doneOf(await services.milestones.take(reviewId, 'Two', ALICE));
    clock.advance(10);
    await select('sec', 'encrypt', 0);

    const between = await services.milestones.compare(reviewId, 1, 2);
    expect(between?.difference.practices).toMatchObject([
      { choiceId: 'card', reasons: ['answer'] },
    ]);
    expect(between?.causes).toMatchObject([
      { cause: 'milestone', subject: 'Two' },
      { cause: 'answer', actor: ALICE, subject: 'ops' },
    ]);

    const sinceThen = await services.milestones.compare(reviewId, 2);
    expect(sinceThen?.difference.practices).toMatchObject([
      { choiceId: 'encrypt', to: { state: 'met' } },
    ]);
    expect(sinceThen?.causes).toMatchObject([{ subject: 'sec' }]);
    expect(await services.milestones.compare(reviewId, 1, 9)).toBeUndefined();
  });

  it('lists them newest first, page by page', async () => {
    const { services, reviewId } = await create();
    for (const name of ['One', 'Two', 'Three']) {
      doneOf(await services.milestones.take(reviewId, name, ALICE));
    }
    const first = await services.milestones.list(reviewId, { limit: 2 });
    expect(first).toMatchObject({
      items: [{ number: 3 }, { number: 2 }],
      totalItems: 3,
    });
    expect(
      await services.milestones.list(reviewId, {
        limit: 2,
        cursor: first?.nextCursor,
      }),
    ).toMatchObject({ items: [{ number: 1, name: 'One' }] });
  });

  it('wants a name', async () => {
    const { services, reviewId } = await create();
    expect(await services.milestones.take(reviewId, '  ', ALICE)).toMatchObject(
      { outcome: 'refused' },
    );
  });
});
