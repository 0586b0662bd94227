import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { lensReviewEvidenceExtensionPoint } from '@lens-review/backstage-plugin-lens-review-node';
import { ThreadScanner } from './scanning/ThreadScanner';
import { TemplateCollector } from './TemplateCollector';

/**
 * Adds infrastructure templates as a source of evidence.
 *
 * @public
 */
export const lensReviewModuleCloudformation = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'cloudformation',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: lensReviewEvidenceExtensionPoint,
        urlReader: coreServices.urlReader,
      },
      async init({ config, evidence, urlReader }) {
        evidence.addCollector(
          new TemplateCollector({
            urlReader,
            integrations: ScmIntegrations.fromConfig(config),
            createScanner: () => new ThreadScanner(),
          }),
        );
      },
    });
  },
});
