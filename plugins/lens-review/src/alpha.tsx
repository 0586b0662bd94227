/**
 * Lens Review for apps on the new frontend system.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import ReviewIcon from '@material-ui/icons/AssignmentTurnedInOutlined';
import { LensReviewClient, lensReviewApiRef } from './api';
import {
  attestationsCard,
  entityCard,
  entityContent,
  scorecardCard,
} from './extensions/entity';
import { homeWidget, myReviewsWidget } from './extensions/home';
import {
  campaignsSubPage,
  componentsSubPage,
  gapsSubPage,
  heatMapSubPage,
  lensesSubPage,
  lensReviewPage,
  overviewSubPage,
} from './extensions/page';
import { entityContentRouteRef, rootRouteRef } from './routes';

export { lensReviewTranslationRefs } from './translation';

const lensReviewApi = ApiBlueprint.make({
  params: define =>
    define({
      api: lensReviewApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LensReviewClient(deps),
    }),
});

/**
 * The plugin with its page, its entity tab, its card and its API.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'lens-review',
  title: 'Lens review',
  icon: <ReviewIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  extensions: [
    lensReviewApi,
    lensReviewPage,
    overviewSubPage,
    componentsSubPage,
    heatMapSubPage,
    gapsSubPage,
    campaignsSubPage,
    lensesSubPage,
    entityContent,
    entityCard,
    scorecardCard,
    attestationsCard,
    homeWidget,
    myReviewsWidget,
  ],
});
