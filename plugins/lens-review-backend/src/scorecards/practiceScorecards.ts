import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import {
  DEFAULT_LIMIT,
  nameQuery,
  parseOffset,
  toPage,
} from '../database/cursor';
import { isPostgres } from '../database/isPostgres';
import { Visibility } from '../database/Visibility';
import { Lens } from '../lenses/LensLibrary';
import {
  PRACTICE_CODES,
  PRACTICE_COUNTS,
  PracticeCount,
} from './practiceCodes';
import { PracticeQuery } from './ScorecardQueries';
import { selectReviewed } from './selectCards';

interface CodesRow {
  lens_alias: string;
  lens_version: string;
  /** Letters of one review. */
  stride: NumberColumn;
  /** Those of all reviews, one after the other. */
  codes: string;
}

type Practice = ApiSchemas['PracticeScorecard'];

/**
 * How many reviews stand where with each practice. SQL filters the reviews and
 * gives their letters as one text for each lens version, a hundred bytes a review;
 * to count these here takes a hundredth of the time that SQL takes to make a row of
 * each letter. What a place means is for the lens version to say. Practices of one id
 * are one, whatever the version.
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

  const rows: CodesRow[] = await readCodes(db, query, visibility);
  const practices = new Map<string, Practice>();
  for (const row of rows) {
    const lens = await loadLens(row.lens_alias, row.lens_version);
    countCodes(row.codes, toNumber(row.stride)).forEach((counts, place) => {
      const practice = practiceAt(lens, place);
      if (practice) {
        const key = `${row.lens_alias} ${practice.questionId}/${practice.choiceId}`;
        practices.set(key, addAll(practices.get(key) ?? practice, counts));
      }
    });
  }
  const sorted = [...practices.values()].sort(compareBy(query.orderBy));
  return {
    ...toPage(sorted.slice(offset, offset + limit + 1), offset, limit, name),
    totalItems: sorted.length,
  };
}

function readCodes(
  db: Knex,
  query: PracticeQuery,
  visibility: Visibility,
): Knex.QueryBuilder {
  const stride = 'length(score.practice_codes)';
  return selectReviewed(db, query, visibility)
    .join('scores as score', 'score.review_id', 'card.review_id')
    .join('reviews as review', 'review.id', 'card.review_id')
    .groupBy('review.lens_alias', 'score.lens_version', db.raw(stride))
    .orderBy(['review.lens_alias', 'score.lens_version'])
    .select('review.lens_alias', 'score.lens_version')
    .select(db.raw(`${stride} AS stride`))
    .select(
      db.raw(
        isPostgres(db)
          ? "string_agg(score.practice_codes, '') AS codes"
          : "group_concat(score.practice_codes, '') AS codes",
      ),
    );
}

/** Letters are of ASCII. */
const LETTERS = 128;

/** How often each letter stands at each place of texts of one length. */
function countCodes(codes: string, stride: number): Map<string, number>[] {
  const counts = new Uint32Array(stride * LETTERS);
  let slot = 0;
  for (let index = 0; index < codes.length; index++) {
    counts[slot + codes.charCodeAt(index)] += 1;
    slot = slot + LETTERS === counts.length ? 0 : slot + LETTERS;
  }
  return Array.from({ length: stride }, (_, place) => {
    const ofPlace = new Map<string, number>();
    counts
      .subarray(place * LETTERS, (place + 1) * LETTERS)
      .forEach((count, letter) => {
        if (count > 0) {
          ofPlace.set(String.fromCharCode(letter), count);
        }
      });
    return ofPlace;
  });
}

function practiceAt(lens: Lens, place: number): Practice | undefined {
  const practice = lens.compiled.practices[place];
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

function addAll(practice: Practice, codes: Map<string, number>): Practice {
  const counts = { ...practice.counts };
  let { reviews } = practice;
  for (const [code, times] of codes) {
    reviews += times;
    for (const count of PRACTICE_COUNTS) {
      if (PRACTICE_CODES[count].includes(code)) {
        counts[count] += times;
      }
    }
  }
  return { ...practice, reviews, counts };
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
