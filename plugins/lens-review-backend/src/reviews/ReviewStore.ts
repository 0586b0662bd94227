import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { AnswerPlace } from './answerRows';
import { ReviewRecord, ReviewStatus, StoredAnswer } from './Review';
import { ReviewStand } from './ReviewStand';

/** Which reviews are asked for. */
export interface ReviewQuery extends PageRequest {
  entityRef?: string;
  lensAlias?: string;
  lensVersion?: string;
  status?: ReviewStatus;
}

/** A review in a list, with its scores. */
export interface ReviewSummary extends ReviewRecord {
  lensName: string;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  level: string;
}

/** What became of a review that was to be stored. */
export type InsertReviewResult =
  | { outcome: 'inserted' }
  /** An open review of the entity with this lens is there already. */
  | { outcome: 'conflict'; existing: ReviewRecord };

/** What moves on with a review. */
export interface ReviewStep {
  updatedAt?: Date;
  lensVersion?: string;
  status?: ReviewStatus;
}

/** Reviews and their answers in the database. */
export interface ReviewStore {
  /** Stores a review; at most one open review per entity and lens. */
  insert(
    review: ReviewRecord,
    tx: Knex.Transaction,
  ): Promise<InsertReviewResult>;

  /** Stores reviews of which none has an open one beside it; anything else is an error. */
  insertAll(reviews: ReviewRecord[], tx: Knex.Transaction): Promise<void>;

  /** Frozen ones too. */
  get(id: string, tx?: Knex.Transaction): Promise<ReviewRecord | undefined>;

  /** The same with what says whether its score still holds, in one statement. */
  getStand(id: string, tx?: Knex.Transaction): Promise<ReviewStand | undefined>;

  /** Reviews that are not frozen, the one changed last first. */
  list(
    query: ReviewQuery,
    visibility?: Visibility,
  ): Promise<Page<ReviewSummary>>;

  /** Open, unfrozen reviews of an entity. */
  listOpenOf(entityRef: string, tx: Knex.Transaction): Promise<ReviewRecord[]>;

  /** Open, unfrozen reviews of several entities. */
  listOpenOfEntities(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<ReviewRecord[]>;

  /** Open, unfrozen reviews with a lens. */
  listOpenWith(
    lensAlias: string,
  ): Promise<Pick<ReviewRecord, 'id' | 'entityRef' | 'lensVersion'>[]>;

  /** Moves a review on: its revision grows by one. `updatedAt` only where its scores or answers changed. */
  touch(
    id: string,
    change: ReviewStep,
    tx: Knex.Transaction,
  ): Promise<ReviewRecord>;

  /** The same of several reviews, in no order. */
  touchAll(
    ids: readonly string[],
    change: ReviewStep,
    tx: Knex.Transaction,
  ): Promise<ReviewRecord[]>;

  /** Freezes or brings back the reviews of entities; answers how many changed. */
  setFrozen(entityRefs: string[], frozen: boolean): Promise<number>;

  /** Entities that have reviews, once for frozen and once for unfrozen ones. */
  listEntities(): Promise<{ entityRef: string; frozen: boolean }[]>;

  /** Answers that were ever touched, by question id. */
  getAnswers(
    reviewId: string,
    tx: Knex.Transaction,
  ): Promise<Record<string, StoredAnswer>>;

  /** The same of several reviews, by review. */
  getAnswersOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, Record<string, StoredAnswer>>>;

  /** Adds answers to questions that were never touched. */
  addAnswers(answers: AnswerPlace[], tx: Knex.Transaction): Promise<void>;

  /** Takes answers away whose questions got another id. */
  removeAnswers(
    reviewId: string,
    questionIds: string[],
    tx: Knex.Transaction,
  ): Promise<void>;

  /** Replaces the answer to a question. */
  putAnswer(
    reviewId: string,
    questionId: string,
    answer: StoredAnswer,
    tx: Knex.Transaction,
  ): Promise<void>;
}
