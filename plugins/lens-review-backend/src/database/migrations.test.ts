import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { isPostgres } from './isPostgres';
import { MIGRATIONS_DIRECTORY } from './applyMigrations';

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
});
