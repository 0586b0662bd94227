import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { signIn } from '../../packages/bench/src/organisation/server/signIn';
import { WatchedLogger } from './WatchedLogger';
import { benchPlugin } from './benchPlugin';
import { createConfig } from './config';
import { entityProvider } from './entityProvider';
import { readEnvironment } from './environment';
import { addMissingExports } from './scorecard/missingExports';
import { scorecardMetrics } from './scorecard/module';
import { techInsightsFacts } from './techInsights/module';

/*
 * One backend as a portal in production has it: real sign-in, the real permission
 * backend with everything allowed, the real catalog, and the peer that is measured.
 */

const environment = readEnvironment(process.env);
const logger = new WatchedLogger();

const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () => new ConfigReader(createConfig(environment)),
  }),
);
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => logger,
  }),
);
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(signIn);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(benchPlugin(logger.events));

switch (environment.peer) {
  case 'tech-insights':
    backend.add(import('@backstage-community/plugin-tech-insights-backend'));
    backend.add(
      import('@backstage-community/plugin-tech-insights-backend-module-jsonfc'),
    );
    backend.add(techInsightsFacts);
    break;
  case 'scorecard':
    addMissingExports();
    backend.add(
      import('@red-hat-developer-hub/backstage-plugin-scorecard-backend'),
    );
    backend.add(scorecardMetrics(environment.postgres ? 'postgres' : 'sqlite'));
    break;
  default:
    backend.add(entityProvider(environment.components));
}

backend.start().catch(error => {
  console.error(error);
  process.exit(1);
});
