import {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { Services } from '../createServices';
import { CollectorRunner } from '../evidence/CollectorRunner';
import { IssueTargets } from '../issues/IssueTargets';
import { ReviewAccess } from '../permissions/ReviewAccess';
import { CatalogReader } from '../scorecards/CatalogReader';
import { LensReviewEndpoints } from '../schema/openapi.generated';
import { LensOffer } from './LensOffer';

/** What the paths are made of. */
export interface RouterOptions
  extends Omit<
    Services,
    | 'upkeep'
    | 'scope'
    | 'indexer'
    | 'requests'
    | 'notices'
    | 'reminders'
    | 'issueWatch'
  > {
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  access: ReviewAccess;
  catalog: CatalogReader;
  issueTargets: IssueTargets;
  collectors: EvidenceCollector[];
  runner: CollectorRunner;
  offer: LensOffer;
  /** Ids of the levels, from the lowest up, without `none`. */
  levels: string[];
  /** Collects now what waits to be collected, without being waited for. */
  wake(): void;
  /** Scores now what changed for many reviews at once, without being waited for. */
  settle(): void;
}

/** The router that knows the contract. */
export type LensReviewRouter = ReturnType<
  typeof createValidatedOpenApiRouterFromGeneratedEndpointMap<LensReviewEndpoints>
>;
