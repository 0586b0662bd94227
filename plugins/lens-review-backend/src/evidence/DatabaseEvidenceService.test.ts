import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestServices,
  flag,
  startReview,
  TestClock,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { Services } from '../createServices';
import { ReviewSignal } from '../reviews/ReviewService';
import { DatabaseFactStore } from './DatabaseFactStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const A = 'component:default/a';
const B = 'component:default/b';
const C = 'component:default/c';

describe.each(databases.ids)('EvidenceService on %s', id => {
  let services: Services;
  let clock: TestClock;
  let signals: ReviewSignal[];
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    ({ services, clock, signals } = await createTestServices(
      await databases.init(id),
      { logger },
    ));
  });
  afterEach(() => jest.restoreAllMocks());

  const encrypted = (entityRef: string, value: boolean) => ({
    entityRef,
    readAt: clock.now(),
    facts: [
      flag('test.encrypted', value, {
        entityRef,
        observedAt: clock.now(),
        expiresAt: new Date(clock.now().getTime() + 60 * 60_000),
      }),
    ],
  });

  async function stateOf(reviewId: string): Promise<string> {
    const view = await services.reviews.get(reviewId);
    return view?.result.practices.map(each => each.state).join() ?? '';
  }

  it('takes in several entities at once as it does one by one', async () => {
    const ofA = (await startReview(services, A)).review.id;
    const ofB = (await startReview(services, B)).review.id;
    const before = await stateOf(ofA);
    signals.length = 0;
    clock.advance(1);

    expect(
      await services.evidence.recordAll('test', [
        encrypted(A, false),
        encrypted(B, true),
        encrypted(C, false),
      ]),
    ).toEqual(new Map());

    expect(await stateOf(ofA)).not.toBe(before);
    expect(await stateOf(ofB)).toBe(before);
    expect(await services.evidence.listFacts(C)).toHaveLength(1);
    expect(signals.map(({ reviewId }) => reviewId).sort()).toEqual(
      [ofA, ofB].sort(),
    );
    const { items } = (await services.reviews.listHistory(ofA, {})) ?? {
      items: [],
    };
    expect(items[0]).toMatchObject({ cause: 'fact', subject: 'test' });
  });

  it('lets what cannot be taken in harm nothing else', async () => {
    const ofA = (await startReview(services, A)).review.id;
    const before = await stateOf(ofA);
    const wrong = { ...encrypted(B, true), entityRef: 'component:default/x' };

    const failures = await services.evidence.recordAll('test', [
      encrypted(A, false),
      wrong,
      encrypted(C, true),
    ]);

    expect([...failures.keys()]).toEqual(['component:default/x']);
    expect(await stateOf(ofA)).not.toBe(before);
    expect(await services.evidence.listFacts(C)).toHaveLength(1);
    expect(await services.evidence.listFacts(B)).toEqual([]);
  });

  it('takes everything in the long way where it cannot be confirmed', async () => {
    const reviewId = (await startReview(services, A)).review.id;
    const before = await stateOf(reviewId);
    jest
      .spyOn(DatabaseFactStore.prototype, 'confirm')
      .mockRejectedValueOnce(new Error('deadlock detected'));
    expect(
      await services.evidence.recordAll('test', [encrypted(A, false)]),
    ).toEqual(new Map());
    expect(await stateOf(reviewId)).not.toBe(before);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('deadlock detected'),
    );
  });

  it('writes nothing about a review where the same is said again, and lets it expire later', async () => {
    const reviewId = (await startReview(services, A)).review.id;
    await services.evidence.recordAll('test', [encrypted(A, true)]);
    const proposed = (await services.reviews.get(reviewId))?.result.practices;
    signals.length = 0;

    clock.advance(50);
    await services.evidence.recordAll('test', [encrypted(A, true)]);
    expect(signals).toEqual([]);

    // Past the first end, before the second
    clock.advance(20);
    expect(await services.upkeep.sweep()).toBe(1);
    expect((await services.reviews.get(reviewId))?.result.practices).toEqual(
      proposed,
    );
    clock.advance(60);
    await services.upkeep.sweep();
    expect(
      (await services.reviews.get(reviewId))?.result.practices,
    ).not.toEqual(proposed);
  });
});
