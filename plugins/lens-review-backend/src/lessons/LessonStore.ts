import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';

/** Where a lesson stands. */
export type LessonStatus = ApiSchemas['LessonStatus'];

/** Something that a team learned in a cycle. */
export interface StoredLesson {
  id: string;
  reviewId: string;
  text: string;
  practices: ApiSchemas['PracticeRef'][];
  status: Exclude<LessonStatus, 'published'>;
  /** The draft that it was taken up in. */
  draftVersion?: string;
  createdAt: Date;
  createdBy: string;
}

/** A lesson with the review that it comes from. */
export interface LessonOfReview extends Omit<StoredLesson, 'status'> {
  /** Published follows from the draft that took it up, and is stored nowhere. */
  status: LessonStatus;
  entityRef: string;
  lensAlias: string;
}

/** Which lessons are asked for. */
export interface LessonQuery extends PageRequest {
  lensAlias?: string;
  status?: LessonStatus;
}

/** Lessons in the database. */
export interface LessonStore {
  insert(lesson: StoredLesson, tx: Knex.Transaction): Promise<void>;

  /** Newest first. */
  listOf(reviewId: string): Promise<LessonOfReview[]>;

  /** Of all reviews that the caller may see, newest first. */
  list(
    query: LessonQuery,
    visibility: Visibility,
  ): Promise<Page<LessonOfReview>>;

  get(id: string): Promise<LessonOfReview | undefined>;

  setStatus(
    id: string,
    status: StoredLesson['status'],
    draftVersion?: string,
  ): Promise<void>;

  /** Notes that a draft takes lessons up; answers how many there are of them. */
  takeUp(
    ids: readonly string[],
    draftVersion: string,
    tx: Knex.Transaction,
  ): Promise<number>;

  /** Opens the lessons again that a draft took up. */
  release(
    lensAlias: string,
    draftVersion: string,
    tx: Knex.Transaction,
  ): Promise<void>;
}
