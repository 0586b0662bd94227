import { Place } from './answers/Place';

/**
 * A region of an account.
 *
 * @public
 */
export class Region extends Place {
  constructor(readonly account: string, readonly name: string) {
    super();
  }
}

/**
 * An account: what is said of it holds in each of its regions, and is the place for
 * services that have none, as IAM.
 *
 * @public
 */
export class Account extends Place {
  readonly #regions = new Map<string, Region>();

  constructor(
    /** Twelve digits. */
    readonly id: string,
  ) {
    super();
  }

  /** Those that were named so far. */
  get regions(): readonly Region[] {
    return [...this.#regions.values()];
  }

  region(name: string): Region {
    const known = this.#regions.get(name);
    if (known) return known;
    const region = new Region(this.id, name);
    this.#regions.set(name, region);
    return region;
  }
}
