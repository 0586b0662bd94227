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
import { verdictsToApi } from '../evidence/verdictsToApi';
import { attestationToApi } from './attestationToApi';
import { historyRowToApi } from './historyToApi';
import { reviewTextsToApi } from './reviewTextsToApi';
import { questionToApi, reviewSummaryToApi, reviewToApi } from './reviewToApi';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const everything = () => true;

async function reviewed() {
  const { services } = await createTestServices(
    await databases.init('SQLITE_3'),
  );
  const { review } = await startReview(services);
  await services.evidence.record(CHURN, 'test', [
    flag('test.encrypted', false, {
      resource: 'arn:aws:s3:::churn',
      viaEntityRef: 'resource:default/bucket',
    }),
    flag('test.documented', true),
  ]);
  await services.reviews.putAnswer(
    review.id,
    'sec',
    { choices: { encrypt: { state: 'selected', note: 'KMS' } } },
    0,
    BOB,
  );
  await services.reviews.attest(
    review.id,
    { questionId: 'ops', choiceId: 'card', url: 'https://wiki.example.com' },
    ALICE,
  );
  const view = await services.reviews.get(review.id);
  if (!view) {
    throw new Error('The review is not there');
  }
  return { services, view };
}

describe('a review in the contract', () => {
  it('shows texts, answers, states, verdicts and scores together', async () => {
    const { view } = await reviewed();

    const api = reviewToApi(view, { update: true }, everything);

    expect(api).toMatchObject({
      id: view.review.id,
      entityRef: CHURN,
      lens: { alias: 'test-lens', version: '1.0.0', name: 'Test lens' },
      status: 'draft',
      revision: view.review.revision,
      createdAt: START.toISOString(),
      pillars: [{ id: 'operations', name: 'Operations' }, { id: 'security' }],
      phases: [{ id: 'build', name: 'Build' }, { id: 'run' }],
      proposals: 1,
      conflicts: 1,
      permissions: { update: true },
      scores: {
        computedAt: START.toISOString(),
        validUntil: '2026-03-02T12:00:00.000Z',
        overall: { score: 0, level: 'none', nextLevel: { level: 'bronze' } },
        pillars: [{ id: 'operations' }, { id: 'security' }],
        phases: [{ id: 'build' }, { id: 'run' }],
        cells: [
          { pillarId: 'operations', phaseId: 'build' },
          { pillarId: 'security', phaseId: 'run' },
        ],
      },
    });
    expect(api.questions[0]).toMatchObject({
      id: 'ops',
      pillarId: 'operations',
      phaseId: 'build',
      revision: 0,
      applicable: true,
      risk: 'UNANSWERED',
      choices: [
        {
          id: 'card',
          none: false,
          state: 'undecided',
          levelOfRisk: 'High',
          weight: 3,
          practice: {
            state: 'unknown',
            verdict: 'supported',
            strength: 'full',
            why: expect.any(String),
            proposal: true,
            attested: true,
          },
        },
        { id: 'rehearse', practice: { verdict: 'none', explanation: [] } },
        { id: 'ops_no', none: true },
      ],
    });
    expect(api.questions[0].choices[2]).not.toHaveProperty('practice.state');
  });

  it('leaves what the lens explains to an answer of its own', async () => {
    const { view } = await reviewed();
    const texts = reviewTextsToApi(view.lens);
    expect(texts).toMatchObject({
      lens: { alias: 'test-lens', version: '1.0.0' },
      questions: [
        {
          id: 'ops',
          choices: [
            {
              id: 'card',
              description: 'Keep a model card is worth while.',
              improvementUrl: 'https://example.com/card',
            },
            { id: 'rehearse' },
          ],
        },
        { id: 'sec', choices: [{ id: 'encrypt' }] },
      ],
    });
    expect(
      JSON.stringify(reviewToApi(view, { update: true }, everything)),
    ).not.toContain('worth while');
  });

  it('shows a conflict with what contradicts it, and one question as the review shows it', async () => {
    const { view } = await reviewed();
    const question = questionToApi(view, 'sec', everything);
    expect(question).toMatchObject({
      revision: 1,
      updatedBy: BOB,
      risk: 'NONE',
      effectiveRisk: 'HIGH',
      choices: [
        {
          state: 'selected',
          note: 'KMS',
          decidedBy: 'person',
          practice: {
            state: 'not_met',
            assurance: null,
            verdict: 'contradicted',
            conflict: true,
            explanation: expect.arrayContaining([
              expect.objectContaining({
                side: 'refutes',
                fact: 'test.encrypted',
                outcome: 'true',
                observed: [
                  expect.objectContaining({ resource: 'arn:aws:s3:::churn' }),
                ],
              }),
            ]),
          },
        },
        {},
      ],
    });
    expect(
      reviewToApi(view, { update: false }, everything).questions[1],
    ).toEqual(question);
    expect(questionToApi(view, 'nope', everything)).toBeUndefined();
  });

  it('hides where evidence comes from if the viewer may not see it', async () => {
    const { view } = await reviewed();
    const api = reviewToApi(view, { update: true }, () => false);
    expect(JSON.stringify(api)).not.toContain('arn:aws:s3:::churn');
    expect(JSON.stringify(api)).toContain('from a resource you may not see');
  });

  it('says what evidence says before a review is started', async () => {
    const { services } = await reviewed();
    const verdicts = await services.evidence.judge(CHURN, 'test-lens');
    const api = verdicts && verdictsToApi(verdicts, [], everything);
    expect(api).toMatchObject({
      entityRef: CHURN,
      totalItems: 3,
      counts: { supported: 1, contradicted: 1, unknown: 0, none: 1 },
      items: [
        { choiceId: 'card', verdict: 'supported', attested: true },
        { choiceId: 'rehearse', verdict: 'none', explanation: [] },
        { choiceId: 'encrypt', verdict: 'contradicted', phaseId: 'run' },
      ],
    });
    expect(await services.evidence.judge(CHURN, 'nope')).toBeUndefined();
  });

  it('shows summaries, history and attestations', async () => {
    const { services, view } = await reviewed();
    const { id } = view.review;
    const [summary] = (await services.reviews.list({})).items;
    expect(reviewSummaryToApi(summary)).toMatchObject({
      id,
      lens: { name: 'Test lens' },
      score: 0,
      level: 'none',
      updatedAt: START.toISOString(),
    });
    const history = await services.reviews.listHistory(id, { limit: 1 });
    expect(history?.items.map(historyRowToApi)).toMatchObject([
      { id: expect.any(String), at: START.toISOString(), cause: 'answer' },
    ]);
    const attestations = await services.reviews.listAttestations(id);
    const [attestation] = attestations?.items ?? [];
    const end = attestation.validUntil;
    expect(attestationToApi(attestation, START)).toMatchObject({
      inForce: true,
      source: 'person',
    });
    expect(attestationToApi(attestation, end).inForce).toBe(false);
  });
});
