import { randomUUID } from 'node:crypto';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewStore } from '../reviews/ReviewStore';
import { refuseTask } from './refuseTask';
import { StoredTask, TaskStore } from './TaskStore';

/** What the service is made of. */
export interface TaskServiceOptions {
  tasks: TaskStore;
  reviews: Pick<ReviewStore, 'touch'>;
  reviewService: Pick<ReviewService, 'get'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** A task with the lens that says what it is about. */
export interface TaskView {
  task: StoredTask;
  lens: Lens;
}

/** Next steps that got an owner and a day. */
export class TaskService {
  readonly #options: TaskServiceOptions;

  constructor(options: TaskServiceOptions) {
    this.#options = options;
  }

  /** Undefined where the review or the task is not found. */
  async get(
    reviewId: string,
    id: string,
  ): Promise<(TaskView & { entityRef: string }) | undefined> {
    const { reviewService, tasks } = this.#options;
    const view = await reviewService.get(reviewId);
    const task = (await tasks.list(reviewId)).find(one => one.id === id);
    return (
      view &&
      task && { task, lens: view.lens, entityRef: view.review.entityRef }
    );
  }

  /** Undefined where the review is not found. */
  async list(reviewId: string): Promise<TaskView[] | undefined> {
    const { reviewService, tasks } = this.#options;
    const view = await reviewService.get(reviewId);
    return (
      view &&
      (await tasks.list(reviewId)).map(task => ({ task, lens: view.lens }))
    );
  }

  async create(
    reviewId: string,
    wish: ApiSchemas['CreateTaskRequest'],
    actor: string,
    request?: IdempotentRequest<TaskView>,
  ): Promise<ChangeResult<TaskView>> {
    const { changes, scorer, tasks } = this.#options;
    return changes.change<TaskView>(
      reviewId,
      async (review, context) => {
        const { tx, now } = context;
        const { lens } = await scorer.view(review, now, tx);
        const message = refuseTask(wish, lens, now);
        if (message !== undefined) {
          return { outcome: 'refused', message };
        }
        const { questionId, choiceId, owner, dueOn, note } = wish;
        const open = (await tasks.list(reviewId, tx)).find(
          other =>
            other.status === 'open' &&
            other.questionId === questionId &&
            other.choiceId === choiceId,
        );
        if (open) {
          return {
            outcome: 'conflict',
            message: `There is an open task for ${questionId}/${choiceId} already: ${open.id}; change that one`,
          };
        }
        const task: StoredTask = {
          id: randomUUID(),
          reviewId,
          questionId,
          choiceId,
          status: 'open',
          owner,
          dueOn,
          note,
          createdAt: now,
          createdBy: actor,
          updatedAt: now,
          updatedBy: actor,
        };
        await tasks.put(task, tx);
        await scorer.rescore(
          review,
          {
            cause: 'task',
            action: 'created',
            actor,
            subject: `${questionId}/${choiceId}`,
            detail: owner,
            record: true,
            silent: true,
          },
          context,
        );
        return { outcome: 'done', value: { task, lens } };
      },
      request,
    );
  }

  /** What is left out stays; null takes it away. */
  async update(
    reviewId: string,
    id: string,
    change: ApiSchemas['TaskUpdate'],
    actor: string,
  ): Promise<ChangeResult<TaskView>> {
    const { changes, reviews, scorer, tasks } = this.#options;
    return changes.change<TaskView>(reviewId, async (review, context) => {
      const { tx, now } = context;
      const before = await tasks.get(reviewId, id, tx);
      if (!before) {
        return {
          outcome: 'missing',
          message: `There is no task '${id}' in this review`,
        };
      }
      const task: StoredTask = {
        ...before,
        status: change.status ?? before.status,
        owner: kept(change.owner, before.owner),
        dueOn: kept(change.dueOn, before.dueOn),
        note: kept(change.note, before.note),
        updatedAt: now,
        updatedBy: actor,
      };
      const { lens } = await scorer.view(review, now, tx);
      const message = refuseTask(
        { ...task, dueOn: change.dueOn ?? undefined },
        lens,
        now,
      );
      if (message !== undefined) {
        return { outcome: 'refused', message };
      }
      const reopened = task.status === 'open' && before.status !== 'open';
      const all = await tasks.list(reviewId, tx);
      if (
        reopened &&
        all.some(
          other =>
            other.status === 'open' &&
            other.questionId === task.questionId &&
            other.choiceId === task.choiceId,
        )
      ) {
        return {
          outcome: 'conflict',
          message:
            'Another open task is about the same practice; change that one',
        };
      }
      await tasks.put(task, tx);
      if (task.status !== before.status) {
        await scorer.rescore(
          review,
          {
            cause: 'task',
            action: task.status === 'open' ? 'reopened' : task.status,
            actor,
            subject: `${task.questionId}/${task.choiceId}`,
            record: true,
            silent: true,
          },
          context,
        );
      } else {
        // No step of the history, but whoever looks at the review sees it
        context.signals.add(await reviews.touch(reviewId, {}, tx));
      }
      return { outcome: 'done', value: { task, lens } };
    });
  }
}

function kept<T>(change: T | null | undefined, before: T | undefined) {
  return change === undefined ? before : change ?? undefined;
}
