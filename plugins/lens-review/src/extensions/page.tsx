import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  CAMPAIGNS_PATH,
  COMPONENTS_PATH,
  GAPS_PATH,
  HEAT_MAP_PATH,
  LENSES_PATH,
  OVERVIEW_PATH,
  rootRouteRef,
} from '../routes';
import { PageContent } from '../styles/PageContent';

/** `page:lens-review`. Its title and icon make the entry in the sidebar. */
export const lensReviewPage = PageBlueprint.make({
  params: { path: '/lens-review', routeRef: rootRouteRef },
});

/** `sub-page:lens-review/overview` */
export const overviewSubPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: OVERVIEW_PATH,
    title: 'Overview',
    loader: () =>
      import('../pages/OverviewContent').then(m => (
        <PageContent>
          <m.OverviewContent />
        </PageContent>
      )),
  },
});

/** `sub-page:lens-review/gaps` */
export const gapsSubPage = SubPageBlueprint.make({
  name: 'gaps',
  params: {
    path: GAPS_PATH,
    title: 'Gaps',
    loader: () =>
      import('../pages/GapsContent').then(m => (
        <PageContent>
          <m.GapsContent />
        </PageContent>
      )),
  },
});

/** `sub-page:lens-review/lenses` */
export const lensesSubPage = SubPageBlueprint.make({
  name: 'lenses',
  params: {
    path: LENSES_PATH,
    title: 'Lenses',
    loader: () =>
      import('../pages/LensesContent').then(m => (
        <PageContent>
          <m.LensesContent />
        </PageContent>
      )),
  },
});

/** `sub-page:lens-review/components` */
export const componentsSubPage = SubPageBlueprint.make({
  name: 'components',
  params: {
    path: COMPONENTS_PATH,
    title: 'Components',
    loader: () =>
      import('../pages/ComponentsContent').then(m => (
        <PageContent>
          <m.ComponentsContent />
        </PageContent>
      )),
  },
});

/** `sub-page:lens-review/heat-map` */
export const heatMapSubPage = SubPageBlueprint.make({
  name: 'heat-map',
  params: {
    path: HEAT_MAP_PATH,
    title: 'Heat map',
    loader: () =>
      import('../pages/HeatMapContent').then(m => (
        <PageContent>
          <m.HeatMapContent />
        </PageContent>
      )),
  },
});

/** `sub-page:lens-review/campaigns` */
export const campaignsSubPage = SubPageBlueprint.make({
  name: 'campaigns',
  params: {
    path: CAMPAIGNS_PATH,
    title: 'Campaigns',
    loader: () =>
      import('../pages/CampaignsContent').then(m => (
        <PageContent>
          <m.CampaignsContent />
        </PageContent>
      )),
  },
});
