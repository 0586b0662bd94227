import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ReviewPermissionFilter } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { asksForLens, printConditions } from '../permissions/whereReviews';
import { ANY_LENS, CARDS, OF_COMPONENT, OF_REVIEW } from './componentCards';

type Conditions = PermissionCriteria<ReviewPermissionFilter>;

/*
 * What a caller who may read only some reviews sees, out of the stored rows. With
 * one lens a component has one open review, so its row is kept, or its review left
 * out. `ANY_LENS` stands for the review that changed last; where conditions tell
 * lenses apart, that may be another one for this caller, which the rows by lens know.
 */

/**
 * Every component in scope, with its review where the conditions let it through.
 * The table is `card`, with the columns of `component_scorecards` but `lens_alias`.
 */
export function selectReadable(
  db: Knex,
  lens: string,
  conditions: Conditions,
): Knex.QueryBuilder {
  if (differs(lens, conditions)) {
    const bare = db(`${CARDS} as card`)
      .where('card.lens_alias', ANY_LENS)
      .whereNotExists(
        readableBeside(db, 'own', conditions).select('own.entity_ref'),
      )
      .select(
        ...namesOf(OF_COMPONENT),
        ...OF_REVIEW.map(column => db.raw('NULL AS ??', [column])),
        db.raw("'none' AS level"),
      );
    const newest = selectNewest(db, conditions).select(
      ...namesOf([...OF_COMPONENT, ...OF_REVIEW, 'level']),
    );
    return db.from(newest.unionAll(bare).as('card'));
  }
  const stored = db(`${CARDS} as card`)
    .where('card.lens_alias', lens)
    .select('card.*', isReadable(db, 'card', conditions, 'readable'));
  return db.from(
    db
      .from(stored.as('card'))
      .select(
        ...namesOf(OF_COMPONENT),
        ...OF_REVIEW.map(column =>
          db.raw('CASE WHEN card.readable THEN ?? END AS ??', [
            `card.${column}`,
            column,
          ]),
        ),
        db.raw(
          "CASE WHEN card.readable THEN card.level ELSE 'none' END AS level",
        ),
      )
      .as('card'),
  );
}

/** Of the same, those that have a review: rows as they are stored, found by their indexes. */
export function selectReadableReviewed(
  db: Knex,
  lens: string,
  conditions: Conditions,
): Knex.QueryBuilder {
  return differs(lens, conditions)
    ? selectNewest(db, conditions)
    : db(`${CARDS} as card`)
        .where('card.lens_alias', lens)
        .whereNotNull('card.review_id')
        .where(isReadable(db, 'card', conditions));
}

/** Whether a review other than the stored one may count. */
function differs(lens: string, conditions: Conditions): boolean {
  return lens === ANY_LENS && asksForLens(conditions);
}

/** Of the rows by lens, that of the review which changed last among those let through. */
function selectNewest(db: Knex, conditions: Conditions): Knex.QueryBuilder {
  return db(`${CARDS} as card`)
    .whereNot('card.lens_alias', ANY_LENS)
    .whereNotNull('card.review_id')
    .where(isReadable(db, 'card', conditions))
    .whereNotExists(
      readableBeside(db, 'later', conditions)
        .where(later =>
          later
            .where('later.updated_at', '>', db.ref('card.updated_at'))
            .orWhere(tied =>
              tied
                .where('later.updated_at', db.ref('card.updated_at'))
                .where('later.review_id', '<', db.ref('card.review_id')),
            ),
        )
        .select('later.entity_ref'),
    );
}

/** Reviews that are let through of the component in `card`, by lens. */
function readableBeside(
  db: Knex,
  name: string,
  conditions: Conditions,
): Knex.QueryBuilder {
  return db(`${CARDS} as ${name}`)
    .whereNot(`${name}.lens_alias`, ANY_LENS)
    .whereNotNull(`${name}.review_id`)
    .where(isReadable(db, name, conditions))
    .where(`${name}.entity_ref`, db.ref('card.entity_ref'));
}

/** Rows are of entities that are in the index, so that nothing asks whether they left. */
function isReadable(
  db: Knex,
  name: string,
  conditions: Conditions,
  as?: string,
): Knex.Raw {
  const { sql, bindings } = printConditions(conditions, {
    lensAlias: `${name}.lens_alias`,
    owner: `${name}.owner`,
  });
  return as === undefined
    ? db.raw(sql, bindings)
    : db.raw(`${sql} AS ??`, [...bindings, as]);
}

function namesOf(columns: readonly string[]): string[] {
  return columns.map(column => `card.${column}`);
}
