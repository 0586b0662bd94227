import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';

/**
 * Which components are asked for: any of the values of a key, all keys together.
 * The empty text among owners, systems, domains, types or lifecycles stands for
 * components that have none.
 */
export interface ComponentFilter {
  /** Alias of the lens; where undefined, a component counts with the open review that changed last. */
  lens?: string;
  owner?: string[];
  system?: string[];
  domain?: string[];
  type?: string[];
  lifecycle?: string[];
  tag?: string[];
  /** `none` for components without a review too. */
  level?: string[];
  entityRef?: string[];
  /** Text to find in name or title, without regard to case. */
  q?: string;
}

/** Columns that components can be sorted by. */
export type ComponentColumn =
  | 'title'
  | 'owner'
  | 'system'
  | 'type'
  | 'level'
  | 'score'
  | 'assurance'
  | 'coverage'
  | 'highRisks'
  | 'conflicts'
  | 'updatedAt';

/** How components are sorted. */
export interface ComponentOrder {
  column: ComponentColumn;
  direction: 'asc' | 'desc';
}

/** What components can be grouped by. */
export type GroupBy =
  | 'owner'
  | 'system'
  | 'domain'
  | 'type'
  | 'lifecycle'
  | 'tag';

/** Scorecards of the organisation; filtered, sorted, grouped and paged in SQL. */
export interface ScorecardQueries {
  /** Components in scope with their open reviews; those without a value in the sorted column come last. */
  listComponents(
    query: ComponentFilter & PageRequest & { orderBy?: ComponentOrder },
    visibility?: Visibility,
  ): Promise<ApiSchemas['ComponentScorecardList']>;

  /**
   * One row a group: unweighted means of its components, beside how many are
   * reviewed. Groups with fewer than half reviewed come last.
   */
  listGroups(
    query: ComponentFilter & PageRequest & { by: GroupBy },
    visibility?: Visibility,
  ): Promise<ApiSchemas['GroupScorecardList']>;
}
