import { FilterPredicate } from '@backstage/filter-predicates';

/** Sources that cost money or need a service to be set up, and are read only where asked for. */
export const OPT_IN_SERVICES = [
  'budgets',
  'config',
  'costExplorer',
  'securityHub',
] as const;

export type OptInService = (typeof OPT_IN_SERVICES)[number];

/** An account that may be read, and for whom. */
export interface AwsAccount {
  accountId: string;
  /** Regions that may be read; all where undefined. */
  regions?: readonly string[];
  /** Entities that may name resources of the account; all where undefined. */
  allowedFor?: FilterPredicate;
  /** Key of a tag in which the resource itself names the entities that may read it. */
  requireTag?: string;
}

/** The settings under `lensReview.aws`. */
export interface AwsConfig {
  accounts: ReadonlyMap<string, AwsAccount>;
  defaultAccountId?: string;
  defaultRegion?: string;
  /** Calls under way at once, for each account and region. */
  concurrency: number;
  optIn: ReadonlySet<OptInService>;
  /** Where calls go instead of AWS: a simulated account. */
  endpoint?: string;
}
