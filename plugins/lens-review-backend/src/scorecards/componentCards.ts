import { Knex } from 'knex';
import { onConflict } from '../database/insertRows';
import { isPostgres } from '../database/isPostgres';
import { whereAmong } from '../database/whereAmong';

/**
 * `component_scorecards` holds per component in scope and lens what lists need.
 * It is derived from `scope_entities`, `reviews` and `scores`; whoever writes one
 * of these refreshes it in the same transaction.
 */
const TABLE = 'component_scorecards';

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

/** Narrows what rows are made of. */
export interface CardSource {
  /** One lens, or {@link ANY_LENS}; all of them where undefined. */
  lens?: string;
  entityRefs?: readonly string[];
  /** Conditions on reviews that count; `reviews` and `scope_entities` are joined. */
  reviews?: (where: Knex.QueryBuilder) => void;
}

/** Rows as in `component_scorecards`, computed from what they derive from. */
export function buildCards(db: Knex, source: CardSource): Knex.QueryBuilder {
  const query = db('scope_entities as component')
    .joinRaw(...joinLenses(source.lens))
    .leftJoin(selectOpenReviews(db, source).as('review'), join =>
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
  if (source.entityRefs) {
    whereAmong(db, query, 'component.entity_ref', source.entityRefs);
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
        TABLE,
        COLUMNS,
        { key: ['lens_alias', 'entity_ref'], leaveSame: true },
      )}`,
      [TABLE, COLUMNS, buildCards(tx, { entityRefs: chunk })],
    );
  }
}

/** Removes the rows of components that have just left the scope. */
export async function removeCards(
  tx: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await whereAmong(tx, tx(TABLE), 'entity_ref', entityRefs).delete();
}

/**
 * Writes the rows that are not there, after an upgrade or with a new lens, and
 * removes those of a lens that is gone.
 */
export async function completeCards(db: Knex): Promise<void> {
  await db(TABLE)
    .whereNot('lens_alias', ANY_LENS)
    .whereNotIn('lens_alias', db('lens_versions').select('alias'))
    .delete();
  const missing: string[] = await db('scope_entities as component')
    .joinRaw(...joinLenses())
    .leftJoin(`${TABLE} as card`, join =>
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

/** Joins every component with one lens, or with each there is and {@link ANY_LENS}. */
function joinLenses(lens?: string): [sql: string, bindings: string[]] {
  return lens === undefined
    ? [
        'CROSS JOIN (SELECT CAST(? AS text) AS lens_alias UNION SELECT alias FROM lens_versions) AS shown',
        [ANY_LENS],
      ]
    : ['CROSS JOIN (SELECT CAST(? AS text) AS lens_alias) AS shown', [lens]];
}

/** Open reviews, numbered per entity from the one changed last. */
function selectOpenReviews(
  db: Knex,
  { lens, entityRefs, reviews }: CardSource,
): Knex.QueryBuilder {
  const query = db('reviews')
    .leftJoin(
      'scope_entities',
      'scope_entities.entity_ref',
      'reviews.entity_ref',
    )
    .where('reviews.frozen', false)
    .whereNot('reviews.status', 'closed')
    .select(
      'reviews.*',
      db.raw(
        'row_number() OVER (PARTITION BY reviews.entity_ref ORDER BY reviews.updated_at DESC, reviews.id) AS place',
      ),
    );
  if (lens) {
    query.where('reviews.lens_alias', lens);
  }
  if (entityRefs) {
    whereAmong(db, query, 'reviews.entity_ref', entityRefs);
  }
  if (reviews) {
    // In brackets, so that an "or" in the conditions cannot widen the rest
    query.where(where => reviews(where));
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
