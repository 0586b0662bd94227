import {
  ALICE,
  BOB,
  CHURN,
  createTestServices,
  flag,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.ids)('writers at the same time on %s', id => {
  it('lets one of two writers of a question through and shows the other what is there', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);

    const results = await Promise.all(
      (['card', 'rehearse'] as const).map(choice =>
        services.reviews.putAnswer(
          review.id,
          'ops',
          { choices: { [choice]: { state: 'selected' } } },
          0,
          choice === 'card' ? ALICE : BOB,
        ),
      ),
    );

    expect(results.map(result => result.outcome).sort()).toEqual([
      'saved',
      'stale',
    ]);
    const saved = results.find(result => result.outcome === 'saved');
    const stale = results.find(result => result.outcome === 'stale');
    if (saved?.outcome !== 'saved' || stale?.outcome !== 'stale') {
      throw new Error('Both writers were let through');
    }
    expect(stale.view.answers.ops).toEqual(saved.view.answers.ops);
  });

  it('loses no answer when people write different questions and evidence comes in', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    const put = services.reviews.putAnswer.bind(services.reviews, review.id);

    await Promise.all([
      put('ops', { choices: { card: { state: 'selected' } } }, 0, ALICE),
      put('sec', { choices: { encrypt: { state: 'selected' } } }, 0, BOB),
      services.evidence.record(CHURN, 'test', [flag('test.encrypted', true)]),
      services.reviews.attest(
        review.id,
        {
          questionId: 'ops',
          choiceId: 'card',
          url: 'https://wiki.example.com',
        },
        ALICE,
      ),
    ]);

    const view = await services.reviews.get(review.id);
    expect(view?.answers).toMatchObject({
      ops: { answer: { choices: { card: { state: 'selected' } } } },
      sec: { answer: { choices: { encrypt: { state: 'selected' } } } },
    });
    // The stored score must rest on all four, whoever came last
    const [listed] = (await services.reviews.list({})).items;
    expect(listed).toMatchObject({ score: 75, assurance: 62.5 });
    const history = await services.reviews.listHistory(review.id, {});
    expect(history?.items[0]).toMatchObject({ score: 75, assurance: 62.5 });
  });

  it('starts one review when two people start it at once', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const results = await Promise.all(
      [ALICE, BOB].map(actor =>
        services.reviews.create({ entityRef: CHURN, lens: 'test-lens' }, actor),
      ),
    );
    expect(results.map(result => result.outcome).sort()).toEqual([
      'conflict',
      'created',
    ]);
  });

  it('does the work of a request once when it comes twice at once', async () => {
    const { services } = await createTestServices(await databases.init(id));
    const { review } = await startReview(services);
    const attest = () =>
      services.reviews.attest(
        review.id,
        { questionId: 'ops', choiceId: 'card', url: 'https://a.example.com' },
        ALICE,
        {
          key: 'k',
          caller: ALICE,
          path: `POST /reviews/${review.id}/attestations`,
          bodyHash: 'b',
          respond: attestation => ({ status: 201, body: attestation.id }),
        },
      );

    const results = await Promise.all([attest(), attest()]);

    expect(results.map(result => result.outcome).sort()).toEqual([
      'attested',
      'repeated',
    ]);
    const attestations = await services.reviews.listAttestations(review.id);
    expect(attestations?.items).toHaveLength(1);
  });
});
