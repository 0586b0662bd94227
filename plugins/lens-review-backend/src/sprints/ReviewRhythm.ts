import {
  CalendarPeriod,
  parseCadence,
  sprintStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate, toOptionalDate } from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { refreshCards } from '../scorecards/componentCards';

/** Reviews that are looked at at once, when all are. */
const BATCH = 500;

interface RhythmRow {
  id: string;
  entity_ref: string;
  /** As the annotation says it. */
  cadence: string | null;
  created_at: InstantColumn;
  /** Of the last milestone. */
  last_at: InstantColumn | null;
  due_at: InstantColumn | null;
  overdue_at: InstantColumn | null;
}

/**
 * When sprint checks are due, in `reviews.due_at` and `reviews.overdue_at`.
 * Derived from the cadence, the start of the review and its last milestone;
 * whoever writes one of these writes it anew in the same transaction. The months
 * of the calendar are not the same in the two databases, so it is no SQL.
 */
export class ReviewRhythm {
  /** @param fallback - cadence of components that name none */
  constructor(private readonly fallback: CalendarPeriod | undefined) {}

  /** The cadence of a component, by what its annotation says. */
  cadenceOf(annotation: string | undefined): CalendarPeriod | undefined {
    return (
      (annotation === undefined ? undefined : parseCadence(annotation)) ??
      this.fallback
    );
  }

  /**
   * Writes anew when checks of the open reviews of some components are due;
   * answers which components have another due date than before. Their cards are
   * for the caller to refresh.
   */
  async write(tx: Knex, entityRefs: readonly string[]): Promise<string[]> {
    return this.#writeRows(
      tx,
      await whereAmong(tx, openReviews(tx), 'reviews.entity_ref', entityRefs),
    );
  }

  /**
   * Brings all open reviews to the cadence that the configuration has now;
   * answers how many components were touched.
   */
  async apply(db: Knex): Promise<number> {
    let touched = 0;
    let after: string | undefined = '';
    while (after !== undefined) {
      const rows: RhythmRow[] = await openReviews(db)
        .where('reviews.id', '>', after)
        .orderBy('reviews.id')
        .limit(BATCH);
      after = rows.length < BATCH ? undefined : rows.at(-1)?.id;
      if (rows.some(row => this.#differs(row))) {
        const refs = [...new Set(rows.map(row => row.entity_ref))];
        touched += await db.transaction(async tx => {
          const changed = await this.write(tx, refs);
          await refreshCards(tx, changed);
          return changed.length;
        });
      }
    }
    return touched;
  }

  async #writeRows(tx: Knex, rows: RhythmRow[]): Promise<string[]> {
    const changed = rows.filter(row => this.#differs(row));
    for (const row of changed) {
      const { dueAt = null, overdueAt = null } = this.#standOf(row);
      await tx('reviews')
        .where({ id: row.id })
        .update({ due_at: dueAt, overdue_at: overdueAt });
    }
    return [...new Set(changed.map(row => row.entity_ref))];
  }

  #differs(row: RhythmRow): boolean {
    const { dueAt, overdueAt } = this.#standOf(row);
    return (
      toOptionalDate(row.due_at)?.getTime() !== dueAt?.getTime() ||
      toOptionalDate(row.overdue_at)?.getTime() !== overdueAt?.getTime()
    );
  }

  #standOf(row: RhythmRow) {
    const since = toOptionalDate(row.last_at) ?? toDate(row.created_at);
    // Due dates do not depend on the instant that one looks
    return sprintStand(
      { cadence: this.cadenceOf(row.cadence ?? undefined), since },
      since,
    );
  }
}

function openReviews(db: Knex): Knex.QueryBuilder {
  return db('reviews')
    .leftJoin(
      'scope_entities',
      'scope_entities.entity_ref',
      'reviews.entity_ref',
    )
    .whereNot('reviews.status', 'closed')
    .select(
      'reviews.id',
      'reviews.entity_ref',
      'reviews.created_at',
      'reviews.due_at',
      'reviews.overdue_at',
      'scope_entities.cadence',
      db('milestones')
        .where('milestones.review_id', db.ref('reviews.id'))
        .max('milestones.at')
        .as('last_at'),
    );
}
