import { Knex } from 'knex';
import { toNumber } from '../database/columns';
import { Page, PageRequest } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { whereReviews } from '../permissions/whereReviews';
import { LensStore, LensVersionSummary } from './LensStore';

/** A version with how many open reviews follow it. */
export interface UsedLensVersion extends LensVersionSummary {
  reviews: number;
}

/** Who follows which version of a lens. */
export class LensUsage {
  readonly #db: Knex;
  readonly #store: Pick<LensStore, 'listSummaries'>;

  constructor(db: Knex, store: Pick<LensStore, 'listSummaries'>) {
    this.#db = db;
    this.#store = store;
  }

  /**
   * Drafts and versions, newest first; only reviews that the caller may see count.
   * Undefined where the lens is unknown.
   */
  async list(
    alias: string,
    page: PageRequest,
    visibility: Visibility,
  ): Promise<Page<UsedLensVersion> | undefined> {
    const { items, ...rest } = await this.#store.listSummaries(alias, page);
    if (rest.totalItems === 0) {
      return undefined;
    }
    const counts = await this.#countReviews(alias, visibility);
    return {
      ...rest,
      items: items.map(version => ({
        ...version,
        reviews: counts.get(version.version) ?? 0,
      })),
    };
  }

  async #countReviews(
    alias: string,
    { entityRefs, reviews }: Visibility,
  ): Promise<Map<string, number>> {
    const counted = this.#db('reviews')
      .leftJoin(
        'scope_entities',
        'scope_entities.entity_ref',
        'reviews.entity_ref',
      )
      .where({ 'reviews.frozen': false, 'reviews.lens_alias': alias })
      .whereNot('reviews.status', 'closed');
    if (entityRefs) {
      whereAmong(this.#db, counted, 'reviews.entity_ref', entityRefs);
    }
    if (reviews) {
      whereReviews(counted, reviews);
    }
    const rows: { version: string; total: string | number }[] = await counted
      .groupBy('reviews.lens_version')
      .select({ version: 'reviews.lens_version' })
      .count({ total: '*' });
    return new Map(
      rows.map(({ version, total }) => [version, toNumber(total)]),
    );
  }
}
