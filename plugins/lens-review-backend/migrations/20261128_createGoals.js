// @ts-check

/**
 * What a team wants to reach, and its plan by pillar and phase.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('goals', table => {
    table
      .string('review_id', 36)
      .primary()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.text('outcome').notNullable();
    table.text('targets').notNullable().comment('JSON: with their baselines');
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.text('updated_by').notNullable();
  });
  await knex.schema.createTable('roadmap_cells', table => {
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.string('pillar_id').notNullable();
    table.string('phase_id').notNullable();
    table.string('target_on', 10).nullable().comment('A day: YYYY-MM-DD');
    table.text('owner').nullable();
    table.primary(['review_id', 'pillar_id', 'phase_id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('roadmap_cells');
  await knex.schema.dropTable('goals');
};
