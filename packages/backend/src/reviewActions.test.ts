import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import lensReviewPlugin from '@lens-review/backstage-plugin-lens-review-backend';
import catalogEvidence from '@lens-review/backstage-plugin-lens-review-backend-module-catalog';
import {
  createGateAction,
  createRefreshEvidenceAction,
  createSetGoalsAction,
  createStartReviewAction,
  LensReviewPortal,
} from '@lens-review/backstage-plugin-scaffolder-backend-module-lens-review';

// A whole backend starts: seconds, and more where the machine is busy
jest.setTimeout(60_000);

const CHURN = 'component:default/churn';

const churn: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', namespace: 'default' },
  spec: { type: 'ml-service', owner: 'group:default/growth' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/growth' }],
};

/** Runs an action as a person and answers its outputs. */
async function run<TInput extends JsonObject, TOutput extends JsonObject>(
  action: TemplateAction<TInput, TOutput, 'v2'>,
  input: TInput,
  options: { isDryRun?: boolean; workspacePath?: string } = {},
): Promise<Partial<TOutput>> {
  const outputs: Partial<TOutput> = {};
  await action.handler({
    ...createMockActionContext<TInput, TOutput>({ input, ...options }),
    isDryRun: options.isDryRun,
    getInitiatorCredentials: async () => mockCredentials.user(),
    output: (name, value) => {
      outputs[name] = value;
    },
  });
  return outputs;
}

describe('actions on the portal', () => {
  let backend: TestBackend;
  let portal: LensReviewPortal;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        lensReviewPlugin,
        catalogEvidence,
        catalogServiceMock.factory({ entities: [churn] }),
      ],
    });
    const { server } = backend;
    portal = new LensReviewPortal({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://localhost:${server.port()}/api/${id}`,
      }),
    });
  });

  afterAll(() => backend?.stop());

  it('a dry run changes nothing', async () => {
    const input = { entityRef: CHURN };
    const dry = { isDryRun: true };
    const start = createStartReviewAction(portal);
    const refresh = createRefreshEvidenceAction(portal);
    const ask = createGateAction(portal);
    expect(await run(start, input, dry)).toEqual({});
    expect(await run(refresh, input, dry)).toEqual({});
    expect(await run(ask, input, dry)).toEqual({});
    expect([start, refresh, ask].map(a => a.supportsDryRun)).toEqual([
      true,
      true,
      true,
    ]);
    const { checks } = await gate({ minScore: 0, reportOnly: true });
    expect(checks).toContain('start one first');
  });

  it('evidence is collected, a review is started, and started again it is the same', async () => {
    const evidence = await run(createRefreshEvidenceAction(portal), {
      entityRef: CHURN,
    });
    expect(evidence).toEqual({ runId: expect.any(String), finished: true });

    const start = createStartReviewAction(portal);
    const first = await run(start, { entityRef: CHURN });
    expect(first).toEqual({ reviewId: expect.any(String), created: true });
    expect(await run(start, { entityRef: CHURN })).toEqual({
      reviewId: first.reviewId,
      created: false,
    });
  });

  it('goals are set, and are not in a dry run', async () => {
    const start = createStartReviewAction(portal);
    const { reviewId = '' } = await run(start, { entityRef: CHURN });
    const goals = {
      reviewId,
      outcome: 'Fewer customers leave.',
      minScore: 75,
      minAssurance: 30,
      until: '2030-06-30',
    };
    const set = createSetGoalsAction(portal);
    expect(await run(set, goals, { isDryRun: true })).toEqual({});
    expect(await run(set, goals)).toEqual({ targets: 2 });
    await expect(run(set, { ...goals, reviewId: 'missing' })).rejects.toThrow(
      "no review 'missing'",
    );
  });

  it('an entity that does not come in time is named', async () => {
    const input = { entityRef: 'component:default/late', waitSeconds: 0 };
    const missing =
      'component:default/late was not in the catalog after 0 seconds';
    await expect(run(createStartReviewAction(portal), input)).rejects.toThrow(
      missing,
    );
    await expect(
      run(createRefreshEvidenceAction(portal), input),
    ).rejects.toThrow(missing);
  });

  it('a lens that is not there fails at once', async () => {
    await expect(
      run(createStartReviewAction(portal), { entityRef: CHURN, lens: 'none' }),
    ).rejects.toThrow("no lens 'none'");
  });

  it('the gate fails the step with its reasons, unless it only reports', async () => {
    await expect(gate({ minScore: 90 })).rejects.toThrow(
      /does not pass: The score is .* at least 90 is wanted/,
    );
    expect(await gate({ minScore: 90, reportOnly: true })).toMatchObject({
      passed: false,
    });
    expect(await gate({ noConflicts: true })).toMatchObject({ passed: true });
  });

  async function gate(wish: {
    minScore?: number;
    noConflicts?: boolean;
    reportOnly?: boolean;
  }) {
    const outputs = await run(createGateAction(portal), {
      entityRef: CHURN,
      ...wish,
    });
    return { ...outputs, checks: String(outputs.reasons) };
  }
});
