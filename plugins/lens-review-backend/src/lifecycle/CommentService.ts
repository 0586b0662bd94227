import { randomUUID } from 'node:crypto';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewStore } from '../reviews/ReviewStore';
import { CommentStore, StoredComment } from './CommentStore';

/** What the service is made of. */
export interface CommentServiceOptions {
  comments: CommentStore;
  reviews: ReviewStore;
  reviewService: Pick<ReviewService, 'find'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** What people say about a review while they look it over. */
export class CommentService {
  readonly #options: CommentServiceOptions;

  constructor(options: CommentServiceOptions) {
    this.#options = options;
  }

  /** Oldest first; undefined where the review is not found. */
  async list(reviewId: string): Promise<StoredComment[] | undefined> {
    const { comments, reviewService } = this.#options;
    return (await reviewService.find(reviewId)) && comments.list(reviewId);
  }

  async add(
    reviewId: string,
    wish: { questionId?: string; text: string },
    actor: string,
    request?: IdempotentRequest<StoredComment>,
  ): Promise<ChangeResult<StoredComment>> {
    const { changes, comments, reviews, scorer } = this.#options;
    return changes.change<StoredComment>(
      reviewId,
      async (review, { tx, now, signals }) => {
        const { questionId } = wish;
        const text = wish.text.trim();
        if (text === '') {
          return { outcome: 'refused', message: 'text: say something.' };
        }
        const { lens } = await scorer.view(review, now, tx);
        if (
          questionId !== undefined &&
          !lens.compiled.findQuestion(questionId)
        ) {
          return {
            outcome: 'refused',
            message: `The lens ${lens.alias} ${lens.version} has no question ${questionId}.`,
          };
        }
        const comment: StoredComment = {
          id: randomUUID(),
          reviewId,
          questionId,
          text,
          createdAt: now,
          createdBy: actor,
        };
        await comments.insert(comment, tx);
        signals.add(await reviews.touch(reviewId, {}, tx));
        return { outcome: 'done', value: comment };
      },
      request,
    );
  }

  async resolve(
    reviewId: string,
    id: string,
    actor: string,
  ): Promise<ChangeResult<StoredComment>> {
    const { changes, comments, reviews } = this.#options;
    return changes.change<StoredComment>(
      reviewId,
      async (_review, { tx, now, signals }) => {
        const comment = await comments.get(reviewId, id, tx);
        if (!comment) {
          return {
            outcome: 'missing',
            message: `There is no comment '${id}' in this review`,
          };
        }
        if (comment.resolvedAt) {
          return { outcome: 'done', value: comment };
        }
        await comments.resolve(id, actor, now, tx);
        signals.add(await reviews.touch(reviewId, {}, tx));
        return {
          outcome: 'done',
          value: { ...comment, resolvedAt: now, resolvedBy: actor },
        };
      },
    );
  }
}
