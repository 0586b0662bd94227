import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** What a campaign asks of every component: some practices, or a target. */
export type CampaignAsks =
  | { kind: 'practices'; practices: ApiSchemas['PracticeRef'][] }
  /** A score, a level of the ladder, or both. */
  | { kind: 'target'; score?: number; level?: string };

/** Which components a campaign is about; all that are in scope where it says nothing. */
export type CampaignFilter = ApiSchemas['CampaignFilter'];

/** What of a campaign people decide. References are full and lower case. */
export interface CampaignPlan {
  title: string;
  description?: string;
  lensAlias: string;
  asks: CampaignAsks;
  filter: CampaignFilter;
  /** A group or user. */
  owner: string;
  /** A day: YYYY-MM-DD. */
  dueOn: string;
}

/** A campaign as it is stored. */
export interface Campaign extends CampaignPlan {
  id: string;
  status: 'running' | 'ended';
  /** Goes up with every change. */
  revision: number;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  updatedBy: string;
  endedAt?: Date;
  endedBy?: string;
}

/** How many of the components of a campaign are done, of those that one may see. */
export interface CampaignProgress {
  total: number;
  done: number;
}

/** The day (UTC) of an instant, as YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
