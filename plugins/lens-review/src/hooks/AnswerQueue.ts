import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { PutAnswerResult } from '../api';
import { mergeUpdates } from '../answering';
import { isRetriable, messageOf } from './isRetriable';

type Question = ApiSchemas['Question'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];

/** First and longest pause before an unsent answer is tried again, in ms. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Where an answer of this browser stands that the server does not have yet. */
export type PendingAnswer = {
  /** Everything this browser wants to change, merged. */
  update: AnswerUpdate;
} & (
  | { state: 'saving' }
  /** The backend is not reached; sent again later. */
  | { state: 'waiting' }
  /** Someone was faster; a person chooses. */
  | { state: 'collision'; theirs: Question }
  /** The backend said no. */
  | { state: 'refused'; message: string }
);

/** Unsaved answers by question id; a new object whenever anything changed. */
export type PendingAnswers = Readonly<Record<string, PendingAnswer>>;

interface Entry {
  revision: number;
  /**
   * The request that is on its way or whose answer was lost. It is sent again
   * exactly as it was: the server may have it already, and takes a repetition
   * of what it has for saved whatever the revision.
   */
  sent?: AnswerUpdate;
  inFlight: boolean;
  next?: AnswerUpdate;
  outcome: 'saving' | 'waiting' | 'collision' | 'refused';
  theirs?: Question;
  message?: string;
}

/** What an {@link AnswerQueue} needs of the world. */
export interface AnswerQueueOptions {
  put(
    questionId: string,
    update: AnswerUpdate,
    revision: number,
  ): Promise<PutAnswerResult>;
  /** Called with every question that the server gave back. */
  onQuestion(question: Question): void;
  /** Calls back after some milliseconds. */
  later(callback: () => void, ms: number): void;
}

const allOf = (entry: Entry): AnswerUpdate =>
  entry.next ? mergeUpdates(entry.sent, entry.next) : entry.sent ?? {};

function pendingOf(entry: Entry): PendingAnswer {
  const update = allOf(entry);
  if (entry.outcome === 'collision' && entry.theirs) {
    return { update, state: 'collision', theirs: entry.theirs };
  }
  if (entry.outcome === 'refused') {
    return { update, state: 'refused', message: entry.message ?? '' };
  }
  return { update, state: entry.outcome === 'waiting' ? 'waiting' : 'saving' };
}

/**
 * Saves answers one request at a time per question, in the order in which they
 * were given, on top of the revision that the person saw. It lives outside of
 * React so that leaving the tab does not lose what is on its way.
 */
export class AnswerQueue {
  readonly #options: AnswerQueueOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #pending: PendingAnswers = {};
  #pause = FIRST_PAUSE;
  #retryPlanned = false;

  constructor(options: AnswerQueueOptions) {
    this.#options = options;
  }

  /** Unsaved answers as of now. */
  get pending(): PendingAnswers {
    return this.#pending;
  }

  /** Calls back at every change of {@link AnswerQueue.pending}; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Takes an answer and starts to save it.
   *
   * @param revision - revision of the question that the person saw; an answer
   * that is still under way keeps the revision that it rests on
   */
  change(questionId: string, update: AnswerUpdate, revision: number): void {
    const entry = this.#entries.get(questionId) ?? {
      revision,
      inFlight: false,
      outcome: 'saving',
    };
    entry.next = mergeUpdates(entry.next, update);
    if (entry.outcome === 'refused') {
      entry.outcome = 'saving';
    }
    this.#entries.set(questionId, entry);
    this.#publish();
    this.#send(questionId, entry);
  }

  /** Overwrites the other person's answer, now that this person has seen it. */
  keepMine(questionId: string): void {
    const entry = this.#entries.get(questionId);
    if (entry?.outcome === 'collision' && entry.theirs) {
      entry.revision = entry.theirs.revision;
      entry.theirs = undefined;
      entry.outcome = 'saving';
      this.#publish();
      this.#send(questionId, entry);
    }
  }

  /** Drops what this browser wanted to change. */
  drop(questionId: string): void {
    const entry = this.#entries.get(questionId);
    if (entry?.outcome === 'collision' || entry?.outcome === 'refused') {
      this.#entries.delete(questionId);
      this.#publish();
    }
  }

  /** Sends at once what waits for a connection or was refused. */
  retry(): void {
    for (const [questionId, entry] of this.#entries) {
      if (entry.outcome === 'waiting' || entry.outcome === 'refused') {
        entry.outcome = 'saving';
        this.#send(questionId, entry);
      }
    }
    this.#publish();
  }

  /** Resolves when nothing is being sent; answers whether everything is saved. */
  async settled(): Promise<boolean> {
    while ([...this.#entries.values()].some(e => e.outcome === 'saving')) {
      await new Promise<void>(resolve => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return this.#entries.size === 0;
  }

  async #send(questionId: string, entry: Entry): Promise<void> {
    const update = entry.sent ?? entry.next;
    if (entry.inFlight || entry.outcome !== 'saving' || !update) {
      return;
    }
    if (!entry.sent) {
      entry.sent = update;
      entry.next = undefined;
    }
    entry.inFlight = true;
    try {
      const result = await this.#options.put(
        questionId,
        update,
        entry.revision,
      );
      this.#pause = FIRST_PAUSE;
      if (result.kind === 'conflict') {
        entry.next = allOf(entry);
        entry.theirs = result.question;
        entry.outcome = 'collision';
      } else {
        entry.revision = result.question.revision;
        entry.outcome = 'saving';
        if (!entry.next) {
          this.#entries.delete(questionId);
        }
      }
      entry.sent = undefined;
      this.#options.onQuestion(result.question);
    } catch (error) {
      if (isRetriable(error)) {
        entry.outcome = 'waiting';
        this.#planRetry();
      } else {
        entry.next = allOf(entry);
        entry.sent = undefined;
        entry.outcome = 'refused';
        entry.message = messageOf(error);
      }
    }
    entry.inFlight = false;
    this.#publish();
    this.#send(questionId, entry);
  }

  #planRetry(): void {
    if (this.#retryPlanned) {
      return;
    }
    this.#retryPlanned = true;
    const pause = this.#pause;
    this.#pause = Math.min(LONGEST_PAUSE, pause * 2);
    this.#options.later(() => {
      this.#retryPlanned = false;
      for (const [questionId, entry] of this.#entries) {
        if (entry.outcome === 'waiting') {
          entry.outcome = 'saving';
          this.#send(questionId, entry);
        }
      }
    }, pause);
  }

  #publish(): void {
    const pending: Record<string, PendingAnswer> = {};
    for (const [questionId, entry] of this.#entries) {
      pending[questionId] = pendingOf(entry);
    }
    this.#pending = pending;
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}
