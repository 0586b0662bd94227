import {
  LoggerService,
  RootLoggerService,
} from '@backstage/backend-plugin-api';

/** A line that tells where a peer is in its work. */
export interface LogEvent {
  /** Milliseconds since 1970. */
  at: number;
  message: string;
}

/** Where a peer begins and ends to take something in, or fails to. */
const TELLING =
  /^(Retrieving facts for|Stored |Pulling metrics for|Completed metric pull|Failed to )/;

/**
 * Writes warnings and errors, as our own backend is told to while it is measured,
 * and keeps the lines by which a peer says when it begins and ends.
 */
export class WatchedLogger implements RootLoggerService {
  readonly events: LogEvent[] = [];

  error(message: string, meta?: unknown): void {
    this.#keep(message);
    console.error(message, meta ?? '');
  }

  warn(message: string): void {
    this.#keep(message);
    // Where the benchmark does not listen unless told to
    console.log(message);
  }

  info(message: string): void {
    this.#keep(message);
  }

  debug(): void {}

  child(): LoggerService {
    return this;
  }

  #keep(message: string): void {
    if (TELLING.test(message)) {
      this.events.push({
        at: Date.now(),
        message: message.slice(0, 300),
      });
    }
  }
}
