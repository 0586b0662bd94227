import { Knex } from 'knex';
import {
  BooleanColumn,
  InstantColumn,
  toBoolean,
  toDate,
  toNumber,
  toOptionalDate,
} from '../database/columns';
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { insertRows } from '../database/insertRows';
import { Page } from '../database/Page';
import { Visibility } from '../database/Visibility';
import { whereAmong } from '../database/whereAmong';
import { whereReviews } from '../permissions/whereReviews';
import { refreshCards } from '../scorecards/componentCards';
import { ReviewRhythm } from '../sprints/ReviewRhythm';
import {
  addAnswers,
  AnswerPlace,
  readAnswers,
  writeAnswer,
} from './answerRows';
import { ReviewRecord, ReviewStatus, StoredAnswer } from './Review';
import { ReviewStand } from './ReviewStand';
import {
  InsertReviewResult,
  ReviewQuery,
  ReviewStep,
  ReviewStore,
  ReviewSummary,
} from './ReviewStore';

interface ReviewRow {
  id: string;
  entity_ref: string;
  lens_alias: string;
  lens_version: string;
  status: ReviewStatus;
  revision: number;
  frozen: BooleanColumn;
  created_at: InstantColumn;
  created_by: string;
  updated_at: InstantColumn;
}

interface ReviewSummaryRow extends ReviewRow {
  lens_name: string;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  level: string;
}

interface ReviewStandRow extends ReviewRow {
  computed_at: InstantColumn | null;
  valid_until: InstantColumn | null;
  has_pending: BooleanColumn;
}

/** Reviews in the tables `reviews` and `answers`. */
export class DatabaseReviewStore implements ReviewStore {
  readonly #db: Knex;
  readonly #rhythm: ReviewRhythm;

  constructor(db: Knex, rhythm: ReviewRhythm) {
    this.#db = db;
    this.#rhythm = rhythm;
  }

  async insert(
    review: ReviewRecord,
    tx: Knex.Transaction,
  ): Promise<InsertReviewResult> {
    const inserted = await tx('reviews')
      .insert(toRow(review))
      // Not an exception: PostgreSQL would give the whole transaction up
      .onConflict()
      .ignore()
      .returning('id');
    if (inserted.length > 0) {
      await this.#rhythm.write(tx, [review.entityRef]);
      return { outcome: 'inserted' };
    }
    const existing = await tx<ReviewRow>('reviews')
      .where({ entity_ref: review.entityRef, lens_alias: review.lensAlias })
      .whereNot({ status: 'closed' })
      .first();
    if (!existing) {
      throw new Error(`Review ${review.id} could not be stored`);
    }
    return { outcome: 'conflict', existing: toReview(existing) };
  }

