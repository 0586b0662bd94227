import { toError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { LensReviewApi } from '../api';
import { applyUpdate } from '../answering';
import { AnswerQueue, PendingAnswers } from './AnswerQueue';
import { isRetriable } from './isRetriable';
import { newIdempotencyKey } from './newIdempotencyKey';
import { shareStructure } from './shareStructure';

type Question = ApiSchemas['Question'];
type Review = ApiSchemas['Review'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];

/** Scores are read again this long after an answer was saved, in ms. */
const REFRESH_DELAY = 400;

/** Pauses before an action is sent again after a broken connection, in ms. */
const ACTION_PAUSES = [500, 2_000, 5_000];

/** What the tab shows of a review. */
export interface ReviewSnapshot {
  /** As the server has it, with this browser's unsaved answers on top. */
  review?: Review;
  pending: PendingAnswers;
  /** Why the review cannot be shown or is no longer kept up to date. */
  error?: Error;
  /** The last attempt to read the review did not reach the backend. */
  offline: boolean;
}

/** What a {@link ReviewSession} needs of the world. */
export interface ReviewSessionOptions {
  api: Pick<LensReviewApi, 'getReview' | 'putAnswer' | 'acceptProposals'>;
  reviewId: string;
  /** Calls back after some milliseconds; `setTimeout` where left out. */
  later?(callback: () => void, ms: number): void;
}

/**
 * One review in this browser: what the server has, what is not saved yet, and
 * both together as one snapshot.
 */
export class ReviewSession {
  readonly #options: Required<ReviewSessionOptions>;
  readonly #queue: AnswerQueue;
  readonly #listeners = new Set<() => void>();
  readonly #shown = new Map<
    string,
    { question: Question; update: AnswerUpdate; shown: Question }
  >();
  #server?: Review;
  #error?: Error;
  #offline = false;
  #reading?: Promise<void>;
  #refreshPlanned = false;
  #snapshot: ReviewSnapshot = { pending: {}, offline: false };

  constructor(options: ReviewSessionOptions) {
    const later =
      options.later ?? ((callback, ms) => void setTimeout(callback, ms));
    this.#options = { ...options, later };
    this.#queue = new AnswerQueue({
      put: (questionId, update, revision) =>
        options.api.putAnswer(options.reviewId, questionId, update, revision),
      onQuestion: question => this.#take(question),
      later,
    });
    this.#queue.subscribe(() => this.#publish());
  }

  get snapshot(): ReviewSnapshot {
    return this.#snapshot;
  }

  /** Calls back at every new snapshot; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Reads the review again where it changed. Calls at the same time share one request. */
  refresh(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Reads the review after a change: a read that began before would show it without. */
  async reload(): Promise<void> {
    await this.#reading;
    await this.refresh();
  }

  /** Resolves once no answer is on its way. */
  async settled(): Promise<void> {
    await this.#queue.settled();
  }

  /** Answers a question; shown at once, saved in the background. */
  change(questionId: string, update: AnswerUpdate): void {
    const question = this.#server?.questions.find(q => q.id === questionId);
    if (question) {
      this.#queue.change(questionId, update, question.revision);
    }
  }

  /** After a collision: this browser's answer replaces the other one. */
  keepMine(questionId: string): void {
    this.#queue.keepMine(questionId);
  }

  /** After a collision or a refusal: the server's answer stays. */
  takeTheirs(questionId: string): void {
    this.#queue.drop(questionId);
  }

  /** Tries at once to save and read what a broken connection held up. */
  retry(): void {
    this.#queue.retry();
    this.refresh();
  }

  /**
   * Takes over what evidence supports, once everything else is saved. The
   * request is repeated under the same key where the connection breaks.
   *
   * @param practices - only these; all proposals where left out
   */
  async accept(
    practices?: ApiSchemas['PracticeRef'][],
  ): Promise<ApiSchemas['AcceptProposalsResponse']> {
    await this.#queue.settled();
    const key = newIdempotencyKey();
    const { api, reviewId } = this.#options;
    const response = await this.#repeat(() =>
      api.acceptProposals(reviewId, practices, key),
    );
    await this.reload();
    return response;
  }

  async #repeat<T>(send: () => Promise<T>): Promise<T> {
    for (const pause of ACTION_PAUSES) {
      try {
        return await send();
      } catch (error) {
        if (!isRetriable(error)) {
          throw error;
        }
        await new Promise<void>(resolve => {
          this.#options.later(resolve, pause);
        });
      }
    }
    return send();
  }

  async #read(): Promise<void> {
    const { api, reviewId } = this.#options;
    try {
      const read = await api.getReview(reviewId, this.#server?.revision);
      this.#offline = false;
      this.#error = undefined;
      if (
        read.kind === 'changed' &&
        read.review.revision >= (this.#server?.revision ?? 0)
      ) {
        this.#server = this.#server
          ? shareStructure(this.#server, read.review)
          : read.review;
      }
    } catch (error) {
      this.#offline = isRetriable(error);
      if (!this.#offline || !this.#server) {
        this.#error = toError(error);
      }
    }
    this.#publish();
  }

  #take(question: Question): void {
    const server = this.#server;
    if (server) {
      this.#server = {
        ...server,
        questions: server.questions.map(known =>
          known.id === question.id && known.revision <= question.revision
            ? question
            : known,
        ),
      };
    }
    this.#planRefresh();
  }

  #planRefresh(): void {
    if (this.#refreshPlanned) {
      return;
    }
    this.#refreshPlanned = true;
    this.#options.later(async () => {
      this.#refreshPlanned = false;
      await this.#reading;
      await this.refresh();
    }, REFRESH_DELAY);
  }

  #publish(): void {
    const { pending } = this.#queue;
    this.#snapshot = {
      review: this.#server && this.#withPending(this.#server, pending),
      pending,
      error: this.#error,
      offline:
        this.#offline ||
        Object.values(pending).some(({ state }) => state === 'waiting'),
    };
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }

  #withPending(review: Review, pending: PendingAnswers): Review {
    return {
      ...review,
      questions: review.questions.map(question => {
        const { update } = pending[question.id] ?? {};
        if (!update) {
          this.#shown.delete(question.id);
          return question;
        }
        const before = this.#shown.get(question.id);
        if (before?.question === question && before.update === update) {
          return before.shown;
        }
        const shown = applyUpdate(question, update);
        this.#shown.set(question.id, { question, update, shown });
        return shown;
      }),
    };
  }
}

const sessions = new WeakMap<object, Map<string, ReviewSession>>();

/**
 * The one session of a review. It outlives the component that asked for it, so
 * that answers still on their way are saved, and seen when the tab is opened again.
 */
export function reviewSessionOf(
  api: LensReviewApi,
  reviewId: string,
): ReviewSession {
  let ofApi = sessions.get(api);
  if (!ofApi) {
    ofApi = new Map();
    sessions.set(api, ofApi);
  }
  let session = ofApi.get(reviewId);
  if (!session) {
    session = new ReviewSession({ api, reviewId });
    ofApi.set(reviewId, session);
  }
  return session;
}
