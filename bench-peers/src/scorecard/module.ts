import { createBackendModule } from '@backstage/backend-plugin-api';
import { scorecardMetricsExtensionPoint } from '@red-hat-developer-hub/backstage-plugin-scorecard-node';
import { createProviders } from './providers';

/** Gives Scorecard the metrics of the lens. */
export const scorecardMetrics = (database: 'postgres' | 'sqlite') =>
  createBackendModule({
    pluginId: 'scorecard',
    moduleId: 'bench-lens',
    register(env) {
      env.registerInit({
        deps: { metrics: scorecardMetricsExtensionPoint },
        async init({ metrics }) {
          metrics.addMetricProvider(...createProviders(database));
        },
      });
    },
  });
