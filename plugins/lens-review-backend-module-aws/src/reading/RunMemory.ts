import { Recent } from './Recent';

/** Stands for one collection run in this process. */
export class RunToken {
  constructor(readonly runId: string) {}
}

/**
 * What was learned already in a collection run. Gone with the run's token, so that
 * a later run learns afresh.
 */
export class RunMemory<T> {
  readonly #runs = new WeakMap<RunToken, Recent<string, Promise<T>>>();

  /** @param max - entries kept of each run */
  constructor(private readonly max: number) {}

  /**
   * Gives what is known, or learns it; those who ask meanwhile wait for the same.
   * What could not be learned is not remembered.
   */
  once(run: RunToken, key: string, learn: () => Promise<T>): Promise<T> {
    let known = this.#runs.get(run);
    if (!known) {
      known = new Recent(this.max);
      this.#runs.set(run, known);
    }
    const remembered = known.get(key);
    if (remembered) {
      return remembered;
    }
    const learning = learn();
    known.set(key, learning);
    learning.catch(() => this.forget(run, key, learning));
    return learning;
  }

  /** Forgets something, unless it was learned anew meanwhile. */
  forget(run: RunToken, key: string, learned: Promise<T>): void {
    const known = this.#runs.get(run);
    if (known?.get(key) === learned) {
      known.delete(key);
    }
  }
}
