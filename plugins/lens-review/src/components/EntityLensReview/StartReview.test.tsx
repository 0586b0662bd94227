import { ResponseError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aLens,
  anEntityCollector,
  aReviewSummary,
} from '../../__testUtils__/builders';
import { FakeReviewBackend } from '../../__testUtils__/FakeReviewBackend';
import { fakeAnswerTemplates } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderTab } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';
import { LensReviewApi } from '../../api';

const aVerdict = (
  verdict: Partial<ApiSchemas['PracticeVerdict']>,
): ApiSchemas['PracticeVerdict'] => ({
  questionId: 'Q',
  choiceId: 'A',
  title: 'Encrypt training data',
  pillarId: 'security',
  verdict: 'none',
  attested: false,
  explanation: [],
  ...verdict,
});

const collectors = [
  anEntityCollector(),
  anEntityCollector({
    id: 'aws',
    title: 'AWS',
    connected: false,
    annotations: ['aws.amazon.com/amazon-s3-bucket-arn'],
  }),
];

/** A component without a review; `started` says whether one was asked for. */
function aComponentWithoutReview() {
  const backend = new FakeReviewBackend(aReview());
  const keys: string[] = [];
  let started = false;
  const api: Partial<LensReviewApi> = {
    listLenses: async () => ({
      items: [aLens(), aLens({ alias: 'serverless', name: 'Serverless Lens' })],
      totalItems: 2,
    }),
    getLensVersion: async (alias, version) => ({
      alias,
      version,
      name: 'ML Lens',
      description: '',
      checksum: '',
      status: 'published',
      builtIn: true,
      createdAt: '2026-11-01T00:00:00Z',
      pillars: [{ id: 'security', name: 'Security', questions: [] }],
      phases: [],
      issues: [],
    }),
    listReviews: async () => ({
      items: started ? [aReviewSummary()] : [],
      totalItems: started ? 1 : 0,
    }),
    getVerdicts: async (entityRef, alias) => ({
      entityRef,
      lens: { alias, version: '1.0.0', name: 'ML Lens' },
      items: [
        aVerdict({ verdict: 'supported', strength: 'partial' }),
        aVerdict({
          choiceId: 'B',
          title: 'Restrict access to data',
          verdict: 'contradicted',
        }),
        aVerdict({ choiceId: 'C', title: 'Nobody knows' }),
      ],
      totalItems: 3,
      counts: { supported: 1, contradicted: 1, unknown: 0, none: 103 },
      collectors,
    }),
    createReview: async (_request, key) => {
      keys.push(key);
      started = true;
      return backend.review;
    },
    getReview: backend.getReview,
  };
  return {
    api,
    keys,
    startElsewhere: () => {
      started = true;
    },
  };
}

describe('the entity tab without a review', () => {
  it('says what evidence knows by pillar and which sources are not connected', async () => {
    renderTab(aComponentWithoutReview().api);

    expect(await screen.findByText('1 practice supported')).toBeVisible();
    expect(screen.getByText('1 practice contradicted')).toBeVisible();
    expect(screen.getByText('103 practices for you to answer')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Security' })).toBeVisible();
    expect(screen.getByText('Evidence supports in part')).toBeVisible();
    expect(screen.queryByText('Nobody knows')).not.toBeInTheDocument();
    expect(
      screen.getByText('aws.amazon.com/amazon-s3-bucket-arn'),
    ).toBeVisible();
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('starts a review with one click and opens it', async () => {
    const { api, keys } = aComponentWithoutReview();
    renderTab(api);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Start review' }),
    );

    expect(await screen.findByTestId('lens-review-tab')).toBeVisible();
    expect(keys).toHaveLength(1);
  });

  it('begins with the answers of another review, where one is chosen', async () => {
    const { api } = aComponentWithoutReview();
    const createReview = jest.fn(api.createReview);
    renderTab({
      ...api,
      createReview,
      listReviews: async query =>
        query?.entityRef
          ? { items: [], totalItems: 0 }
          : {
              items: [
                aReviewSummary({
                  id: 'r7',
                  entityRef: 'component:default/forecast',
                }),
              ],
              totalItems: 1,
            },
    });

    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Begin with' }),
      'the answers of forecast, as claims marked copied',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start review' }));

    expect(createReview).toHaveBeenCalledWith(
      expect.objectContaining({ from: 'r7' }),
      expect.any(String),
    );
  });

  it('begins with a template of answers', async () => {
    const { api } = aComponentWithoutReview();
    const createReview = jest.fn(api.createReview);
    renderTab({
      ...api,
      createReview,
      answerTemplates: fakeAnswerTemplates({
        list: async () => ({
          items: [
            {
              id: 't1',
              name: 'Batch models',
              decisions: 12,
              createdAt: '2026-11-20T12:00:00Z',
              createdBy: 'user:default/mara.lindt',
            },
          ],
          totalItems: 1,
        }),
      }),
    });

    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Begin with' }),
      'the template Batch models, as claims marked copied',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start review' }));

    const [wish] = createReview.mock.calls[0];
    expect(wish).toMatchObject({ template: 't1' });
    expect(wish).not.toHaveProperty('from');
  });

  it('opens the review that somebody else started a moment ago', async () => {
    const { api, startElsewhere } = aComponentWithoutReview();
    renderTab({
      ...api,
      createReview: async () => {
        startElsewhere();
        throw await ResponseError.fromResponse(
          new Response('{}', { status: 409 }),
        );
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Start review' }),
    );

    expect(await screen.findByTestId('lens-review-tab')).toBeVisible();
  });

  it('sends the same key again after a broken connection', async () => {
    const { api } = aComponentWithoutReview();
    const keys: string[] = [];
    renderTab({
      ...api,
      createReview: async (_request, key) => {
        keys.push(key);
        throw new TypeError('Failed to fetch');
      },
    });
    const start = await screen.findByRole('button', { name: 'Start review' });

    await userEvent.click(start);
    expect(
      await screen.findByText(
        'The review could not be started. Failed to fetch',
      ),
    ).toBeVisible();
    await userEvent.click(start);

    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
  });

  it('says plainly when the viewer may not start one', async () => {
    renderTab(aComponentWithoutReview().api, { mayCreate: false });

    expect(await screen.findByText(/You may not start a review/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Start review' }),
    ).not.toBeInTheDocument();
  });

  it('offers the lenses of the library', async () => {
    renderTab(aComponentWithoutReview().api);

    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Lens' }),
      'Serverless Lens',
    );

    expect(screen.getByRole('combobox', { name: 'Lens' })).toHaveValue(
      'serverless',
    );
  });
});
