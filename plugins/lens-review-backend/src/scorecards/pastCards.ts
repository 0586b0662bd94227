import { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { Visibility } from '../database/Visibility';
import { ComponentFilter } from './ScorecardQueries';
import { selectCards } from './selectCards';

/**
 * Components with what their reviews were at the end of some days, out of the
 * history: the last row of each review before midnight (UTC). Components,
 * groups and reviews are those of now, since a component takes its history along
 * when it moves; a review that was not started yet has no row, and its component
 * counts as not reviewed.
 *
 * Columns: `day`, the columns of groups, `review_id`, values and risks.
 *
 * @param days - as YYYY-MM-DD
 */
export function selectPastCards(
  db: Knex,
  days: readonly string[],
  filter: ComponentFilter,
  visibility: Visibility,
): Knex.QueryBuilder {
  const values = days.map(() => '(?, ?)').join(', ');
  const bindings = days.flatMap(day => [day, endOf(db, day)]);
  const instant = isPostgres(db) ? 'CAST(column2 AS timestamptz)' : 'column2';
  const cards = selectCards(db, filter, visibility)
    .joinRaw(
      `CROSS JOIN (SELECT CAST(column1 AS text) AS day, ${instant} AS until FROM (VALUES ${values}) AS listed) AS days`,
      bindings,
    )
    .select(
      'days.day',
      'card.entity_ref',
      'card.owner',
      'card.system',
      'card.domain',
      'card.type',
      'card.lifecycle',
      db.raw(
        '(SELECT past.id FROM history AS past WHERE past.review_id = card.review_id AND past.at < days.until ORDER BY past.at DESC, past.id DESC LIMIT 1) AS history_id',
      ),
    );
  return db
    .from(cards.as('dated'))
    .leftJoin('history as past', 'past.id', 'dated.history_id')
    .select(
      'dated.*',
      'past.review_id',
      'past.score',
      'past.assurance',
      'past.coverage',
      'past.scope',
      riskCount(db, 'HIGH', 'high_risks'),
      riskCount(db, 'MEDIUM', 'medium_risks'),
      riskCount(db, 'UNANSWERED', 'unanswered'),
    );
}

/** Midnight after a day, as the database compares instants. */
function endOf(db: Knex, day: string): string | number {
  const end = Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1000;
  return isPostgres(db) ? new Date(end).toISOString() : end;
}

function riskCount(db: Knex, risk: string, name: string): Knex.Raw {
  return isPostgres(db)
    ? db.raw('CAST(CAST(past.effective_risk AS json) ->> ? AS integer) AS ??', [
        risk,
        name,
      ])
    : db.raw('json_extract(past.effective_risk, ?) AS ??', [`$.${risk}`, name]);
}
