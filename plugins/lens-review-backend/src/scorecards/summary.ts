import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import {
  InstantColumn,
  NumberColumn,
  toNumber,
  toOptionalDate,
} from '../database/columns';
import { Visibility } from '../database/Visibility';
import { ComponentFilter } from './ScorecardQueries';
import { selectCards, selectReviewed } from './selectCards';
import { meanOf, meansOf, SumColumns, sumRows } from './sums';

interface SummaryRow extends SumColumns {
  reviewed: NumberColumn;
  high_risks: NumberColumn | null;
  medium_risks: NumberColumn | null;
  unanswered: NumberColumn | null;
  conflicts: NumberColumn | null;
  proposals: NumberColumn | null;
  due: NumberColumn | null;
  overdue: NumberColumn | null;
}

/** Reads what a set of components comes to as a whole. */
export async function readSummary(
  db: Knex,
  filter: ComponentFilter & { now: Date },
  visibility: Visibility,
): Promise<Omit<ApiSchemas['ScorecardSummary'], 'ladder'>> {
  const { now } = filter;
  const reviewedCards = () => selectReviewed(db, filter, visibility);
  const [row]: SummaryRow[] = await reviewedCards()
    .select(
      ...sumRows(db, 'card'),
      db.raw(
        'sum(CASE WHEN card.due_at <= ? AND card.overdue_at > ? THEN 1 END) AS due',
        [now, now],
      ),
      db.raw('sum(CASE WHEN card.overdue_at <= ? THEN 1 END) AS overdue', [
        now,
      ]),
    )
    .count({ reviewed: '*' })
    .sum({
      high_risks: 'card.high_risks',
      medium_risks: 'card.medium_risks',
      unanswered: 'card.unanswered',
      conflicts: 'card.conflicts',
      proposals: 'card.proposals',
    });
  const levels: { level: string; components: NumberColumn }[] =
    await selectCards(db, filter, visibility)
      .groupBy('card.level')
      .select('card.level')
      .count({ components: '*' })
      .orderByRaw('max(coalesce(card.level_rank, 0))');
  const pillars: (SumColumns & { id: string; name: string })[] =
    await reviewedCards()
      .join('pillar_scores as pillar', 'pillar.review_id', 'card.review_id')
      .groupBy('pillar.pillar_id')
      .select({ id: 'pillar.pillar_id' })
      .max({ name: 'pillar.name' })
      .select(...sumRows(db, 'pillar'))
      .orderByRaw('min(pillar.position), pillar.pillar_id');
  const sync: { indexed_at: InstantColumn } | undefined = await db(
    'scope_syncs',
  ).first();

  const total = levels.reduce(
    (sum, { components }) => sum + toNumber(components),
    0,
  );
  const reviewed = toNumber(row.reviewed);
  const count = (column: NumberColumn | null) => toNumber(column ?? 0);
  return {
    total,
    reviewed,
    representative: 2 * reviewed >= total,
    ...meansOf(row),
    effectiveRisk: {
      HIGH: count(row.high_risks),
      MEDIUM: count(row.medium_risks),
      UNANSWERED: count(row.unanswered),
    },
    conflicts: count(row.conflicts),
    proposals: count(row.proposals),
    sprints: { due: count(row.due), overdue: count(row.overdue) },
    levels: levels.map(({ level, components }) => ({
      level,
      components: toNumber(components),
    })),
    pillars: pillars.map(pillar => ({
      id: pillar.id,
      name: pillar.name,
      score: meanOf(pillar, 'score'),
      assurance: meanOf(pillar, 'assurance'),
    })),
    indexedAt: toOptionalDate(sync?.indexed_at ?? null)?.toISOString(),
  };
}
