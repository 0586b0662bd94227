import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import lensReviewPlugin from './alpha';
import { aComponent, aGroup, aReviewSummary } from './__testUtils__/builders';
import { fakeApi } from './__testUtils__/fakeApi';

const component = (type: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', namespace: 'default' },
  spec: { type },
});

const api = () =>
  fakeApi({
    listComponentScorecards: async () => ({
      items: [aComponent()],
      totalItems: 1,
    }),
    listGroupScorecards: async () => ({
      items: [aGroup()],
      totalItems: 1,
      pillars: [],
    }),
    listReviews: async () => ({ items: [aReviewSummary()], totalItems: 1 }),
    getImprovements: async () => ({ items: [], totalItems: 0 }),
  });

const mountedRoutes = { '/catalog/:namespace/:kind/:name': entityRouteRef };

describe('the plugin in the new frontend system', () => {
  it('mounts its page at /lens-review with the components and the heat map as tabs', async () => {
    renderTestApp({
      features: [lensReviewPlugin],
      apis: [api()],
      mountedRoutes,
      initialRouteEntries: ['/lens-review'],
    });

    expect(
      await screen.findByRole('row', { name: /Churn/ }),
    ).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('tab', { name: 'Heat map' }));
    expect(
      await screen.findByRole('table', {
        name: 'Mean score by group and pillar',
      }),
    ).toBeInTheDocument();
  });

  it('shows its card on the overview of an ML component', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: component('ml-service') }),
        lensReviewPlugin.getExtension('entity-card:lens-review/score'),
      ],
      apis: [api()],
      mountedRoutes,
    });

    expect(await screen.findByText('40.0')).toBeInTheDocument();
  });
});
