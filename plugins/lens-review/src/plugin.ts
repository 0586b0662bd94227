import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { LensReviewClient, lensReviewApiRef } from './api';
import { entityContentRouteRef, rootRouteRef } from './routes';

/**
 * Lens Review for apps on the first frontend system.
 *
 * @public
 */
export const lensReviewPlugin = createPlugin({
  id: 'lens-review',
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  apis: [
    createApiFactory({
      api: lensReviewApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LensReviewClient(deps),
    }),
  ],
});

/**
 * The page with every ML component, for a route of the app.
 *
 * @public
 */
export const LensReviewPage = lensReviewPlugin.provide(
  createRoutableExtension({
    name: 'LensReviewPage',
    component: () =>
      import('./pages/LensReviewPage').then(m => m.LensReviewPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The tab with the review of an entity, for `EntityLayout.Route` at the path
 * `/lens-review`.
 *
 * @public
 */
export const EntityLensReviewContent = lensReviewPlugin.provide(
  createRoutableExtension({
    name: 'EntityLensReviewContent',
    component: () =>
      import('./components/EntityLensReview').then(
        m => m.EntityLensReviewContent,
      ),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * The card for the overview of an entity.
 *
 * @public
 */
export const EntityLensReviewCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewCard',
    component: {
      lazy: () =>
        import('./components/EntityLensReviewCard').then(
          m => m.EntityLensReviewCard,
        ),
    },
  }),
);

/**
 * The card for the overview of a group, system or domain: what its components
 * come to.
 *
 * @public
 */
export const EntityLensReviewScorecardCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewScorecardCard',
    component: {
      lazy: () =>
        import('./components/ScorecardCard').then(
          m => m.EntityLensReviewScorecardCard,
        ),
    },
  }),
);

/**
 * The card for the overview of a group, system or domain: documents that count for
 * all its components.
 *
 * @public
 */
export const EntityLensReviewAttestationsCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewAttestationsCard',
    component: {
      lazy: () =>
        import('./components/SharedAttestations').then(
          m => m.EntityLensReviewAttestationsCard,
        ),
    },
  }),
);

/**
 * The card for the home page: what the whole organisation comes to.
 *
 * @public
 */
export const LensReviewHomeCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'LensReviewHomeCard',
    component: {
      lazy: () =>
        import('./components/ScorecardCard').then(m => m.LensReviewHomeCard),
    },
  }),
);

/**
 * The card for the home page: what of the reader's own components needs attention.
 *
 * @public
 */
export const MyLensReviewsCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'MyLensReviewsCard',
    component: {
      lazy: () =>
        import('./components/MyReviews').then(m => m.MyLensReviewsCard),
    },
  }),
);
