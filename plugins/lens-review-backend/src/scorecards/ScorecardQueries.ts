import {
  ApiSchemas,
  SprintStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { CampaignGoal } from '../campaigns/campaignFilter';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { GapCollector } from './evidenceGaps';
import { HasFilter } from './hasFilter';
import { PracticeCount } from './practiceCodes';

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
  /** Only those whose review stands so with a practice. */
  practice?: PracticePlaces & { state: PracticeCount };
  /** Only those of which a collector reads nothing, or fails to. */
  evidence?: { collector: string; gap: 'missing' | 'failing' };
  /** Only those that have at least one of any of these. */
  has?: HasFilter[];
  /** Only those whose review stands so with its sprint checks; `none` without a cadence. */
  sprint?: SprintStatus[];
  /** The instant that `sprint` is judged at; the queries fill it in. */
  now?: Date;
  /** Only those that a campaign is about, or that have done what it asks, or have not. */
  campaign?: { filter: ComponentFilter; goal: CampaignGoal; done?: boolean };
  /** Only what an owner or domain has itself, without what is nested in it. */
  direct?: boolean;
  /** Text to find in name or title, without regard to case. */
  q?: string;
}

/** Where a review stands in its rhythm; see `sprintStand`. */
export type SprintStatus = SprintStand['status'];

/** A practice, as reviews of a lens count it. */
export interface PracticePlaces {
  lens: string;
  /** Its place, from 1, in each version that has it. */
  places: { version: string; place: number }[];
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
  | 'updatedAt'
  | 'dueAt';

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

/** Which practices are asked for. */
export interface PracticeQuery extends ComponentFilter, PageRequest {
  /** What there is most of comes first; not met where undefined. */
  orderBy?: PracticeCount;
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

  /** What a set of components comes to as a whole. */
  getSummary(
    filter: ComponentFilter,
    visibility?: Visibility,
  ): Promise<Omit<ApiSchemas['ScorecardSummary'], 'ladder'>>;

  /** How many reviews stand where with each practice. */
  listPractices(
    query: PracticeQuery,
    visibility?: Visibility,
  ): Promise<ApiSchemas['PracticeScorecardList']>;

  /** Where a practice is found in reviews; without places where none has it. */
  findPractice(practice: {
    lens: string;
    questionId: string;
    choiceId: string;
  }): Promise<PracticePlaces>;

  /** Which evidence does not arrive, and why. */
  listEvidenceGaps(
    collectors: readonly GapCollector[],
    filter: ComponentFilter,
    visibility?: Visibility,
  ): Promise<ApiSchemas['EvidenceGapList']>;
}