  async insertAll(
    reviews: ReviewRecord[],
    tx: Knex.Transaction,
  ): Promise<void> {
    await insertRows(tx, 'reviews', reviews.map(toRow));
    await this.#rhythm.write(
      tx,
      reviews.map(({ entityRef }) => entityRef),
    );
  }

  async get(
    id: string,
    tx?: Knex.Transaction,
  ): Promise<ReviewRecord | undefined> {
    const row = await (tx ?? this.#db)<ReviewRow>('reviews')
      .where({ id })
      .first();
    return row && toReview(row);
  }

  async getStand(
    id: string,
    tx?: Knex.Transaction,
  ): Promise<ReviewStand | undefined> {
    const db = tx ?? this.#db;
    const row: ReviewStandRow | undefined = await db('reviews')
      .leftJoin('scores', 'scores.review_id', 'reviews.id')
      .where('reviews.id', id)
      .first('reviews.*', {
        computed_at: 'scores.computed_at',
        valid_until: 'scores.valid_until',
        has_pending: db.raw('EXISTS ?', [
          db('pending_changes')
            .where('review_id', db.ref('reviews.id'))
            .select(db.raw('1')),
        ]),
      });
    return (
      row && {
        review: toReview(row),
        computedAt: toOptionalDate(row.computed_at),
        validUntil: toOptionalDate(row.valid_until),
        hasPending: toBoolean(row.has_pending),
      }
    );
  }

  async list(
    query: ReviewQuery,
    visibility: Visibility = {},
  ): Promise<Page<ReviewSummary>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(query.cursor);
    const matching = () => this.#matching(query, visibility);
    const rows: ReviewSummaryRow[] = await matching()
      .join('lens_versions', join =>
        join
          .on('lens_versions.alias', 'reviews.lens_alias')
          .andOn('lens_versions.version', 'reviews.lens_version'),
      )
      .join('scores', 'scores.review_id', 'reviews.id')
      .select('reviews.*', {
        lens_name: 'lens_versions.name',
        score: 'scores.score',
        assurance: 'scores.assurance',
        coverage: 'scores.coverage',
        level: 'scores.level',
      })
      .orderBy([
        { column: 'reviews.updated_at', order: 'desc' },
        { column: 'reviews.id' },
      ])
      .offset(offset)
      .limit(limit + 1);
    const [{ total }] = await matching().count({ total: '*' });
    return {
      ...toPage(rows.map(toSummary), offset, limit),
      totalItems: toNumber(total ?? 0),
    };
  }

  async listOpenOf(
    entityRef: string,
    tx: Knex.Transaction,
  ): Promise<ReviewRecord[]> {
    return this.listOpenOfEntities([entityRef], tx);
  }

  async listOpenOfEntities(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<ReviewRecord[]> {
    const rows = await whereAmong(
      tx,
      tx<ReviewRow>('reviews').where({ frozen: false }),
      'entity_ref',
      entityRefs,
    )
      .whereNot({ status: 'closed' })
      .orderBy('id');
    return rows.map(toReview);
  }

  async listOpenWith(
    lensAlias: string,
  ): Promise<Pick<ReviewRecord, 'id' | 'entityRef' | 'lensVersion'>[]> {
    return this.#db('reviews')
      .where({ lens_alias: lensAlias, frozen: false })
      .whereNot({ status: 'closed' })
      .orderBy('id')
      .select({
        id: 'id',
        entityRef: 'entity_ref',
        lensVersion: 'lens_version',
      });
  }

  async touch(
    id: string,
    change: ReviewStep,
    tx: Knex.Transaction,
  ): Promise<ReviewRecord> {
    const [review] = await this.touchAll([id], change, tx);
    return review;
  }

  async touchAll(
    ids: readonly string[],
    change: ReviewStep,
    tx: Knex.Transaction,
  ): Promise<ReviewRecord[]> {
    const rows: ReviewRow[] = await whereAmong(tx, tx('reviews'), 'id', ids)
      .update({
        revision: tx.raw('revision + 1'),
        ...(change.updatedAt && { updated_at: change.updatedAt }),
        ...(change.lensVersion && { lens_version: change.lensVersion }),
        ...(change.status && { status: change.status }),
      })
      .returning('*');
    await refreshCards(
      tx,
      rows.map(row => row.entity_ref),
    );
    return rows.map(toReview);
  }

  async setFrozen(entityRefs: string[], frozen: boolean): Promise<number> {
    return this.#db.transaction(async tx => {
      const changed: { entity_ref: string }[] = await whereAmong(
        tx,
        tx('reviews').where({ frozen: !frozen }),
        'entity_ref',
        entityRefs,
      )
        .update({ frozen, revision: tx.raw('revision + 1') })
        .returning('entity_ref');
      await refreshCards(
        tx,
        changed.map(row => row.entity_ref),
      );
      return changed.length;
    });
  }

  async listEntities(): Promise<{ entityRef: string; frozen: boolean }[]> {
    const rows: { entity_ref: string; frozen: BooleanColumn }[] =
      await this.#db('reviews').distinct('entity_ref', 'frozen');
    return rows.map(row => ({
      entityRef: row.entity_ref,
      frozen: toBoolean(row.frozen),
    }));
  }

  async getAnswers(
    reviewId: string,
    tx: Knex.Transaction,
  ): Promise<Record<string, StoredAnswer>> {
    const answers = await readAnswers([reviewId], tx);
    return answers.get(reviewId) ?? {};
  }

  async getAnswersOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, Record<string, StoredAnswer>>> {
    return readAnswers(reviewIds, tx);
  }

  async addAnswers(
    answers: AnswerPlace[],
    tx: Knex.Transaction,
  ): Promise<void> {
    await addAnswers(answers, tx);
  }

  async putAnswer(
    reviewId: string,
    questionId: string,
    answer: StoredAnswer,
    tx: Knex.Transaction,
  ): Promise<void> {
    await writeAnswer({ reviewId, questionId, answer }, tx);
  }

  async removeAnswers(
    reviewId: string,
    questionIds: string[],
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('answers')
      .where({ review_id: reviewId })
      .whereIn('question_id', questionIds)
      .delete();
  }

  #matching(query: ReviewQuery, visibility: Visibility): Knex.QueryBuilder {
    const matching = this.#db('reviews')
      .leftJoin(
        'scope_entities',
        'scope_entities.entity_ref',
        'reviews.entity_ref',
      )
      .where('reviews.frozen', false);
    if (query.entityRef !== undefined) {
      matching.where('reviews.entity_ref', query.entityRef);
    }
    if (query.lensAlias !== undefined) {
      matching.where('reviews.lens_alias', query.lensAlias);
    }
    if (query.lensVersion !== undefined) {
      matching.where('reviews.lens_version', query.lensVersion);
    }
    if (query.status !== undefined) {
      matching.where('reviews.status', query.status);
    }
    const { entityRefs, reviews } = visibility;
    if (entityRefs) {
      whereAmong(this.#db, matching, 'reviews.entity_ref', entityRefs);
    }
    if (reviews) {
      whereReviews(matching, reviews);
    }
    return matching;
  }
}

function toRow(review: ReviewRecord) {
  return {
    id: review.id,
    entity_ref: review.entityRef,
    lens_alias: review.lensAlias,
    lens_version: review.lensVersion,
    status: review.status,
    revision: review.revision,
    frozen: review.frozen,
    created_at: review.createdAt,
    created_by: review.createdBy,
    updated_at: review.updatedAt,
  };
}

function toReview(row: ReviewRow): ReviewRecord {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    lensAlias: row.lens_alias,
    lensVersion: row.lens_version,
    status: row.status,
    revision: row.revision,
    frozen: toBoolean(row.frozen),
    createdAt: toDate(row.created_at),
    createdBy: row.created_by,
    updatedAt: toDate(row.updated_at),
  };
}

function toSummary(row: ReviewSummaryRow): ReviewSummary {
  return {
    ...toReview(row),
    lensName: row.lens_name,
    score: row.score,
    assurance: row.assurance,
    coverage: row.coverage,
    level: row.level,
  };
}
