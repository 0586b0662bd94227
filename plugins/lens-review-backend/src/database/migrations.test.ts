import { Knex } from 'knex';
import {
  ALICE,
  CHURN,
  createTestServices,
  START,
  startReview,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { DatabaseCollectionRunStore } from '../evidence/DatabaseCollectionRunStore';
import { MIGRATIONS_DIRECTORY } from './applyMigrations';
import { toNumber } from './columns';
import { isPostgres } from './isPostgres';

const TABLES = [
  'answer_templates',
  'answers',
  'attestations',
  'campaign_states',
  'campaigns',
  'collection_batches',
  'collection_runs',
  'comments',
  'component_scorecards',
  'exemptions',
  'fact_changes',
  'fact_documents',
  'fact_failures',
  'goals',
  'history',
  'idempotency_keys',
  'lens_versions',
  'lessons',
  'milestones',
  'notices',
  'pending_changes',
  'phase_scores',
  'pillar_scores',
  'reviews',
  'roadmap_cells',
  'scope_ancestors',
  'scope_entities',
  'scope_entity_tags',
  'scope_syncs',
  'scores',
  'sign_offs',
  'task_issues',
  'tasks',
  'trend_points',
];

/** Tables that others refer to, and what is deleted with their rows. */
const REFERRING = [
  'answers',
  'collection_batches',
  'collection_runs',
  'history',
  'lens_versions',
  'phase_scores',
  'pillar_scores',
  'reviews',
  'scope_entities',
  'scope_entity_tags',
  'scores',
];

async function listTables(knex: Knex): Promise<string[]> {
  const names: string[] = isPostgres(knex)
    ? await knex('information_schema.tables')
        .where({ table_schema: 'public' })
        .pluck('table_name')
    : await knex('sqlite_master').where({ type: 'table' }).pluck('name');
  return names
    .filter(name => !/^(knex_|sqlite_)/.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Puts rows in all tables that refer to others. */
async function fill(knex: Knex): Promise<void> {
  await knex('scope_entities').insert({
    entity_ref: CHURN,
    title: 'Churn',
    search_text: 'churn',
    tags: '["ml"]',
    indexed_at: START,
  });
  await knex('scope_entity_tags').insert({ entity_ref: CHURN, tag: 'ml' });
  const { services } = await createTestServices(knex);
  const { review } = await startReview(services);
  await services.reviews.putAnswer(
    review.id,
    'ops',
    { choices: { card: { state: 'selected' } } },
    0,
    ALICE,
  );
  await new DatabaseCollectionRunStore(knex).start(
    {
      entitiesTotal: 1,
      whole: true,
      batches: [{ collector: 'test', entityRefs: [CHURN] }],
    },
    START,
  );
}

/** How many rows there are in each of those tables that is there. */
async function countRows(knex: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await listTables(knex)) {
    if (REFERRING.includes(table)) {
      const [{ rows }] = await knex(table).count({ rows: '*' });
      counts[table] = toNumber(rows ?? 0);
    }
  }
  return counts;
}

// Every migration, three times over, on a machine that may be busy
jest.setTimeout(60_000);

describe('migrations', () => {
  const databases = createTestDatabases();

  it.each(databases.ids)('go up, down and up again on %s', async id => {
    const knex = await databases.raw.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };

    await knex.migrate.latest(options);
    expect(await listTables(knex)).toEqual(TABLES);

    await knex.migrate.rollback(options, true);
    expect(await listTables(knex)).toEqual([]);

    await knex.migrate.latest(options);
    expect(await listTables(knex)).toEqual(TABLES);
  });

  // To make a table of SQLite anew deletes what refers to it
  it.each(databases.ids)('go down without losing rows on %s', async id => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await fill(knex);
    const before = await countRows(knex);
    expect(Object.keys(before).filter(table => before[table] > 0)).toEqual(
      REFERRING,
    );

    const [applied]: [{ name: string }[], unknown] = await knex.migrate.list(
      options,
    );
    for (const { name } of applied.reverse()) {
      await knex.migrate.down({ ...options, name });
      const after = await countRows(knex);
      const expected = Object.fromEntries(
        Object.keys(after).map(table => [table, before[table]]),
      );
      expect({ name, ...after }).toEqual({ name, ...expected });
    }
    expect(await listTables(knex)).toEqual([]);
  });
});
