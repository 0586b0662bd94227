// @ts-check

/**
 * What changed above components, in their groups, systems and domains, and is
 * still to be scored in their reviews.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('pending_changes', table => {
    table.bigIncrements('id');
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.string('cause', 16).notNullable();
    table.string('action', 32).notNullable();
    table.text('actor').notNullable();
    table.text('subject').nullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.index(['review_id', 'id'], 'pending_changes_review_id_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('pending_changes');
};
