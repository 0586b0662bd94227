import { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { toOptional } from '../database/columns';
import { sha256 } from '../database/sha256';
import {
  ClaimedNotice,
  NewNotice,
  NoticeKind,
  NoticeStore,
} from './NoticeStore';

/** After so many failures nobody wants to know any more. */
const MOST_ATTEMPTS = 10;

interface NoticeRow {
  id: string;
  review_id: string | null;
  link: string | null;
  kind: NoticeKind;
  recipient: string;
  title: string;
  description: string | null;
  attempts: number;
  entity_ref: string | null;
}

/** Notices in the table `notices`. */
export class DatabaseNoticeStore implements NoticeStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async add(
    notices: NewNotice[],
    now: Date,
    tx?: Knex.Transaction,
  ): Promise<void> {
    for (const notice of notices) {
      await (tx ?? this.#db)('notices')
        .insert({
          id: sha256(notice.kind, ...notice.about, notice.recipient),
          review_id: notice.reviewId ?? null,
          link: notice.link ?? null,
          kind: notice.kind,
          recipient: notice.recipient,
          title: notice.title,
          description: notice.description ?? null,
          created_at: now,
          due_at: now,
          attempts: 0,
        })
        .onConflict('id')
        .ignore();
    }
  }

  async claim(now: Date, until: Date, limit: number): Promise<ClaimedNotice[]> {
    return this.#db.transaction(async tx => {
      const due = tx<NoticeRow>('notices')
        .leftJoin('reviews', 'reviews.id', 'notices.review_id')
        .whereNull('notices.sent_at')
        .where('notices.due_at', '<=', now)
        .where('notices.attempts', '<', MOST_ATTEMPTS)
        .orderBy([{ column: 'notices.created_at' }, { column: 'notices.id' }])
        .limit(limit)
        .select<NoticeRow[]>('notices.*', 'reviews.entity_ref');
      if (isPostgres(tx)) {
        due.forUpdate('notices').skipLocked();
      }
      const rows = await due;
      await tx('notices')
        .whereIn(
          'id',
          rows.map(({ id }) => id),
        )
        .update({ due_at: until, attempts: tx.raw('attempts + 1') });
      return rows.map(row => ({
        id: row.id,
        reviewId: toOptional(row.review_id),
        link: toOptional(row.link),
        kind: row.kind,
        recipient: row.recipient,
        title: row.title,
        description: toOptional(row.description),
        entityRef: toOptional(row.entity_ref),
        attempts: row.attempts + 1,
      }));
    });
  }

  async markSent(id: string, now: Date): Promise<void> {
    await this.#db('notices').where({ id }).update({ sent_at: now });
  }
}
