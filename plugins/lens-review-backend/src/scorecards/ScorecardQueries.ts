import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';

/**
 * Which components are asked for: any of the values of a key, all keys together.
 * Owners and domains take in what is nested in them.
 * The empty text among owners, systems, domains, types, lifecycles or tags stands
 * for components that have none.
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
  /** Only what an owner or domain has itself, without what is nested in it. */
  direct?: boolean;
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

/** Which groups are asked for. */
export interface GroupQuery extends ComponentFilter, PageRequest {
  by: GroupBy;
  /** Only what is directly below this one; with the empty text only what is below none. */
  parent?: string;
  /** What the values of a group are broken down by; pillars where undefined. */
  columns?: 'pillars' | 'phases' | 'none';
}

/** Scorecards of the organisation; filtered, sorted, grouped and paged in SQL. */
export interface ScorecardQueries {
  /** Components in scope with their open reviews; those without a value in the sorted column come last. */
  listComponents(
    query: ComponentFilter & PageRequest & { orderBy?: ComponentOrder },
    visibility?: Visibility,
  ): Promise<ApiSchemas['ComponentScorecardList']>;

  /**
   * One row a group: unweighted means of its components and of those of all
   * groups nested in it, each once, beside how many are reviewed. Groups with
   * fewer than half reviewed come last.
   */
  listGroups(
    query: GroupQuery,
    visibility?: Visibility,
  ): Promise<ApiSchemas['GroupScorecardList']>;
}
