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
import { Services } from '../createServices';

jest.setTimeout(60_000);

async function historyOf(services: Services, id: string) {
  const page = await services.reviews.listHistory(id, { limit: 100 });
  return page?.items ?? [];
}

const databases = createTestDatabases();

describe.each(databases.ids)('proposals and attestations on %s', id => {
  async function create(options = {}) {
    return createTestServices(await databases.init(id), options);
  }

  it('accepts what evidence supports now and skips the rest with a reason', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
      flag('test.encrypted', false),
    ]);

    const result = await services.reviews.acceptProposals(
      review.id,
      [
        { questionId: 'ops', choiceId: 'card' },
        { questionId: 'ops', choiceId: 'rehearse' },
        { questionId: 'sec', choiceId: 'encrypt' },
        { questionId: 'sec', choiceId: 'sec_no' },
      ],
      BOB,
    );

    expect(result).toEqual({
      outcome: 'accepted',
      response: {
        accepted: [{ questionId: 'ops', choiceId: 'card' }],
        skipped: [
          {
            practice: { questionId: 'ops', choiceId: 'rehearse' },
            reason: expect.stringContaining('Nothing supports it'),
          },
          {
            practice: { questionId: 'sec', choiceId: 'encrypt' },
            reason: expect.stringContaining('contradicts'),
          },
          {
            practice: { questionId: 'sec', choiceId: 'sec_no' },
            reason: expect.stringContaining('no such practice'),
          },
        ],
      },
    });
    const view = await services.reviews.get(review.id);
    expect(view?.answers.ops).toMatchObject({ revision: 1, updatedBy: BOB });
    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'proposal',
      actor: BOB,
      subject: 'ops/card',
    });
  });

  it('accepts every proposal where none is named, once', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    await services.evidence.record(CHURN, 'test', [
      flag('test.documented', true),
      flag('test.encrypted', true),
    ]);
    const request = {
      key: 'k',
      caller: BOB,
      path: `POST /reviews/${review.id}/proposals/accept`,
      bodyHash: 'b',
      respond: (body: { accepted: unknown[] }) => ({
        status: 200,
        body: { count: body.accepted.length },
      }),
    };
    const accept = () =>
      services.reviews.acceptProposals(review.id, undefined, BOB, request);

    expect(await accept()).toMatchObject({
      response: { accepted: { length: 2 }, skipped: [] },
    });
    expect(await accept()).toEqual({
      outcome: 'repeated',
      response: { status: 200, body: { count: 2 } },
    });
    expect(
      (await services.reviews.get(review.id))?.result.scores.overall,
    ).toMatchObject({ score: 75, assurance: 75 });
  });

  it('lets an attestation document a met practice until it runs out', async () => {
    const { services, clock } = await create();
    const { review } = await startReview(services);
    await services.reviews.putAnswer(
      review.id,
      'ops',
      { choices: { rehearse: { state: 'selected' } } },
      0,
      ALICE,
    );

    const result = await services.reviews.attest(
      review.id,
      {
        questionId: 'ops',
        choiceId: 'rehearse',
        url: 'https://wiki.example.com/b',
      },
      BOB,
    );

    const end = new Date('2027-03-01T12:00:00.000Z');
    expect(result).toMatchObject({
      outcome: 'attested',
      attestation: { validFrom: START, validUntil: end, createdBy: BOB },
    });
    const before = await services.reviews.get(review.id);
    expect(before?.result.scores.overall.assurance).toBe(12.5);
    expect(before?.result.validUntil).toEqual(end);

    clock.set('2027-03-05T00:00:00Z');
    const after = await services.reviews.get(review.id);
    expect(after?.result.scores.overall.assurance).toBe(0);
    expect((await historyOf(services, review.id))[0]).toMatchObject({
      cause: 'expiry',
      actor: 'system',
      at: end,
      assurance: 0,
    });
  });

  it('takes a document that has a title and no link, without the blanks around it', async () => {
    const { services } = await create();
    const { review } = await startReview(services);
    const title = 'Minutes of the model review, quality binder';

    await services.reviews.attest(
      review.id,
      { questionId: 'ops', choiceId: 'card', title: `  ${title} `, url: ' ' },
      BOB,
    );

    const [stored] =
      (await services.reviews.listAttestations(review.id))?.items ?? [];
    expect(stored).toMatchObject({ title, createdBy: BOB });
    expect(stored.url).toBeUndefined();
    expect(
      (await services.reviews.get(review.id))?.input.attestations,
    ).toMatchObject([{ title }]);
  });

  it.each([
    [{ questionId: 'ops', choiceId: 'card' }],
    [{ questionId: 'ops', choiceId: 'card', url: '', title: '  ' }],
    [{ questionId: 'ops', choiceId: 'ops_no', url: 'https://a.example.com' }],
    [{ questionId: 'ops', choiceId: 'card', url: 'ftp://a.example.com' }],
    [
      {
        questionId: 'ops',
        choiceId: 'card',
        url: 'https://a.example.com',
        validUntil: '2026-02-01T00:00:00Z',
      },
    ],
  ])('refuses the attestation %j', async attestation => {
    const { services } = await create();
    const { review } = await startReview(services);
    expect(
      await services.reviews.attest(review.id, attestation, ALICE),
    ).toMatchObject({ outcome: 'refused' });
    expect(await services.reviews.listAttestations(review.id)).toMatchObject({
      items: [],
    });
  });
});
