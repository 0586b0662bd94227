import { setTimeout as wait } from 'node:timers/promises';
import { RateLimit } from './AwsOperation';

/** Keeps calls within a limit: never more of them in any window of its length. */
export class Pace {
  /** When the last calls were let through, or will be, oldest first. */
  readonly #turns: number[] = [];

  constructor(
    private readonly limit: RateLimit,
    private readonly now: () => number = Date.now,
  ) {}

  /** Waits until one more call keeps within the limit. */
  async turn(signal: AbortSignal): Promise<void> {
    const { calls, perMs } = this.limit;
    const now = this.now();
    const earliest = this.#turns.length < calls ? now : this.#turns[0] + perMs;
    const at = Math.max(now, earliest);
    this.#turns.push(at);
    if (this.#turns.length > calls) {
      this.#turns.shift();
    }
    if (at > now) {
      await wait(at - now, undefined, { signal });
    }
  }
}
