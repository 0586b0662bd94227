import { techInsightsFactRetrieversExtensionPoint } from '@backstage-community/plugin-tech-insights-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { factRetriever } from './factRetriever';

/** Gives Tech Insights the facts of the lens. */
export const techInsightsFacts = createBackendModule({
  pluginId: 'tech-insights',
  moduleId: 'bench-lens',
  register(env) {
    env.registerInit({
      deps: { retrievers: techInsightsFactRetrieversExtensionPoint },
      async init({ retrievers }) {
        retrievers.addFactRetrievers({ mlLens: factRetriever });
      },
    });
  },
});
