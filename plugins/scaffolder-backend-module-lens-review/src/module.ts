import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createAnnotationsAction } from './actions/annotations';
import { createGateAction } from './actions/gate';
import { createRefreshEvidenceAction } from './actions/refreshEvidence';
import { createScanAction } from './actions/scan';
import { createSetGoalsAction } from './actions/setGoals';
import { createStartReviewAction } from './actions/startReview';
import { LensReviewPortal } from './LensReviewPortal';

/**
 * Adds the actions of Lens Review to the scaffolder.
 *
 * @public
 */
export const scaffolderModuleLensReview = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'lens-review',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, discovery }) {
        const portal = new LensReviewPortal({ auth, discovery });
        actions.addActions(
          createStartReviewAction(portal),
          createSetGoalsAction(portal),
          createRefreshEvidenceAction(portal),
          createAnnotationsAction(),
          createScanAction(),
          createGateAction(portal),
        );
      },
    });
  },
});
