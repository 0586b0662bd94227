import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { lensReviewEvidenceExtensionPoint } from '@lens-review/backstage-plugin-lens-review-node';
import { createCollectors } from './createCollectors';
import { readConfig } from './readConfig';

/**
 * Adds AWS accounts as sources of evidence, one for each service. Without
 * `lensReview.aws.accounts` there are none.
 *
 * @public
 */
export const lensReviewModuleAws = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'aws',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        evidence: lensReviewEvidenceExtensionPoint,
      },
      async init({ auth, catalog, config: root, evidence }) {
        const config = readConfig(root);
        if (!config) {
          return;
        }
        if (config.endpoint !== undefined) {
          // The credentials manager makes its own STS client, which reads this alone
          process.env.AWS_ENDPOINT_URL_STS ??= config.endpoint;
        }
        evidence.addCollector(
          ...createCollectors({
            config,
            credentials: DefaultAwsCredentialsManager.fromConfig(root),
            auth,
            catalog,
          }),
        );
      },
    });
  },
});
