import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AwsConfig } from '../AwsConfig';
import { OperationFacts } from '../reading/AwsOperation';
import { ClientPool } from '../reading/ClientPool';
import { Limits } from '../reading/Limits';
import { Runs } from '../reading/Runs';

/** What all collectors of this module share in one process. */
export interface AwsSession {
  config: AwsConfig;
  pool: ClientPool;
  limits: Limits;
  runs: Runs;
  auth: AuthService;
  catalog: CatalogService;
  /** How long a request may take, with all its tries. */
  deadlineMs(operation: OperationFacts): number;
  now: () => Date;
}
