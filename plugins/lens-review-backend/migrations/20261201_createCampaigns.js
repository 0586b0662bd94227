// @ts-check

/**
 * Campaigns, how each of their components stood from which day on, and notices
 * that are about no single review.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('campaigns', table => {
    table.string('id', 36).primary();
    table.text('title').notNullable();
    table.text('description').nullable();
    table.string('lens_alias', 64).notNullable();
    table.text('asks').notNullable().comment('JSON: practices, or a target');
    table.text('filter').notNullable().comment('JSON: which components');
    table.text('owner').notNullable();
    table.string('due_on', 10).notNullable().comment('A day: YYYY-MM-DD');
    table.string('status', 16).notNullable();
    table.integer('revision').notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.text('updated_by').notNullable();
    table.timestamp('ended_at', { useTz: true }).nullable();
    table.text('ended_by').nullable();
    table.index(['status', 'due_on'], 'campaigns_status_idx');
  });

  await knex.schema.createTable('campaign_states', table => {
    table.comment(
      'How a component of a campaign stood at the end of days (UTC), from one to before another; a row more only where that changes',
    );
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('campaigns')
      .onDelete('CASCADE');
    table.text('entity_ref').notNullable();
    table.string('from_day', 10).notNullable();
    table.string('until_day', 10).nullable().comment('Null: until now');
    table.boolean('done').notNullable();
    table.primary(['campaign_id', 'entity_ref', 'from_day']);
  });

  await knex.schema.alterTable('notices', table => {
    table.text('link').nullable().comment('Where it leads, without a review');
    table.setNullable('review_id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('notices').whereNull('review_id').delete();
  await knex.schema.alterTable('notices', table => {
    table.dropNullable('review_id');
    table.dropColumn('link');
  });
  await knex.schema.dropTable('campaign_states');
  await knex.schema.dropTable('campaigns');
};
