import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { GroupBy } from './ScorecardQueries';

/** Which points are asked for. */
export interface TrendQuery extends PageRequest {
  /** Alias of the lens; where undefined, the open review that changed last counts. */
  lens?: string;
  /** What is grouped by; the whole organisation where undefined. */
  by?: GroupBy;
  /** One group only. */
  group?: string;
  /** First and last day, as YYYY-MM-DD; the last year where undefined. */
  from?: string;
  to?: string;
}

/** What groups were at the end of each day. */
export interface TrendStore {
  /**
   * Writes the points of the days that are over and have none, from the history;
   * one replica at a time.
   *
   * @returns the days that were written
   */
  writeMissing(now: Date): Promise<string[]>;

  /**
   * Points in order of day and group, the last that of today so far. For a
   * caller who may not see everything they are counted from what that caller may
   * see.
   */
  list(
    query: TrendQuery,
    now: Date,
    visibility?: Visibility,
  ): Promise<ApiSchemas['TrendPointList']>;
}
