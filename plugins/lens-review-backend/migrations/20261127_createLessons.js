// @ts-check

/**
 * Lessons of reviews, and where answers go from one lens version to the next.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('lessons', table => {
    table.string('id', 36).primary();
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.text('text').notNullable();
    table.text('practices').notNullable().comment('JSON: practices by id');
    table.string('status', 16).notNullable();
    table.string('draft_version', 32).nullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.index(['review_id'], 'lessons_review_id_idx');
    table.index(['status', 'created_at'], 'lessons_status_idx');
  });
  await knex.schema.alterTable('lens_versions', table => {
    table.text('renames').nullable().comment('JSON: from the version before');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', ['lens_versions', 'renames']);
  await knex.schema.dropTable('lessons');
};
