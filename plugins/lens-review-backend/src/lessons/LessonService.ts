import { randomUUID } from 'node:crypto';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Page } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import {
  LessonOfReview,
  LessonQuery,
  LessonStore,
  StoredLesson,
} from './LessonStore';

/** What the service is made of. */
export interface LessonServiceOptions {
  lessons: LessonStore;
  reviews: Pick<ReviewService, 'find'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** What teams learned, for whoever looks after the lens. */
export class LessonService {
  readonly #options: LessonServiceOptions;

  constructor(options: LessonServiceOptions) {
    this.#options = options;
  }

  async record(
    reviewId: string,
    wish: ApiSchemas['CreateLessonRequest'],
    actor: string,
    request?: IdempotentRequest<LessonOfReview>,
  ): Promise<ChangeResult<LessonOfReview>> {
    const { changes, lessons, scorer } = this.#options;
    return changes.change<LessonOfReview>(
      reviewId,
      async (review, context) => {
        const { tx, now } = context;
        const { lens } = await scorer.view(review, now, tx);
        const text = wish.text.trim();
        const practices = wish.practices ?? [];
        const stranger = practices.find(
          ({ questionId, choiceId }) =>
            !lens.compiled.findPractice(questionId, choiceId),
        );
        if (text === '' || stranger) {
          return {
            outcome: 'refused',
            message: stranger
              ? `The lens ${lens.alias} ${lens.version} has no practice ${stranger.questionId}/${stranger.choiceId}.`
              : 'text: say what was learned.',
          };
        }
        const lesson: StoredLesson = {
          id: randomUUID(),
          reviewId,
          text,
          practices,
          status: 'open',
          createdAt: now,
          createdBy: actor,
        };
        await lessons.insert(lesson, tx);
        await scorer.rescore(
          review,
          {
            cause: 'lesson',
            action: 'recorded',
            actor,
            detail: text,
            record: true,
            silent: true,
          },
          context,
        );
        const { entityRef, lensAlias } = review;
        return { outcome: 'done', value: { ...lesson, entityRef, lensAlias } };
      },
      request,
    );
  }

  /** Newest first; undefined where the review is not found. */
  async listOf(reviewId: string): Promise<LessonOfReview[] | undefined> {
    const { lessons, reviews } = this.#options;
    return (await reviews.find(reviewId)) && lessons.listOf(reviewId);
  }

  /** Of all reviews that the caller may see, newest first. */
  async list(
    query: LessonQuery,
    visibility: Visibility,
  ): Promise<Page<LessonOfReview>> {
    return this.#options.lessons.list(query, visibility);
  }

  async find(id: string): Promise<LessonOfReview | undefined> {
    return this.#options.lessons.get(id);
  }

  async setStatus(
    lesson: LessonOfReview,
    status: StoredLesson['status'],
    draftVersion?: string,
  ): Promise<LessonOfReview> {
    await this.#options.lessons.setStatus(lesson.id, status, draftVersion);
    return { ...lesson, status, draftVersion };
  }
}
