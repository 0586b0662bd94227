import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { benchModule } from './benchModule';
import { generatedCatalog } from './generatedCatalog';
import { CHIEF, conditionalPolicy } from './policy';
import { signIn } from './signIn';

/*
 * One backend as a portal in production has it: real sign-in, the real permission
 * backend, the plugin with its database. Only its catalog is made up, so that what
 * is measured is the plugin.
 */

const {
  BENCH_COMPONENTS = '1000',
  BENCH_PORT = '0',
  /** Connection string; without it, SQLite. */
  BENCH_POSTGRES,
  /** Prefix of the names of databases. */
  BENCH_PREFIX = 'bench_',
  /** Folder of SQLite's files. */
  BENCH_SQLITE,
  /** Whether the built portal is served as well. */
  BENCH_APP,
} = process.env;

const total = Number(BENCH_COMPONENTS);
const port = Number(BENCH_PORT);
const base = `http://127.0.0.1:${port}`;

const config = {
  app: {
    title: 'bench',
    baseUrl: base,
    packages: 'all',
    extensions: [{ 'page:catalog': { config: { path: '/' } } }],
  },
  organization: { name: 'bench' },
  backend: {
    baseUrl: base,
    listen: { host: '127.0.0.1', port },
    csp: { 'upgrade-insecure-requests': false },
    database: BENCH_POSTGRES
      ? {
          client: 'pg',
          prefix: BENCH_PREFIX,
          connection: BENCH_POSTGRES,
          knexConfig: { pool: { min: 0, max: 20 } },
        }
      : {
          client: 'better-sqlite3',
          connection: { directory: BENCH_SQLITE },
        },
  },
  auth: {
    environment: 'development',
    providers: {
      bench: {},
      // Whom the portal's sign-in page offers
      demo: {
        users: [
          {
            entityRef: CHIEF,
            displayName: 'Chief',
            role: 'Platform team',
            description: 'Sees everything.',
          },
        ],
      },
    },
  },
  permission: { enabled: true },
  lensReview: {
    scopeIndex: { frequency: { hours: 24 } },
    evidence: {
      // When the benchmark says so
      schedule: { frequency: { trigger: 'manual' } },
    },
  },
};

const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () => new ConfigReader(config),
  }),
);
backend.add(
  createServiceFactory({
    service: catalogServiceRef,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => generatedCatalog(total, auth),
  }),
);
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(signIn);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(conditionalPolicy(total));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@lens-review/backstage-plugin-lens-review-backend'));
backend.add(benchModule);
if (BENCH_APP) {
  backend.add(import('@backstage/plugin-app-backend'));
}

backend.start().catch(error => {
  console.error(error);
  process.exit(1);
});
