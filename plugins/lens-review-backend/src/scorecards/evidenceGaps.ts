import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { NumberColumn, toNumber } from '../database/columns';
import { isPostgres } from '../database/isPostgres';
import { Visibility } from '../database/Visibility';
import { ComponentFilter } from './ScorecardQueries';
import { selectCards } from './selectCards';

/** Reasons are shown up to this many; each is one row of the page. */
const MAX_REASONS = 100;

/** How the reason of a fact names permissions that are missing. */
const PERMISSION = 'Missing permission: ';

/** What of a collector this needs. */
export interface GapCollector {
  id: string;
  title: string;
  /** Through which entities name what is read; empty where every entity is read. */
  annotations: readonly string[];
}

interface ReasonRow {
  collector: string;
  /** 1 where a permission is missing. */
  denied: NumberColumn;
  /** Null where it may not be told. */
  reason: string | null;
  components: NumberColumn;
  facts: NumberColumn;
}

/**
 * Which evidence does not arrive, and why: reads that failed, by reason, and
 * components that name nothing for a collector to read. A reason that names
 * missing permissions is counted by these, whatever the resource.
 *
 * A reason may name the resource that could not be read. Who may not read the whole
 * catalog is not told the reasons of what belongs to a component through another
 * entity; they are counted together.
 */
export async function readEvidenceGaps(
  db: Knex,
  collectors: readonly GapCollector[],
  filter: ComponentFilter,
  visibility: Visibility,
): Promise<ApiSchemas['EvidenceGapList']> {
  const cards = () => selectCards(db, filter, visibility);
  const [{ total }]: { total: NumberColumn }[] = await cards().count({
    total: '*',
  });
  const rows: ReasonRow[] = await db
    .with(
      'failing',
      cards()
        .join(
          'fact_failures as failure',
          'failure.entity_ref',
          'card.entity_ref',
        )
        .select('failure.collector', 'failure.entity_ref', 'failure.facts')
        .select(
          db.raw(
            `CASE WHEN ${permissionIn(db)} > 0 THEN 1 ELSE 0 END AS denied`,
          ),
          db.raw(`${reasonOf(db, visibility)} AS reason`),
        ),
    )
    .from('failing')
    .groupBy('collector', 'denied', 'reason')
    .select('collector', 'denied', 'reason')
    .countDistinct({ components: 'entity_ref' })
    .sum({ facts: 'facts' })
    .orderBy([
      { column: 'components', order: 'desc' },
      { column: 'collector' },
      { column: 'reason' },
    ])
    .limit(MAX_REASONS);

  const titles = new Map(collectors.map(({ id, title }) => [id, title]));
  const failures = rows.map(row => ({
    kind:
      toNumber(row.denied) === 1
        ? ('permission' as const)
        : ('failure' as const),
    collector: row.collector,
    title: titles.get(row.collector) ?? row.collector,
    ...(row.reason === null ? { hidden: true } : { reason: row.reason }),
    components: toNumber(row.components),
    facts: toNumber(row.facts),
  }));

  const missing: ApiSchemas['EvidenceGap'][] = [];
  for (const { id, title, annotations } of collectors) {
    if (annotations.length > 0) {
      const [row]: { read: NumberColumn }[] = await cards()
        .whereExists(selectRead(db, id))
        .count({ read: '*' });
      const components = toNumber(total) - toNumber(row.read);
      if (components > 0) {
        missing.push({
          kind: 'annotation',
          collector: id,
          title,
          annotations: [...annotations],
          components,
        });
      }
    }
  }
  return {
    items: [
      ...failures,
      ...missing.sort((a, b) => b.components - a.components),
    ],
    totalItems: failures.length + missing.length,
    total: toNumber(total),
  };
}

/** Keeps components for which a collector fails, or has nothing to read. */
export function whereEvidence(
  db: Knex,
  query: Knex.QueryBuilder,
  { collector, gap }: NonNullable<ComponentFilter['evidence']>,
): void {
  if (gap === 'missing') {
    query.whereNotExists(selectRead(db, collector));
  } else {
    query.whereIn(
      'card.entity_ref',
      db('fact_failures').where({ collector }).select('entity_ref'),
    );
  }
}

/** What a collector has read of a component, the `card` of the query around it. */
function selectRead(db: Knex, collector: string): Knex.QueryBuilder {
  return db('fact_documents as document')
    .where('document.collector', collector)
    .where('document.entity_ref', db.ref('card.entity_ref'))
    .where('document.standing', '>', 0)
    .select('document.entity_ref');
}

const REASON = 'failure.reason';

/** Where a reason names a missing permission, from 1 on; 0 where it names none. */
function permissionIn(db: Knex): string {
  return `${isPostgres(db) ? 'strpos' : 'instr'}(${REASON}, '${PERMISSION}')`;
}

function reasonOf(db: Knex, { entityRefs }: Visibility): string {
  const start = permissionIn(db);
  const told = `CASE WHEN ${start} > 0 THEN substr(${REASON}, ${start}) ELSE ${REASON} END`;
  return entityRefs
    ? `CASE WHEN failure.behind THEN NULL ELSE ${told} END`
    : told;
}
