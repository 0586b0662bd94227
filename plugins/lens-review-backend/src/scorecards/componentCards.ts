import { Knex } from 'knex';
import { onConflict } from '../database/insertRows';
import { isPostgres } from '../database/isPostgres';
import { whereAmong } from '../database/whereAmong';

/**
 * `component_scorecards` holds per component in scope and lens what lists need.
 * It is derived from `scope_entities`, `reviews` and `scores`; whoever writes one
 * of these refreshes it in the same transaction.
 */
export const CARDS = 'component_scorecards';

/** The lens that stands for "whichever was reviewed last". */
export const ANY_LENS = '';

/** Components that are written at once. */
const CHUNK = 500;

const FROM_COMPONENT = [
  'entity_ref',
  'title',
  'search_text',
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tags',
] as const;

const FROM_SCORE = [
  'score',
  'assurance',
  'coverage',
  'scope',
  'level_rank',
  'high_risks',
  'conflicts',
  'proposals',
] as const;

/** Columns that a component has without a review too. */
export const OF_COMPONENT = [...FROM_COMPONENT, 'sort_title'] as const;

/** Columns that are null without a review. */
export const OF_REVIEW = [
  'review_id',
  ...FROM_SCORE,
  'medium_risks',
  'unanswered',
  'updated_at',
  'due_at',
  'overdue_at',
] as const;

/** In the order in which rows are computed. */
const COLUMNS: string[] = [
  'lens_alias',
  ...FROM_COMPONENT,
  'sort_title',
  'review_id',
  ...FROM_SCORE,
  'level',
  'medium_risks',
  'unanswered',
  'updated_at',
  'due_at',
  'overdue_at',
];

/**
 * Rows as in `component_scorecards`, computed from what they derive from: of some
 * components, or of all.
 */
export function buildCards(
  db: Knex,
  entityRefs?: readonly string[],
): Knex.QueryBuilder {
  const query = db('scope_entities as component')
    .joinRaw(...joinLenses())
    .leftJoin(selectOpenReviews(db, entityRefs).as('review'), join =>
      join
        .on('review.entity_ref', 'component.entity_ref')
        .andOn(on =>
          on
            .on(on2 =>
              on2
                .onVal('shown.lens_alias', ANY_LENS)
                .andOnVal('review.place', 1),
            )
            .orOn('review.lens_alias', 'shown.lens_alias'),
        ),
    )
    .leftJoin('scores as score', 'score.review_id', 'review.id')
    .whereNull('component.removed_at')
    .select(
      'shown.lens_alias',
      ...FROM_COMPONENT.map(column => `component.${column}`),
      db.raw('lower(component.title) AS sort_title'),
      'review.id as review_id',
      ...FROM_SCORE.map(column => `score.${column}`),
      db.raw("coalesce(score.level, 'none') AS level"),
      riskCount(db, 'MEDIUM', 'medium_risks'),
      riskCount(db, 'UNANSWERED', 'unanswered'),
      'review.updated_at',
      'review.due_at',
      'review.overdue_at',
    );
  if (entityRefs) {
    whereAmong(db, query, 'component.entity_ref', entityRefs);
  }
  return query;
}

/**
 * Writes the rows of some components anew where they are not the same. Waits for
 * whoever is doing the same, so that neither writes what the other has just made old.
 */
export async function refreshCards(
  tx: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  for (let start = 0; start < entityRefs.length; start += CHUNK) {
    const chunk = entityRefs.slice(start, start + CHUNK);
    if (isPostgres(tx)) {
      await whereAmong(tx, tx('scope_entities'), 'entity_ref', chunk)
        .orderBy('entity_ref')
        .forNoKeyUpdate()
        .select('entity_ref');
    }
    await tx.raw(
      // Without a condition, SQLite takes what follows for part of a join
      `INSERT INTO ?? (??) SELECT * FROM ? AS fresh WHERE true ${onConflict(
        CARDS,
        COLUMNS,
        { key: ['lens_alias', 'entity_ref'], leaveSame: true },
      )}`,
      [CARDS, COLUMNS, buildCards(tx, chunk)],
    );
  }
}

/** Removes the rows of components that have just left the scope. */
export async function removeCards(
  tx: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await whereAmong(tx, tx(CARDS), 'entity_ref', entityRefs).delete();
}

/**
 * Writes the rows that are not there, after an upgrade or with a new lens, and
 * removes those of a lens that is gone.
 */
export async function completeCards(db: Knex): Promise<void> {
  await db(CARDS)
    .whereNot('lens_alias', ANY_LENS)
    .whereNotIn('lens_alias', db('lens_versions').select('alias'))
    .delete();
  const missing: string[] = await db('scope_entities as component')
    .joinRaw(...joinLenses())
    .leftJoin(`${CARDS} as card`, join =>
      join
        .on('card.entity_ref', 'component.entity_ref')
        .andOn('card.lens_alias', 'shown.lens_alias'),
    )
    .whereNull('component.removed_at')
    .whereNull('card.entity_ref')
    .distinct()
    .pluck('component.entity_ref');
  for (let start = 0; start < missing.length; start += CHUNK) {
    await db.transaction(tx =>
      refreshCards(tx, missing.slice(start, start + CHUNK)),
    );
  }
}

/** Joins every component with each lens there is and {@link ANY_LENS}. */
function joinLenses(): [sql: string, bindings: string[]] {
  return [
    'CROSS JOIN (SELECT CAST(? AS text) AS lens_alias UNION SELECT alias FROM lens_versions) AS shown',
    [ANY_LENS],
  ];
}

/** Open reviews, numbered per entity from the one changed last. */
function selectOpenReviews(
  db: Knex,
  entityRefs: readonly string[] | undefined,
): Knex.QueryBuilder {
  const query = db('reviews')
    .where('reviews.frozen', false)
    .whereNot('reviews.status', 'closed')
    .select(
      'reviews.*',
      db.raw(
        'row_number() OVER (PARTITION BY reviews.entity_ref ORDER BY reviews.updated_at DESC, reviews.id) AS place',
      ),
    );
  if (entityRefs) {
    whereAmong(db, query, 'reviews.entity_ref', entityRefs);
  }
  return query;
}

function riskCount(db: Knex, risk: string, name: string): Knex.Raw {
  return isPostgres(db)
    ? db.raw(
        'CAST(CAST(score.effective_risk AS json) ->> ? AS integer) AS ??',
        [risk, name],
      )
    : db.raw('json_extract(score.effective_risk, ?) AS ??', [
        `$.${risk}`,
        name,
      ]);
}
