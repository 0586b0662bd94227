import { DEFAULT_SETTINGS } from '@lens-review/backstage-plugin-lens-review-common';
import {
  ALICE,
  CHURN,
  createTestServices,
  flag,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { testLens } from '../__testUtils__/testLens';
import { Services } from '../createServices';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const FACT_ENDS = new Date('2026-03-02T12:00:00.000Z');

async function historyOf(services: Services, id: string) {
  const page = await services.reviews.listHistory(id, { limit: 100 });
  return page?.items ?? [];
}

async function select(services: Services, id: string) {
  const put = services.reviews.putAnswer.bind(services.reviews, id);
  await put('ops', { choices: { card: { state: 'selected' } } }, 0, ALICE);
  await put('sec', { choices: { encrypt: { state: 'selected' } } }, 0, ALICE);
}

describe.each(databases.ids)('what happens to reviews by itself on %s', id => {
  it('lets assurance fall at the instant at which a supporting fact expires', async () => {
    const { services, clock, signals } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await select(services, review.id);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    expect((await services.reviews.get(review.id))?.result.validUntil).toEqual(
      FACT_ENDS,
    );

    clock.set('2026-03-02T12:00:40Z');
    expect(await services.upkeep.sweep()).toBe(1);

    const [row] = await historyOf(services, review.id);
    expect(row).toMatchObject({
      cause: 'expiry',
      actor: 'system',
      at: FACT_ENDS,
      score: 75,
      assurance: 0,
    });
    expect(signals.at(-1)?.reviewId).toBe(review.id);
    expect(await services.upkeep.sweep()).toBe(0);
  });

  it('writes one row an instant where several things ran out unseen, whoever looks first', async () => {
    const { services, clock } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await select(services, review.id);
    const later = new Date(FACT_ENDS.getTime() + 3600_000);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
      flag('test.encrypted', true, { expiresAt: later }),
    ]);

    clock.set('2026-03-09T00:00:00Z');
    await services.reviews.get(review.id);

    const rows = await historyOf(services, review.id);
    expect(rows.slice(0, 3)).toMatchObject([
      { cause: 'expiry', at: later, assurance: 0 },
      { cause: 'expiry', at: FACT_ENDS, assurance: 50 },
      { cause: 'fact', at: START, assurance: 75, subject: 'test' },
    ]);
  });

  it('writes nothing for whoever only begins to read, since they may not be allowed to', async () => {
    const db = await databases.init(id);
    const { services, clock } = await createTestServices(db);
    const { review } = await startReview(services);
    await select(services, review.id);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    const before = (await historyOf(services, review.id)).length;

    clock.set('2026-03-05T00:00:00Z');
    const reading = services.reviews.startReading(review.id);
    expect(await reading.found()).toMatchObject({ id: review.id });
    const rows = () => db('history').where({ review_id: review.id });
    expect(await rows()).toHaveLength(before);

    const view = await reading.view();
    expect(await rows()).toHaveLength(before + 1);
    expect(view?.computedAt).toEqual(clock.now());
    expect(view?.result.scores.overall.assurance).toBe(0);
  });

  it('does not take a later answer for the cause of what time did before', async () => {
    const { services, clock } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await select(services, review.id);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);

    clock.set('2026-03-05T00:00:00Z');
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { rehearse: { state: 'selected' } } },
      1,
      ALICE,
    );

    const [answered, expired] = await historyOf(services, review.id);
    expect(expired).toMatchObject({ cause: 'expiry', at: FACT_ENDS });
    expect(answered).toMatchObject({
      cause: 'answer',
      at: clock.now(),
      practices: [{ choiceId: 'rehearse' }],
    });
  });

  it('leaves no row where a contradicting fact expires: it stands as last seen', async () => {
    const { services, clock } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await select(services, review.id);
    await services.evidence.record(CHURN, 'test', [
      flag('test.encrypted', false),
    ]);
    const before = await historyOf(services, review.id);

    clock.set('2026-03-03T00:00:00Z');
    await services.upkeep.sweep();

    expect(await historyOf(services, review.id)).toEqual(before);
    const view = await services.reviews.get(review.id);
    expect(
      view?.result.practices.find(it => it.choiceId === 'encrypt'),
    ).toMatchObject({
      state: 'not_met',
      conflict: true,
      standing: 'last_seen',
    });
  });

  it('moves the end of a score on when facts are confirmed, without a row or a signal', async () => {
    const { services, clock, signals } = await createTestServices(
      await databases.init(id),
    );
    const { review } = await startReview(services);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);
    const rows = await historyOf(services, review.id);
    const told = signals.length;

    clock.advance(60);
    const expiresAt = new Date(FACT_ENDS.getTime() + 3600_000);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true, { observedAt: clock.now(), expiresAt }),
    ]);

    expect((await services.reviews.get(review.id))?.result.validUntil).toEqual(
      expiresAt,
    );
    expect(await historyOf(services, review.id)).toEqual(rows);
    expect(signals).toHaveLength(told);
    clock.set(FACT_ENDS);
    expect(await services.upkeep.sweep()).toBe(0);
  });

  it('computes open reviews again once when settings changed', async () => {
    const db = await databases.init(id);
    const { services } = await createTestServices(db);
    const { review } = await startReview(services);
    await select(services, review.id);

    const restarted = await createTestServices(db, {
      scoring: { ...DEFAULT_SETTINGS, pillarWeights: { security: 3 } },
    });
    expect(await restarted.services.upkeep.applySettings()).toBe(1);
    expect(await restarted.services.upkeep.applySettings()).toBe(0);

    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'settings',
      actor: 'system',
      score: 87.5,
    });
  });

  it('accepts what is proposed already when automatic acceptance is switched on', async () => {
    const db = await databases.init(id);
    const { services } = await createTestServices(db);
    const { review } = await startReview(services);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
    ]);

    const restarted = await createTestServices(db, { autoAccept: true });
    await restarted.services.upkeep.applySettings();

    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'proposal',
      actor: 'system',
      subject: 'ops/card',
    });
  });

  it('takes open reviews along to a minor lens version at start, with a row', async () => {
    const db = await databases.init(id);
    const { services, signals } = await createTestServices(db);
    const { review } = await startReview(services);
    await select(services, review.id);
    const told = signals.length;

    await services.lenses.install([
      testLens({ version: '1.1.0', levelOfRehearse: 'Low' }),
    ]);

    const view = await services.reviews.get(review.id);
    expect(view?.review.lensVersion).toBe('1.1.0');
    expect(view?.answers.ops.answer.choices.card.state).toBe('selected');
    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'lens_version',
      actor: 'system',
      subject: 'test-lens 1.1.0',
      score: 87.5,
    });
    expect(signals).toHaveLength(told + 1);

    await services.lenses.install([
      testLens({ version: '1.1.0', levelOfRehearse: 'Low' }),
    ]);
    expect(await historyOf(services, review.id)).toHaveLength(4);
  });

  it('writes the row also where a minor version changes texts alone', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    await services.lenses.install([
      testLens({ version: '1.0.1', title: 'How do you run models?' }),
    ]);
    expect(await historyOf(services, review.id)).toMatchObject([
      { cause: 'lens_version', practices: [] },
      { cause: 'created' },
    ]);
  });

  it('leaves open reviews with their version when a major one comes', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    await services.lenses.install([
      testLens({ version: '2.0.0', extraPractice: true }),
    ]);

    expect((await services.reviews.get(review.id))?.review.lensVersion).toBe(
      '1.0.0',
    );
    const other = await startReview(services, 'component:default/other');
    expect(other.review.lensVersion).toBe('2.0.0');
  });

  it('takes a review to the newest minor version past a major one only by upgrade', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    await services.lenses.install([
      testLens({ version: '1.1.0', title: 'How do you run models?' }),
      testLens({ version: '2.0.0', extraPractice: true }),
    ]);
    expect((await services.reviews.get(review.id))?.review.lensVersion).toBe(
      '1.1.0',
    );
  });

  it('accepts as system where it may, and takes it back when the support ends', async () => {
    const { services, clock } = await createTestServices(
      await databases.init(id),
      { autoAccept: true },
    );
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'sec',
      { choices: { encrypt: { state: 'unselected' } } },
      0,
      ALICE,
    );

    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
      flag('test.encrypted', true),
    ]);

    const accepted = await services.reviews.get(review.id);
    expect(accepted?.answers).toMatchObject({
      ops: {
        revision: 1,
        updatedBy: 'system',
        answer: {
          choices: { card: { state: 'selected', decidedBy: 'system' } },
        },
      },
      sec: {
        revision: 1,
        answer: { choices: { encrypt: { state: 'unselected' } } },
      },
    });
    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'proposal',
      actor: 'system',
      subject: 'ops/card',
      score: 25,
    });

    clock.set('2026-03-04T00:00:00Z');
    await services.upkeep.sweep();
    const after = await services.reviews.get(review.id);
    expect(after?.answers.ops).toMatchObject({
      revision: 2,
      answer: { choices: { card: { state: 'undecided' } } },
    });
    expect((await historyOf(services, review.id))[0]).toMatchObject({
      actor: 'system',
      at: FACT_ENDS,
      score: 0,
    });
  });

  it('sweeps each review once when two replicas sweep at once', async () => {
    const db = await databases.init(id);
    const { services, clock } = await createTestServices(db);
    for (const name of ['one', 'two', 'three', 'four']) {
      const entityRef = `component:default/${name}`;
      const { review } = await startReview(services, entityRef);
      await select(services, review.id);
      await services.evidence.record(entityRef, 'test', [
        flag('test.documented', true, { entityRef }),
      ]);
    }
    clock.set('2026-03-04T00:00:00Z');
    const other = await createTestServices(db, { now: clock.now });

    const counts = await Promise.all([
      services.upkeep.sweep(),
      other.services.upkeep.sweep(),
    ]);

    expect(counts[0] + counts[1]).toBe(4);
    for (const { id: reviewId } of (await services.reviews.list({})).items) {
      const rows = await historyOf(services, reviewId);
      expect(rows.filter(row => row.cause === 'expiry')).toHaveLength(1);
    }
  });
});
