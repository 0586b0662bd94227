import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toNumber,
  toOptional,
} from '../database/columns';
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { Page } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { whereReviews } from '../permissions/whereReviews';
import {
  LessonOfReview,
  LessonQuery,
  LessonStatus,
  LessonStore,
  StoredLesson,
} from './LessonStore';

interface LessonRow {
  id: string;
  review_id: string;
  text: string;
  practices: string;
  status: LessonStatus;
  draft_version: string | null;
  created_at: InstantColumn;
  created_by: string;
  entity_ref: string;
  lens_alias: string;
}

/** Published once the draft that took it up is; joins `published_drafts`. */
const STATUS = `CASE WHEN lessons.status = 'taken_up' AND published_drafts.version IS NOT NULL THEN 'published' ELSE lessons.status END`;

/** Lessons in the table `lessons`. */
export class DatabaseLessonStore implements LessonStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async insert(lesson: StoredLesson, tx: Knex.Transaction): Promise<void> {
    await tx('lessons').insert({
      id: lesson.id,
      review_id: lesson.reviewId,
      text: lesson.text,
      practices: JSON.stringify(lesson.practices),
      status: lesson.status,
      draft_version: lesson.draftVersion ?? null,
      created_at: lesson.createdAt,
      created_by: lesson.createdBy,
    });
  }

  async listOf(reviewId: string): Promise<LessonOfReview[]> {
    const rows: LessonRow[] = await this.#all()
      .where('lessons.review_id', reviewId)
      .modify(newestFirst)
      .select(...this.#columns());
    return rows.map(toLesson);
  }

  async list(
    query: LessonQuery,
    visibility: Visibility,
  ): Promise<Page<LessonOfReview>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(query.cursor);
    const matching = () => {
      const all = this.#all()
        .leftJoin(
          'scope_entities',
          'scope_entities.entity_ref',
          'reviews.entity_ref',
        )
        .where('reviews.frozen', false);
      if (query.lensAlias !== undefined) {
        all.where('reviews.lens_alias', query.lensAlias);
      }
      if (query.status !== undefined) {
        all.whereRaw(`${STATUS} = ?`, [query.status]);
      }
      const { entityRefs, reviews } = visibility;
      if (entityRefs) {
        whereAmong(this.#db, all, 'reviews.entity_ref', entityRefs);
      }
      if (reviews) {
        whereReviews(all, reviews);
      }
      return all;
    };
    const rows: LessonRow[] = await matching()
      .modify(newestFirst)
      .select(...this.#columns())
      .offset(offset)
      .limit(limit + 1);
    const [{ total }] = await matching().count({ total: '*' });
    return {
      ...toPage(rows.map(toLesson), offset, limit),
      totalItems: toNumber(total ?? 0),
    };
  }

  async get(id: string): Promise<LessonOfReview | undefined> {
    const row: LessonRow | undefined = await this.#all()
      .where('lessons.id', id)
      .first(...this.#columns());
    return row && toLesson(row);
  }

  async setStatus(
    id: string,
    status: StoredLesson['status'],
    draftVersion?: string,
  ): Promise<void> {
    await this.#db('lessons')
      .where({ id })
      .update({ status, draft_version: draftVersion ?? null });
  }

  async takeUp(
    ids: readonly string[],
    draftVersion: string,
    tx: Knex.Transaction,
  ): Promise<number> {
    return whereAmong(tx, tx('lessons'), 'id', ids).update({
      status: 'taken_up',
      draft_version: draftVersion,
    });
  }

  async release(
    lensAlias: string,
    draftVersion: string,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('lessons')
      .where({ status: 'taken_up', draft_version: draftVersion })
      .whereIn(
        'review_id',
        tx('reviews').where({ lens_alias: lensAlias }).select('id'),
      )
      .update({ status: 'open', draft_version: null });
  }

  #all(): Knex.QueryBuilder {
    return this.#db('lessons')
      .join('reviews', 'reviews.id', 'lessons.review_id')
      .leftJoin('lens_versions as published_drafts', join =>
        join
          .on('published_drafts.alias', 'reviews.lens_alias')
          .andOn('published_drafts.version', 'lessons.draft_version')
          .andOnVal('published_drafts.status', 'published'),
      );
  }

  #columns(): (string | Knex.Raw)[] {
    return [
      'lessons.id',
      'lessons.review_id',
      'lessons.text',
      'lessons.practices',
      'lessons.draft_version',
      'lessons.created_at',
      'lessons.created_by',
      'reviews.entity_ref',
      'reviews.lens_alias',
      this.#db.raw(`${STATUS} AS status`),
    ];
  }
}

function newestFirst(query: Knex.QueryBuilder): void {
  query.orderBy([
    { column: 'lessons.created_at', order: 'desc' },
    { column: 'lessons.id' },
  ]);
}

function toLesson(row: LessonRow): LessonOfReview {
  return {
    id: row.id,
    reviewId: row.review_id,
    text: row.text,
    practices: JSON.parse(row.practices),
    status: row.status,
    draftVersion: toOptional(row.draft_version),
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    entityRef: row.entity_ref,
    lensAlias: row.lens_alias,
  };
}
