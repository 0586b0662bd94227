import { NotFoundError } from '@backstage/errors';
import { compileLens } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Lens, LensVersionView } from './LensLibrary';
import { LensStore, LensVersionRecord } from './LensStore';
import { readLens } from './readLens';

/** More versions than a portal has in use at once; each is some megabytes. */
const KEPT = 30;

/**
 * Reads stored lens versions and prepares them for scoring, each once: under one
 * checksum a version never changes, so what is kept in memory is never stale.
 */
export class LensLoader {
  readonly #store: LensStore;
  readonly #views = new Map<string, LensVersionView>();
  readonly #lenses = new Map<string, Lens>();
  readonly #checksums = new Map<string, string>();

  constructor(store: LensStore) {
    this.#store = store;
  }

  /** A version with what its texts say. */
  view(record: LensVersionRecord): LensVersionView {
    const known = this.#views.get(record.checksum);
    if (known) {
      return { ...known, record };
    }
    const result = readLens(record.document, record.overlay);
    if (!result.ok) {
      throw new Error(
        `The stored lens ${record.alias} ${record.version} cannot be read: ${result.issues[0]?.message}`,
      );
    }
    const { document, overlay, issues } = result.lens;
    const view = { record, document, overlay, issues };
    remember(this.#views, record.checksum, view);
    return view;
  }

  /** A version ready to score with. */
  prepare(record: LensVersionRecord): Lens {
    const key = JSON.stringify([record.alias, record.version, record.checksum]);
    const known = this.#lenses.get(key);
    if (known) {
      return known;
    }
    const { document, overlay } = this.view(record);
    const lens: Lens = {
      alias: record.alias,
      version: record.version,
      name: document.name,
      document,
      overlay,
      compiled: compileLens(document, overlay),
    };
    remember(this.#lenses, key, lens);
    return lens;
  }

  /** The newest published version ready to score with; undefined where there is none. */
  async newest(alias: string): Promise<Lens | undefined> {
    const record = await this.#store.getNewest(alias);
    return record && this.prepare(record);
  }

  /**
   * A published version ready to score with.
   *
   * @throws NotFoundError where it is not stored.
   */
  async load(
    alias: string,
    version: string,
    tx?: Knex.Transaction,
  ): Promise<Lens> {
    const name = JSON.stringify([alias, version]);
    const checksum = this.#checksums.get(name);
    const known =
      checksum && this.#lenses.get(JSON.stringify([alias, version, checksum]));
    if (known) {
      return known;
    }
    const record = await this.#store.get(alias, version, tx);
    if (!record) {
      throw new NotFoundError(
        `There is no version ${version} of the lens ${alias}`,
      );
    }
    const lens = this.prepare(record);
    // A draft may still be replaced under its number
    if (record.status === 'published') {
      this.#checksums.set(name, record.checksum);
    }
    return lens;
  }
}

/** Keeps an entry and lets the oldest go. */
function remember<T>(entries: Map<string, T>, key: string, entry: T): void {
  entries.set(key, entry);
  const [oldest] = entries.keys();
  if (entries.size > KEPT && oldest !== undefined) {
    entries.delete(oldest);
  }
}
