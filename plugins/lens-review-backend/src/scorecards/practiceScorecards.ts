import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import {
  DEFAULT_LIMIT,
  nameQuery,
  parseOffset,
  toPage,
} from '../database/cursor';
import { Visibility } from '../database/Visibility';
import { Lens } from '../lenses/LensLibrary';
import {
  PRACTICE_CODES,
  PRACTICE_COUNTS,
  PracticeCount,
} from './practiceCodes';
import { PracticeQuery } from './ScorecardQueries';
import { selectCards } from './selectCards';

interface CountRow {
  lens_alias: string;
  lens_version: string;
  place: number;
  code: string;
  reviews: NumberColumn;
}

type Practice = ApiSchemas['PracticeScorecard'];

/**
 * How many reviews stand where with each practice. SQL counts letters by place;
 * what a place means is for the lens version to say. Practices of one id are one,
 * whatever the version.
 *
 * @param loadLens - prepared versions, from memory
 */
export async function readPracticeScorecards(
  db: Knex,
  loadLens: (alias: string, version: string) => Promise<Lens>,
  query: PracticeQuery,
  visibility: Visibility,
): Promise<ApiSchemas['PracticeScorecardList']> {
  const name = nameQuery('practices', query);
  const offset = parseOffset(query.cursor, name);
  const limit = query.limit ?? DEFAULT_LIMIT;

  const rows: CountRow[] = await countCodes(db, query, visibility);
  const practices = new Map<string, Practice>();
  for (const row of rows) {
    const lens = await loadLens(row.lens_alias, row.lens_version);
    const practice = practiceAt(lens, row.place);
    if (practice) {
      const key = `${row.lens_alias} ${practice.questionId}/${practice.choiceId}`;
      const known = practices.get(key) ?? practice;
      practices.set(key, add(known, row.code, toNumber(row.reviews)));
    }
  }
  const sorted = [...practices.values()].sort(compareBy(query.orderBy));
  return {
    ...toPage(sorted.slice(offset, offset + limit + 1), offset, limit, name),
    totalItems: sorted.length,
  };
}

function countCodes(
  db: Knex,
  query: PracticeQuery,
  visibility: Visibility,
): Knex.QueryBuilder {
  const codes = selectCards(db, query, visibility)
    .join('scores as score', 'score.review_id', 'card.review_id')
    .join('reviews as review', 'review.id', 'card.review_id')
    .select('review.lens_alias', 'score.lens_version', 'score.practice_codes');
  return db
    .with('coded', codes)
    .withRecursive(
      'places',
      db.raw(
        'SELECT 1 AS place UNION ALL SELECT place + 1 FROM places WHERE place < (SELECT coalesce(max(length(practice_codes)), 0) FROM coded)',
      ),
    )
    .from('coded')
    .join('places', join =>
      join.on('places.place', '<=', db.raw('length(coded.practice_codes)')),
    )
    .groupByRaw('1, 2, 3, 4')
    .orderByRaw('1, 2, 3, 4')
    .select(
      'coded.lens_alias',
      'coded.lens_version',
      'places.place',
      db.raw('substr(coded.practice_codes, places.place, 1) AS code'),
    )
    .count({ reviews: '*' });
}

function practiceAt(lens: Lens, place: number): Practice | undefined {
  const practice = lens.compiled.practices[place - 1];
  return (
    practice && {
      lens: lens.alias,
      questionId: practice.questionId,
      choiceId: practice.choiceId,
      title: practice.title,
      pillarId: practice.pillarId,
      phaseId: practice.phaseId,
      reviews: 0,
      counts: {
        met: 0,
        not_met: 0,
        unknown: 0,
        not_applicable: 0,
        exempt: 0,
        conflict: 0,
        proposal: 0,
      },
    }
  );
}

function add(practice: Practice, code: string, reviews: number): Practice {
  const counts = { ...practice.counts };
  for (const count of PRACTICE_COUNTS) {
    if (PRACTICE_CODES[count].includes(code)) {
      counts[count] += reviews;
    }
  }
  return { ...practice, reviews: practice.reviews + reviews, counts };
}

/** The most first; what is equal stays in the order of the lens. */
function compareBy(
  count: PracticeCount = 'not_met',
): (a: Practice, b: Practice) => number {
  return (a, b) =>
    b.counts[count] - a.counts[count] ||
    b.counts.not_met - a.counts.not_met ||
    b.counts.unknown - a.counts.unknown;
}
