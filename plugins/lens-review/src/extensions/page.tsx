import { Content } from '@backstage/core-components';
import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { COMPONENTS_PATH, HEAT_MAP_PATH, rootRouteRef } from '../routes';

/** `page:lens-review`. Its title and icon make the entry in the sidebar. */
export const lensReviewPage = PageBlueprint.make({
  params: { path: '/lens-review', routeRef: rootRouteRef },
});

/** `sub-page:lens-review/components` */
export const componentsSubPage = SubPageBlueprint.make({
  name: 'components',
  params: {
    path: COMPONENTS_PATH,
    title: 'Components',
    loader: () =>
      import('../pages/ComponentsContent').then(m => (
        <Content>
          <m.ComponentsContent />
        </Content>
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
        <Content>
          <m.HeatMapContent />
        </Content>
      )),
  },
});
