import { Knex } from 'knex';

/** What people are told about. */
export type NoticeKind =
  | 'exemption_requested'
  | 'review_submitted'
  | 'exemption_decided'
  | 'exemption_expiring'
  | 'attestation_expiring'
  | 'sprint_due'
  | 'sprint_overdue'
  | 'changes_requested'
  | 'signed_off'
  | 'conflict_after_sign_off'
  | 'campaign_started'
  | 'campaign_due'
  | 'campaign_overdue';

/** Something to tell somebody, once. */
export interface NewNotice {
  /** Names what it is about; the same parts are never told again. */
  about: string[];
  /** The tab of its component is where the notice leads. */
  reviewId?: string;
  /** Where it leads, without a review. */
  link?: string;
  kind: NoticeKind;
  /** Full reference of a user or group. */
  recipient: string;
  title: string;
  description?: string;
}

/** A notice that is to be sent now, with what its link needs. */
export interface ClaimedNotice extends Omit<NewNotice, 'about'> {
  id: string;
  /** Of the review's component. */
  entityRef?: string;
  attempts: number;
}

/** What people are told, kept until it is sent. */
export interface NoticeStore {
  /** Leaves out what was told before. */
  add(notices: NewNotice[], now: Date, tx?: Knex.Transaction): Promise<void>;

  /** Takes some that are due; nobody else gets them before `until`. */
  claim(now: Date, until: Date, limit: number): Promise<ClaimedNotice[]>;

  markSent(id: string, now: Date): Promise<void>;
}
