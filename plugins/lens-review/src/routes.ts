import { createRouteRef } from '@backstage/core-plugin-api';

/** Where the page is mounted. */
export const rootRouteRef = createRouteRef({ id: 'lens-review' });

/** Where the tab is mounted on an entity's page. */
export const entityContentRouteRef = createRouteRef({
  id: 'lens-review:entity-content',
});

/** Path of the tab below an entity's page, in both frontend systems. */
export const ENTITY_CONTENT_PATH = '/lens-review';

/** Paths of the tabs of the page, below {@link rootRouteRef}. */
export const OVERVIEW_PATH = 'overview';

/** @see {@link OVERVIEW_PATH} */
export const GAPS_PATH = 'gaps';

/** @see {@link OVERVIEW_PATH} */
export const CAMPAIGNS_PATH = 'campaigns';

/** @see {@link OVERVIEW_PATH} */
export const LENSES_PATH = 'lenses';

/** @see {@link OVERVIEW_PATH} */
export const COMPONENTS_PATH = 'components';

/** @see {@link OVERVIEW_PATH} */
export const HEAT_MAP_PATH = 'heat-map';
