import { setTimeout as wait } from 'node:timers/promises';
import { RateLimit } from './AwsOperation';

/** Requests do not travel at one speed: a little more time lies between them than has to. */
const MARGIN = 1.1;

/** Keeps calls within a limit: never more of them in any window of its length. */
export class Pace {
  /** When the last calls were let through, oldest first. */
  readonly #turns: number[] = [];
  /** Ends when the last in the queue was let through, or gave up. */
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly limit: RateLimit,
    private readonly now: () => number = Date.now,
  ) {}

  /** Waits until one more call keeps within the limit. */
  turn(signal: AbortSignal): Promise<void> {
    const mine = this.#queue.then(() => this.#letThrough(signal));
    this.#queue = mine.catch(() => {});
    return mine;
  }

  // What counts is when a call was let through, not when it was meant to be: a busy
  // process wakes late, and those who wait would go all at once
  async #letThrough(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { calls, perMs } = this.limit;
    if (this.#turns.length >= calls) {
      const left = this.#turns[0] + perMs * MARGIN - this.now();
      if (left > 0) {
        await wait(left, undefined, { signal });
      }
      this.#turns.shift();
    }
    this.#turns.push(this.now());
  }
}
