import { Knex } from 'knex';

/** Letters of practices that ask for nothing more; see `PRACTICE_CODES`. */
const DONE_CODES = ['m', 'a', 'e', 'E'];

/** What a campaign asks, as SQL can look for it. */
export type CampaignGoal =
  /** Per version of the lens that has all of the practices, their places from 1. */
  | {
      kind: 'practices';
      lens: string;
      versions: { version: string; places: number[] }[];
    }
  | { kind: 'target'; score?: number; levelRank?: number };

/** Keeps components that have done, or not, what a campaign asks. */
export function whereCampaign(
  db: Knex,
  query: Knex.QueryBuilder,
  goal: CampaignGoal,
  done: boolean,
): void {
  // With a third value, "not" would lose the components without a review
  const wanted = db.raw('CASE WHEN ? THEN 1 ELSE 0 END = ?', [
    isDone(db, goal),
    done ? 1 : 0,
  ]);
  query.whereRaw(wanted);
}

/** A condition on a `card`; unknown counts as not done. */
export function isDone(db: Knex, goal: CampaignGoal): Knex.Raw {
  switch (goal.kind) {
    case 'practices': {
      const reviews = db('scores as done_score')
        .join(
          'reviews as done_review',
          'done_review.id',
          'done_score.review_id',
        )
        .where('done_review.lens_alias', goal.lens)
        .where(any => {
          any.whereRaw('1 = 0');
          for (const { version, places } of goal.versions) {
            any.orWhere(all => {
              all.where('done_score.lens_version', version);
              places.forEach(place => all.whereRaw(...metAt(place)));
            });
          }
        })
        .select('done_score.review_id');
      return db.raw('coalesce(card.review_id IN (?), false)', [reviews]);
    }
    default:
      return db.raw(
        'card.review_id IS NOT NULL AND coalesce(card.score, -1) >= ? AND coalesce(card.level_rank, 0) >= ?',
        [goal.score ?? -1, goal.levelRank ?? 0],
      );
  }
}

function metAt(place: number): [sql: string, bindings: (string | number)[]] {
  const letters = DONE_CODES.map(() => '?').join(', ');
  return [
    `substr(done_score.practice_codes, ?, 1) IN (${letters})`,
    [place, ...DONE_CODES],
  ];
}
