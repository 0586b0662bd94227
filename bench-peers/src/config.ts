import { BenchEnvironment } from './environment';
import { SCORECARD_CONFIG } from './scorecard/providers';
import { TECH_INSIGHTS_CONFIG } from './techInsights/checks';

/** The configuration of the backend; permissions are on, as they are for our own. */
export function createConfig(environment: BenchEnvironment) {
  const { peer, port, postgres, prefix, sqlite } = environment;
  const base = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl: base },
    organization: { name: 'bench' },
    backend: {
      baseUrl: base,
      listen: { host: '127.0.0.1', port },
      database: postgres
        ? {
            client: 'pg',
            prefix,
            connection: postgres,
            knexConfig: { pool: { min: 0, max: 20 } },
          }
        : { client: 'better-sqlite3', connection: { directory: sqlite ?? '' } },
    },
    auth: { environment: 'development', providers: { bench: {} } },
    permission: { enabled: true },
    catalog: {
      rules: [{ allow: ['Component', 'System', 'Group', 'User'] }],
      // Once while it is filled, never while something is measured
      processingInterval: peer === 'none' ? { hours: 24 } : false,
    },
    techInsights: TECH_INSIGHTS_CONFIG,
    scorecard: SCORECARD_CONFIG,
  };
}
