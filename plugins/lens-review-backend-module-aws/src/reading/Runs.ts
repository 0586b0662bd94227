import { Recent } from './Recent';
import { RunToken } from './RunMemory';

/** The scheduled run, and some of single entities beside it. */
const MAX_RUNS = 4;

/** After so long without use, nothing is remembered of any run. */
const IDLE_MS = 10 * 60_000;

/**
 * The collection runs that go on in this process, and with them what was learned in
 * each. Another replica that works on the same run learns for itself.
 */
export class Runs {
  #tokens = new Recent<string, RunToken>(MAX_RUNS);
  #idle: NodeJS.Timeout | undefined;

  /** The token of a run, the same for all its batches. */
  get(runId: string): RunToken {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.#tokens = new Recent(MAX_RUNS);
    }, IDLE_MS);
    this.#idle.unref();
    const known = this.#tokens.get(runId);
    if (known) {
      return known;
    }
    const token = new RunToken(runId);
    this.#tokens.set(runId, token);
    return token;
  }
}
