import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aComponent,
  aComponentReview,
  aLens,
  anImprovement,
  aReviewSummary,
} from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { EntityLensReviewCard } from './EntityLensReviewCard';

const churn = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', namespace: 'default' },
};

const reviewed: Partial<LensReviewApi> = {
  listReviews: async () => ({
    items: [
      aReviewSummary({ id: 'closed', status: 'closed', score: 1 }),
      aReviewSummary({ score: 61.2, assurance: 12.5, level: 'bronze' }),
    ],
    totalItems: 2,
  }),
  getImprovements: async () => ({
    items: ['First', 'Second', 'Third', 'Fourth'].map(title =>
      anImprovement({ choiceId: title, title }),
    ),
    totalItems: 4,
  }),
  listComponentScorecards: async () => ({
    items: [
      aComponent({
        review: aComponentReview({
          conflicts: 2,
          nextLevel: {
            level: 'silver',
            missing: [{ condition: 'assurance', wanted: 30, is: 12.5 }],
          },
        }),
      }),
    ],
    totalItems: 1,
  }),
};

const notReviewed: Partial<LensReviewApi> = {
  listReviews: async () => ({ items: [], totalItems: 0 }),
  listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
  getVerdicts: async (entityRef, alias) => ({
    entityRef,
    lens: { alias, version: '1.0.0', name: 'ML Lens' },
    items: [],
    totalItems: 0,
    counts: { supported: 4, contradicted: 0, unknown: 0, none: 101 },
    collectors: [],
  }),
};

const renderCard = (api: Partial<LensReviewApi>) =>
  renderInTestApp(
    <main>
      <EntityProvider entity={churn}>
        <EntityLensReviewCard />
      </EntityProvider>
    </main>,
    {
      apis: [fakeApi(api)],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );

const tab = '/catalog/default/component/churn/lens-review';

describe('EntityLensReviewCard', () => {
  it('shows the open review: numbers, level, conflicts and three next steps', async () => {
    renderCard(reviewed);

    expect(await screen.findByText('61.2')).toBeVisible();
    expect(screen.getByText('12.5')).toBeVisible();
    expect(screen.getByText('Bronze')).toBeVisible();
    expect(screen.getByText('2 conflicts')).toBeVisible();
    expect(screen.getByText('For Silver it still needs:')).toBeVisible();
    expect(screen.getByText(/an assurance of 30.0, now 12.5/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Third' })).toHaveAttribute(
      'href',
      `${tab}?lens=machine-learning&practice=${encodeURIComponent(
        `${anImprovement().questionId}/Third`,
      )}`,
    );
    expect(screen.queryByText('Fourth')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Open the review/ }),
    ).toHaveAttribute('href', tab);
  });

  it('invites to start with what evidence supports already', async () => {
    renderCard(notReviewed);

    expect(
      await screen.findByText(
        'No review yet. Evidence already supports 4 practices.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start' })).toHaveAttribute(
      'href',
      tab,
    );
  });

  it('invites to start also where verdicts cannot be read', async () => {
    renderCard({
      ...notReviewed,
      getVerdicts: async () => {
        throw new Error('forbidden');
      },
    });

    expect(await screen.findByText('No review yet.')).toBeVisible();
  });

  it('says why the review could not be loaded and tries again', async () => {
    renderCard({
      ...reviewed,
      listReviews: jest
        .fn()
        .mockRejectedValueOnce(new Error('Bad gateway'))
        .mockImplementation(async () => ({
          items: [aReviewSummary({ score: 61.2 })],
          totalItems: 1,
        })),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('61.2')).toBeVisible();
  });

  it.each([
    ['with a review', reviewed, '61.2'],
    ['without a review', notReviewed, /No review yet/],
  ])('has no accessibility faults %s', async (_case, api, text) => {
    renderCard(api);

    await screen.findByText(text);
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
