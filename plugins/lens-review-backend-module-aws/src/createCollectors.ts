import { AuthService } from '@backstage/backend-plugin-api';
import { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AwsConfig } from './AwsConfig';
import { AwsCollector } from './collecting/AwsCollector';
import { OperationFacts } from './reading/AwsOperation';
import { ClientPool } from './reading/ClientPool';
import { Limits } from './reading/Limits';
import { Runs } from './reading/Runs';
import { awsServices } from './services';

const MAX_ATTEMPTS = 5;
const REQUEST_TIMEOUT_MS = 15_000;
const DEADLINE_MS = 45_000;

/** One collector for each service, so that one that fails harms no other. */
export function createCollectors(options: {
  config: AwsConfig;
  credentials: AwsCredentialsManager;
  auth: AuthService;
  catalog: CatalogService;
  /** The time that it is; the machine's where it is not set. */
  now?: () => Date;
  /** How patient calls are; what suits AWS where it is not set. */
  patience?: {
    maxAttempts: number;
    requestTimeoutMs: number;
    /** How long a request may take, with all its tries. */
    deadlineMs(operation: OperationFacts): number;
  };
}): AwsCollector[] {
  const {
    config,
    credentials,
    auth,
    catalog,
    now = () => new Date(),
    patience = {
      maxAttempts: MAX_ATTEMPTS,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      deadlineMs: () => DEADLINE_MS,
    },
  } = options;
  const session = {
    config,
    auth,
    catalog,
    pool: new ClientPool({
      credentials,
      endpoint: config.endpoint,
      maxAttempts: patience.maxAttempts,
      requestTimeoutMs: patience.requestTimeoutMs,
      deadlineMs: DEADLINE_MS,
    }),
    limits: new Limits(config.concurrency),
    runs: new Runs(),
    deadlineMs: patience.deadlineMs,
    now,
  };
  return awsServices
    .filter(({ optIn }) => optIn === undefined || config.optIn.has(optIn))
    .map(service => new AwsCollector(service, session));
}
