import { Knex } from 'knex';
import { Lens } from '../lenses/LensLibrary';
import { PRACTICE_CODES } from './practiceCodes';
import { ComponentFilter, PracticePlaces } from './ScorecardQueries';

/**
 * Where a practice stands in each version of a lens that reviews were scored
 * with. Empty where none of them has it.
 */
export async function findPracticePlaces(
  db: Knex,
  loadLens: (alias: string, version: string) => Promise<Lens>,
  practice: { lens: string; questionId: string; choiceId: string },
): Promise<PracticePlaces['places']> {
  const { lens: alias, questionId, choiceId } = practice;
  const versions: string[] = await db('reviews')
    .where({ lens_alias: alias })
    .distinct()
    .pluck('lens_version');
  const places: PracticePlaces['places'] = [];
  for (const version of versions) {
    const { compiled } = await loadLens(alias, version);
    const index = compiled.practices.findIndex(
      each => each.questionId === questionId && each.choiceId === choiceId,
    );
    if (index >= 0) {
      places.push({ version, place: index + 1 });
    }
  }
  return places;
}

/** Keeps components whose review stands so with a practice. */
export function wherePractice(
  db: Knex,
  query: Knex.QueryBuilder,
  { lens, places, state }: NonNullable<ComponentFilter['practice']>,
): void {
  const codes = [...PRACTICE_CODES[state]];
  const letters = codes.map(() => '?').join(', ');
  query.whereIn(
    'card.review_id',
    db('scores')
      .join('reviews', 'reviews.id', 'scores.review_id')
      .where('reviews.lens_alias', lens)
      .where(any => {
        any.whereRaw('1 = 0');
        for (const { version, place } of places) {
          any.orWhereRaw(
            `scores.lens_version = ? AND substr(scores.practice_codes, ?, 1) IN (${letters})`,
            [version, place, ...codes],
          );
        }
      })
      .select('scores.review_id'),
  );
}
