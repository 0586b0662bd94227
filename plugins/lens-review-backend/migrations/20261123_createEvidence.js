// @ts-check

/**
 * What collectors learned, what it was before, and the runs they learn it in.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createFacts(knex);

  await knex.schema.createTable('collection_runs', table => {
    table.string('id', 36).primary();
    table.text('entity_ref').nullable().comment('Only for a run of one entity');
    table.integer('entities_total').notNullable();
    table.timestamp('started_at', { useTz: true }).notNullable();
    table.timestamp('finished_at', { useTz: true }).nullable();
    table.index(['finished_at'], 'collection_runs_finished_at_idx');
  });

  await knex.schema.createTable('collection_batches', table => {
    table.comment('Parts of a run that one replica at a time works on');
    table.string('id', 36).primary();
    table
      .string('run_id', 36)
      .notNullable()
      .references('id')
      .inTable('collection_runs')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.string('collector').notNullable();
    table.text('entity_refs').notNullable().comment('JSON array');
    table.integer('cursor').notNullable().comment('Entities already done');
    table.string('status', 16).notNullable();
    table.string('lease_worker').nullable();
    table.timestamp('lease_until', { useTz: true }).nullable();
    table.text('failures').notNullable().comment('JSON: count by reason');
    table.index(['run_id', 'position'], 'collection_batches_run_id_idx');
    table.index(
      ['status', 'lease_until'],
      'collection_batches_status_lease_idx',
    );
    table.index(['collector'], 'collection_batches_collector_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('collection_batches');
  await knex.schema.dropTable('collection_runs');
  await knex.schema.dropTable('fact_history');
  await knex.schema.dropTable('facts');
};

/**
 * @param {import('knex').Knex} knex
 */
async function createFacts(knex) {
  await knex.schema.createTable('facts', table => {
    table.comment('One current row per entity, collector, name and resource');
    table
      .string('id', 64)
      .primary()
      .comment(
        'SHA-256 over entity, collector, name and resource, whose texts are too long for an index',
      );
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.string('kind', 16).notNullable();
    table.string('name').notNullable();
    table.text('resource').nullable();
    table.string('outcome', 16).notNullable();
    table.text('value').nullable().comment('JSON');
    table.string('unit').nullable();
    table.text('reason').nullable();
    table.text('source').notNullable();
    table.text('via_entity_ref').nullable();
    table.timestamp('observed_at', { useTz: true }).notNullable();
    table.timestamp('expires_at', { useTz: true }).notNullable();
    table.timestamp('withdrawn_at', { useTz: true }).nullable();
    table.timestamp('failed_at', { useTz: true }).nullable();
    table.text('failure_reason').nullable();
    table.index(['entity_ref', 'collector'], 'facts_entity_ref_collector_idx');
  });

  await knex.schema.createTable('fact_history', table => {
    table.comment('What a fact was from an instant on; rows are only added');
    table.bigIncrements('id');
    table.string('fact_id', 64).notNullable();
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.string('name').notNullable();
    table.text('resource').nullable();
    table.string('outcome', 16).notNullable();
    table.text('value').nullable().comment('JSON');
    table.string('unit').nullable();
    table.text('reason').nullable();
    table.text('source').notNullable();
    table.boolean('withdrawn').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.index(['fact_id', 'id'], 'fact_history_fact_id_idx');
    table.index(['entity_ref', 'at'], 'fact_history_entity_ref_idx');
  });
}
exports.createFacts = createFacts;
