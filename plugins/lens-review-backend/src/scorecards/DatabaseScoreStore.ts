import { Score } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { InstantColumn, toDate, toOptionalDate } from '../database/columns';
import { insertRows } from '../database/insertRows';
import { whereAmong } from '../database/whereAmong';
import { NewScore, ScoreStore, StoredScore } from './ScoreStore';

/** Columns that are read again. */
const READ = [
  'review_id',
  'score',
  'assurance',
  'coverage',
  'scope',
  'level',
  'risk',
  'effective_risk',
  'practice_codes',
  'lens_version',
  'settings_fingerprint',
  'computed_at',
  'valid_until',
] as const;

interface ScoreRow {
  review_id: string;
  score: number | null;
  assurance: number | null;
  coverage: number | null;
  scope: number | null;
  level: string;
  risk: string;
  effective_risk: string;
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

  async read(
    reviewIds: readonly string[],
    tx?: Knex.Transaction,
  ): Promise<Map<string, StoredScore>> {
    const db = tx ?? this.#db;
    const rows: ScoreRow[] = await whereAmong(
      db,
      db('scores'),
      'review_id',
      reviewIds,
    ).select(READ);
    return new Map(rows.map(row => [row.review_id, toStoredScore(row)]));
  }

  async put(scores: NewScore[], tx: Knex.Transaction): Promise<void> {
    await insertRows(tx, 'scores', scores.map(toScoreRow), {
      key: ['review_id'],
    });
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

function toStoredScore(row: ScoreRow): StoredScore {
  return {
    reviewId: row.review_id,
    overall: {
      score: row.score,
      assurance: row.assurance,
      coverage: row.coverage,
      scope: row.scope,
      level: row.level,
      risk: JSON.parse(row.risk),
      effectiveRisk: JSON.parse(row.effective_risk),
    },
    practiceCodes: row.practice_codes,
    lensVersion: row.lens_version,
    settingsFingerprint: row.settings_fingerprint,
    computedAt: toDate(row.computed_at),
    validUntil: toOptionalDate(row.valid_until),
  };
}

function toScoreRow(score: NewScore) {
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
    risk: JSON.stringify(overall.risk),
    effective_risk: JSON.stringify(overall.effectiveRisk),
    conflicts: score.conflicts,
    proposals: score.proposals,
    practice_codes: score.practiceCodes,
    lens_version: score.lensVersion,
    settings_fingerprint: score.settingsFingerprint,
    computed_at: score.computedAt,
    valid_until: score.validUntil ?? null,
  };
}

/**
 * Replaces the rows of pillars, or of phases. One lens version always has the same,
 * so what stays as it is is not written, and what is gone is looked for only after
 * a move.
 */
async function putParts(
  tx: Knex.Transaction,
  scores: NewScore[],
  options: {
    table: string;
    idColumn: string;
    partsOf: (score: NewScore) => (Score & { id: string })[];
    namesOf: (score: NewScore) => Record<string, string>;
  },
): Promise<void> {
  const { table, idColumn, partsOf, namesOf } = options;
  const moved = scores.filter(score => score.moved);
  if (moved.length > 0) {
    await whereAmong(
      tx,
      tx(table),
      'review_id',
      moved.map(({ reviewId }) => reviewId),
    ).delete();
  }
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
    { key: ['review_id', idColumn], leaveSame: true },
  );
}
