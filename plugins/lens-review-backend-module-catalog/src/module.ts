import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { lensReviewEvidenceExtensionPoint } from '@lens-review/backstage-plugin-lens-review-node';
import { CatalogCollector } from './CatalogCollector';

/**
 * Adds the software catalog as a source of evidence.
 *
 * @public
 */
export const lensReviewModuleCatalog = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'catalog',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        evidence: lensReviewEvidenceExtensionPoint,
      },
      async init({ auth, catalog, evidence }) {
        evidence.addCollector(new CatalogCollector({ auth, catalog }));
      },
    });
  },
});
