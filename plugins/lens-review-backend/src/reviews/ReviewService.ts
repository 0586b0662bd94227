import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Page, PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { RepeatResult } from '../requests/createOnce';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import type { ChangeResult } from './ChangeResult';
import { HistoryRow } from './HistoryStore';
import { ReviewRecord, StoredAttestation } from './Review';
import { ReviewQuery, ReviewSummary } from './ReviewStore';
import { ReviewView } from './ReviewView';

/** A review changed; goes out after the commit and holds nothing else. */
export interface ReviewSignal {
  reviewId: string;
  revision: number;
}

/** What keeps a review from being changed: not there (or frozen), or closed. */
export type ClosedResult = { outcome: 'not_found' } | { outcome: 'closed' };

/** A review that is to be started. */
export interface ReviewWish {
  entityRef: string;
  /** Alias of the lens. */
  lens: string;
  /** Id of the review whose answers it starts with. */
  from?: string;
  /** Id of the template of answers that it starts with. */
  template?: string;
}

/** What became of the wish to start a review. */
export type CreateReviewResult =
  | { outcome: 'created'; view: ReviewView }
  | { outcome: 'unknown_lens' }
  /** The review or template to copy from is not there, or rests on another lens. */
  | { outcome: 'refused'; message: string }
  /** An open one is there: 409, naming it. */
  | { outcome: 'conflict'; existing: ReviewRecord }
  | RepeatResult;

/** What became of an answer. */
export type PutAnswerResult =
  /** Stored, or equal to what was stored before. */
  | { outcome: 'saved'; view: ReviewView; changed: boolean }
  /** Someone was faster: 412 with the question as it is now. */
  | { outcome: 'stale'; view: ReviewView }
  | { outcome: 'unknown_question' }
  /** Says what is wrong and where: an unknown choice, `_no` as not applicable, ... */
  | { outcome: 'refused'; message: string }
  | ClosedResult;

/** What was taken over and what not, with reasons. */
export type AcceptProposalsResult =
  | {
      outcome: 'accepted';
      response: ApiSchemas['AcceptProposalsResponse'];
    }
  | RepeatResult
  | ClosedResult;

/** What became of an attestation. */
export type AttestResult =
  | { outcome: 'attested'; attestation: StoredAttestation; at: Date }
  | { outcome: 'refused'; message: string }
  | RepeatResult
  | ClosedResult;

/** A review that is being read; whoever begins it awaits one of its parts. */
export interface ReviewReading {
  /** The review itself, for a permission decision. */
  found(): Promise<ReviewRecord | undefined>;
  /** It whole, for those who may see it; computed again first where time has overtaken its score. */
  view(): Promise<ReviewView | undefined>;
}

/**
 * Everything that people do with reviews. Each change is one transaction that
 * also computes the score again and writes the history. Permissions and audit
 * are the router's; a review of an entity that is gone is not found here.
 */
export interface ReviewService {
  /**
   * Starts a review with the newest published version of a lens; with the answers
   * of another review, marked as copied, where `from` names one, or of a template.
   */
  create(
    wish: ReviewWish,
    actor: string,
    request?: IdempotentRequest<ReviewView>,
  ): Promise<CreateReviewResult>;

  /** The review itself, for a permission decision before more is read. */
  find(id: string): Promise<ReviewRecord | undefined>;

  /** The review itself, after everything that time did to it: cheap enough to be asked every other second. */
  findCurrent(id: string): Promise<ReviewRecord | undefined>;

  /** Begins to read a review, before it is known who may see it. */
  startReading(id: string): ReviewReading;

  /** A review whole; computed again first where time has overtaken its score. */
  get(id: string): Promise<ReviewView | undefined>;

  /** Reviews that the caller may see, the one changed last first. */
  list(
    query: ReviewQuery,
    visibility?: Visibility,
  ): Promise<Page<ReviewSummary>>;

  /**
   * Answers one question. `revision` is the answer's own, as the caller saw it;
   * what `update` leaves out stays as it is.
   */
  putAnswer(
    id: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
    actor: string,
  ): Promise<PutAnswerResult>;

  /** Takes over what evidence supports: the named practices, or all proposals. */
  acceptProposals(
    id: string,
    practices: ApiSchemas['PracticeRef'][] | undefined,
    actor: string,
    request?: IdempotentRequest<ApiSchemas['AcceptProposalsResponse']>,
  ): Promise<AcceptProposalsResult>;

  /** Attestations of the review's entity and lens; undefined where the review is not found. */
  listAttestations(
    id: string,
  ): Promise<{ items: StoredAttestation[]; at: Date } | undefined>;

  /** Names a document that shows a practice is followed. */
  attest(
    id: string,
    attestation: ApiSchemas['CreateAttestationRequest'],
    actor: string,
    request?: IdempotentRequest<StoredAttestation>,
  ): Promise<AttestResult>;

  /** Ends an attestation that a person made; it stays in the list. */
  withdrawAttestation(
    id: string,
    attestationId: string,
    actor: string,
  ): Promise<ChangeResult<{ attestation: StoredAttestation; at: Date }>>;

  /** What changed and why, newest first; undefined where the review is not found. */
  listHistory(
    id: string,
    page: PageRequest,
  ): Promise<Page<HistoryRow> | undefined>;

  /** Next steps, the most rewarding first; undefined where the review is not found. */
  listImprovements(
    id: string,
    query: PageRequest & { pillarId?: string; phaseId?: string },
  ): Promise<Page<ApiSchemas['Improvement']> | undefined>;
}

/** What time, configuration and new lens versions do to reviews; run by scheduled tasks and at start. */
export interface ReviewUpkeep {
  /**
   * Computes scores again that time has overtaken. Safe for several replicas at
   * once. Answers how many were computed.
   */
  sweep(): Promise<number>;

  /** Takes the open reviews of a lens along to the newest version that is a minor one for them. */
  applyLensVersions(alias: string): Promise<number>;

  /** Computes open reviews again whose score rests on other settings; at start. */
  applySettings(): Promise<number>;

  /** Writes anew when sprint checks are due, where the configured cadence is another one; at start. */
  applyCadence(): Promise<number>;

  /** Brings reviews that were frozen up to what changed meanwhile: lens versions and settings. */
  welcomeBack(): Promise<void>;
}
