import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen } from '@testing-library/react';
import { LensReviewApi } from '../api';
import { EntityLensReviewContent } from '../components/EntityLensReview';
import { aLens, aReviewSummary } from './builders';
import { fakeApi } from './fakeApi';
import { FakeReviewBackend } from './FakeReviewBackend';

const aComponentNamed = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

/**
 * Renders the tab of a component against an API. A component that nobody may
 * review has another name, because decisions on permissions are kept for a while.
 */
export function renderTab(
  api: Partial<LensReviewApi>,
  options: { path?: string; mayCreate?: boolean } = {},
) {
  const { path = '/', mayCreate = true } = options;
  return renderInTestApp(
    <main data-testid="panel">
      <h1>churn</h1>
      <EntityProvider entity={aComponentNamed(mayCreate ? 'churn' : 'locked')}>
        <EntityLensReviewContent />
      </EntityProvider>
    </main>,
    {
      apis: [
        fakeApi(api),
        [catalogApiRef, catalogApiMock()],
        mockApis.permission({
          authorize: mayCreate ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
        }),
      ],
      initialRouteEntries: [path],
    },
  );
}

/** Renders the tab of a component that has a review, and waits until it is there. */
export async function renderReview(
  review: ApiSchemas['Review'],
  options: { path?: string; api?: Partial<LensReviewApi> } = {},
) {
  const backend = new FakeReviewBackend(review);
  renderTab(
    {
      listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
      listReviews: async () => ({
        items: [aReviewSummary({ id: review.id })],
        totalItems: 1,
      }),
      getReview: backend.getReview,
      putAnswer: backend.putAnswer,
      acceptProposals: backend.acceptProposals,
      ...options.api,
    },
    { path: options.path },
  );
  await screen.findByTestId('lens-review-tab');
  return backend;
}
