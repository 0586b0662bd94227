import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fragment } from 'react';
import lensReviewPlugin from './alpha';
import {
  aComponent,
  aGroup,
  aLens,
  aReviewSummary,
  aSummary,
  aTrendPoint,
} from './__testUtils__/builders';
import { fakeApi } from './__testUtils__/fakeApi';

/** The button that starts a review in the tab. */
const START = 'Start review';

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
    getScorecardSummary: async () => aSummary(),
    listTrendPoints: async () => ({ items: [aTrendPoint()], totalItems: 1 }),
    listReviews: async () => ({ items: [aReviewSummary()], totalItems: 1 }),
    getImprovements: async () => ({ items: [], totalItems: 0 }),
  });

const notReviewed = () =>
  fakeApi({
    listReviews: jest.fn(async () => ({ items: [], totalItems: 0 })),
    listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
    getVerdicts: async (entityRef, alias) => ({
      entityRef,
      lens: { alias, version: '1.0.0', name: 'ML Lens' },
      items: [],
      totalItems: 0,
      counts: { supported: 4, contradicted: 0, unknown: 0, none: 101 },
      collectors: [],
    }),
  });

/** A card of somebody else, to know when the entity's page is drawn. */
const witness = EntityCardBlueprint.make({
  name: 'witness',
  params: { loader: async () => <p>Another card</p> },
});

const mountedRoutes = { '/catalog/:namespace/:kind/:name': entityRouteRef };

describe('the plugin in the new frontend system', () => {
  it('mounts its page at /lens-review with overview, components and heat map as tabs', async () => {
    renderTestApp({
      features: [lensReviewPlugin],
      apis: [api()],
      mountedRoutes,
      initialRouteEntries: ['/lens-review'],
    });

    expect(await screen.findByText('61.2')).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('tab', { name: /Components/i }),
    );
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

  it('offers its widget to the home page', async () => {
    const homePage = PageBlueprint.makeWithOverrides({
      inputs: { widgets: createExtensionInput([homePageWidgetDataRef]) },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/home',
          loader: async () => (
            <>
              {inputs.widgets.map(widget => {
                const data = widget.get(homePageWidgetDataRef);
                return <Fragment key={data.name}>{data.component}</Fragment>;
              })}
            </>
          ),
        }),
    });
    renderTestApp({
      features: [
        lensReviewPlugin,
        createFrontendPlugin({ pluginId: 'home', extensions: [homePage] }),
      ],
      apis: [api()],
      mountedRoutes,
      initialRouteEntries: ['/home'],
    });

    expect(
      await screen.findByText('Lens review of the organisation'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: '6 of 8 components reviewed' }),
    ).toHaveAttribute('href', '/lens-review/components');
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

  it('shows its tab on an ML component', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: component('ml-service') }),
        lensReviewPlugin.getExtension('entity-content:lens-review'),
      ],
      apis: [notReviewed()],
      mountedRoutes,
    });

    expect(
      await screen.findByRole('button', { name: START }),
    ).toBeInTheDocument();
  });

  it.each([
    ['entity-content:lens-review', { name: START }],
    ['entity-card:lens-review/score', { name: 'Start' }],
  ] as const)(
    'shows %s where lensReview.entities.filter says',
    async (id, button) => {
      renderTestApp({
        extensions: [
          createTestEntityPage({ entity: component('website') }),
          lensReviewPlugin.getExtension(id),
        ],
        config: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          lensReview: { entities: { filter: { 'spec.type': 'website' } } },
        },
        apis: [notReviewed()],
        mountedRoutes,
      });

      expect(await screen.findByRole('button', button)).toBeInTheDocument();
    },
  );

  it('shows neither tab nor card on other entities', async () => {
    const lensReviewApi = notReviewed();
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: component('website') }),
        lensReviewPlugin.getExtension('entity-content:lens-review'),
        lensReviewPlugin.getExtension('entity-card:lens-review/score'),
        witness,
      ],
      apis: [lensReviewApi],
      mountedRoutes,
    });

    expect(await screen.findByText('Another card')).toBeInTheDocument();
    expect(lensReviewApi.listReviews).not.toHaveBeenCalled();
  });
});
