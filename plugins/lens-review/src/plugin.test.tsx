import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { TabbedLayout } from '@backstage/core-components';
import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, useOutlet } from 'react-router-dom';
import {
  aComponent,
  aGroup,
  aLens,
  aReviewSummary,
  aSummary,
  aTrendPoint,
} from './__testUtils__/builders';
import { fakeApi } from './__testUtils__/fakeApi';
import {
  EntityLensReviewCard,
  EntityLensReviewContent,
  LensReviewPage,
  lensReviewApiRef,
  lensReviewPlugin,
} from '.';

/** The button that starts a review in the tab. */
const START = 'Start review';

const churn = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', namespace: 'default' },
  spec: { type: 'ml-service' },
};

const api = fakeApi({
  listComponentScorecards: async () => ({
    items: [aComponent()],
    totalItems: 1,
  }),
  listGroupScorecards: async () => ({
    items: [aGroup()],
    totalItems: 1,
    pillars: [],
  }),
  getScorecardSummary: async () => aSummary(),
  listTrendPoints: async () => ({ items: [aTrendPoint()], totalItems: 1 }),
  listReviews: async () => ({ items: [aReviewSummary()], totalItems: 1 }),
  getImprovements: async () => ({ items: [], totalItems: 0 }),
  listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
  getVerdicts: async (entityRef, alias) => ({
    entityRef,
    lens: { alias, version: '1.0.0', name: 'ML Lens' },
    items: [],
    totalItems: 0,
    counts: { supported: 0, contradicted: 0, unknown: 0, none: 105 },
    collectors: [],
  }),
});

const EntityPage = createPlugin({
  id: 'catalog',
  routes: { catalogEntity: entityRouteRef },
}).provide(
  createRoutableExtension({
    name: 'EntityPage',
    mountPoint: entityRouteRef,
    component: async () => () =>
      <EntityProvider entity={churn}>{useOutlet()}</EntityProvider>,
  }),
);

/** An app as `create-app --legacy` makes it, with what the README says added. */
const renderApp = (path: string) => {
  window.history.pushState({}, '', path);
  const app = createApp({
    plugins: [lensReviewPlugin],
    apis: [
      createApiFactory({ api: lensReviewApiRef, deps: {}, factory: () => api }),
    ],
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Test', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/lens-review" element={<LensReviewPage />} />
        <Route path="/catalog/:namespace/:kind/:name" element={<EntityPage />}>
          <TabbedLayout>
            <TabbedLayout.Route path="/overview" title="Overview">
              <EntityLensReviewCard />
            </TabbedLayout.Route>
            <TabbedLayout.Route path="/lens-review" title="Lens review">
              <EntityLensReviewContent />
            </TabbedLayout.Route>
          </TabbedLayout>
        </Route>
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
};

describe('the plugin in the first frontend system', () => {
  it('mounts LensReviewPage with overview, components and heat map as tabs', async () => {
    renderApp('/lens-review');

    expect(
      await screen.findByRole('heading', { name: 'Lens review' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('61.2')).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('tab', { name: /Components/i }),
    );
    expect(
      await screen.findByRole('row', { name: /Churn/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: /Heat map/i }));
    expect(
      await screen.findByRole('table', {
        name: 'Mean score by group and pillar',
      }),
    ).toBeInTheDocument();
  });

  it('mounts EntityLensReviewCard', async () => {
    renderApp('/catalog/default/component/churn/overview');

    expect(await screen.findByText('40.0')).toBeInTheDocument();
  });

  it('mounts EntityLensReviewContent', async () => {
    const listReviews = jest
      .spyOn(api, 'listReviews')
      .mockResolvedValue({ items: [], totalItems: 0 });
    renderApp('/catalog/default/component/churn/lens-review');

    expect(
      await screen.findByRole('button', { name: START }),
    ).toBeInTheDocument();
    listReviews.mockRestore();
  });
});
