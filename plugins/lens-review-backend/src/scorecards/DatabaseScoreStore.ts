import { Score } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate, toOptionalDate } from '../database/columns';
import { insertRows } from '../database/insertRows';
import { whereAmong } from '../database/whereAmong';
import { ComparableScore, ScoreStore, StoredScore } from './ScoreStore';

interface ScoreRow {
  review_id: string;
  level_rank: number;
  conflicts: number;
  proposals: number;
  scores: string;
  practices: string;
  practice_codes: string;
  lens_version: string;
  settings_fingerprint: string;
  computed_at: InstantColumn;
  valid_until: InstantColumn | null;
}

/** Scores in the tables `scores`, `pillar_scores` and `phase_scores`. */
export class DatabaseScoreStore implements ScoreStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async get(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredScore | undefined> {
    const row = await (tx ?? this.#db)<ScoreRow>('scores')
      .where({ review_id: reviewId })
      .first();
    if (!row) {
      return undefined;
    }
    const pillars = await (tx ?? this.#db)('pillar_scores')
      .where({ review_id: reviewId })
      .select('pillar_id', 'name');
    const phases = await (tx ?? this.#db)('phase_scores')
      .where({ review_id: reviewId })
      .select('phase_id', 'name');
    return {
      reviewId: row.review_id,
      scores: JSON.parse(row.scores),
      practices: JSON.parse(row.practices),
      practiceCodes: row.practice_codes,
      levelRank: row.level_rank,
      pillarNames: Object.fromEntries(
        pillars.map(pillar => [pillar.pillar_id, pillar.name]),
      ),
      phaseNames: Object.fromEntries(
        phases.map(phase => [phase.phase_id, phase.name]),
      ),
      conflicts: row.conflicts,
      proposals: row.proposals,
      lensVersion: row.lens_version,
      settingsFingerprint: row.settings_fingerprint,
      computedAt: toDate(row.computed_at),
      validUntil: toOptionalDate(row.valid_until),
    };
  }

  async getTimes(
    reviewIds: readonly string[],
    tx?: Knex.Transaction,
  ): Promise<Map<string, Pick<StoredScore, 'computedAt' | 'validUntil'>>> {
    const db = tx ?? this.#db;
    const rows: Pick<ScoreRow, 'review_id' | 'computed_at' | 'valid_until'>[] =
      await whereAmong(db, db('scores'), 'review_id', reviewIds).select(
        'review_id',
        'computed_at',
        'valid_until',
      );
    return new Map(
      rows.map(row => [
        row.review_id,
        {
          computedAt: toDate(row.computed_at),
          validUntil: toOptionalDate(row.valid_until),
        },
      ]),
    );
  }

  async getComparable(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, ComparableScore>> {
    const rows: Pick<ScoreRow, 'review_id' | 'scores' | 'practices'>[] =
      await whereAmong(tx, tx('scores'), 'review_id', reviewIds).select(
        'review_id',
        'scores',
        'practices',
      );
    return new Map(
      rows.map(row => [
        row.review_id,
        {
          scores: JSON.parse(row.scores),
          practices: JSON.parse(row.practices),
        },
      ]),
    );
  }

  async put(scores: StoredScore[], tx: Knex.Transaction): Promise<void> {
    await insertRows(tx, 'scores', scores.map(toScoreRow), ['review_id']);
    await putParts(tx, scores, {
      table: 'pillar_scores',
      idColumn: 'pillar_id',
      partsOf: score => score.scores.pillars,
      namesOf: score => score.pillarNames,
    });
    await putParts(tx, scores, {
      table: 'phase_scores',
      idColumn: 'phase_id',
      partsOf: score => score.scores.phases,
      namesOf: score => score.phaseNames,
    });
  }

  async listDue(
    now: Date,
    limit: number,
  ): Promise<{ reviewId: string; entityRef: string }[]> {
    return this.#open()
      .where('scores.valid_until', '<=', now)
      .orderBy('scores.valid_until')
      .limit(limit);
  }

  async listWithOtherSettings(
    fingerprint: string,
  ): Promise<{ reviewId: string; entityRef: string }[]> {
    return this.#open()
      .whereNot('scores.settings_fingerprint', fingerprint)
      .orderBy('reviews.id');
  }

  #open() {
    return this.#db('scores')
      .join('reviews', 'reviews.id', 'scores.review_id')
      .whereNot('reviews.status', 'closed')
      .where('reviews.frozen', false)
      .select({
        reviewId: 'reviews.id',
        entityRef: 'reviews.entity_ref',
      });
  }
}

function toScoreRow(score: StoredScore) {
  const { overall } = score.scores;
  return {
    review_id: score.reviewId,
    score: overall.score,
    assurance: overall.assurance,
    coverage: overall.coverage,
    scope: overall.scope,
    level: overall.level,
    level_rank: score.levelRank,
    next_level: overall.nextLevel ? JSON.stringify(overall.nextLevel) : null,
    high_risks: overall.effectiveRisk.HIGH,
    effective_risk: JSON.stringify(overall.effectiveRisk),
    conflicts: score.conflicts,
    proposals: score.proposals,
    scores: JSON.stringify(score.scores),
    practices: JSON.stringify(score.practices),
    practice_codes: score.practiceCodes,
    lens_version: score.lensVersion,
    settings_fingerprint: score.settingsFingerprint,
    computed_at: score.computedAt,
    valid_until: score.validUntil ?? null,
  };
}

/** Replaces the rows of pillars, or of phases. */
async function putParts(
  tx: Knex.Transaction,
  scores: StoredScore[],
  options: {
    table: string;
    idColumn: string;
    partsOf: (score: StoredScore) => (Score & { id: string })[];
    namesOf: (score: StoredScore) => Record<string, string>;
  },
): Promise<void> {
  const { table, idColumn, partsOf, namesOf } = options;
  await whereAmong(
    tx,
    tx(table),
    'review_id',
    scores.map(({ reviewId }) => reviewId),
  ).delete();
  await insertRows(
    tx,
    table,
    scores.flatMap(score =>
      partsOf(score).map((part, position) => ({
        review_id: score.reviewId,
        [idColumn]: part.id,
        name: namesOf(score)[part.id] ?? part.id,
        position,
        score: part.score,
        assurance: part.assurance,
        coverage: part.coverage,
        scope: part.scope,
      })),
    ),
  );
}
