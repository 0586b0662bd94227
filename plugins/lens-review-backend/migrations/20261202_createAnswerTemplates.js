// @ts-check

/**
 * Answers under a name, which reviews with the lens may start with.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('answer_templates', table => {
    table.string('id', 36).primary();
    table.string('lens_alias', 64).notNullable();
    table.string('name', 100).notNullable();
    table.text('answers').notNullable().comment('JSON: by question and choice');
    table.integer('decisions').notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.unique(['lens_alias', 'name'], {
      indexName: 'answer_templates_name_key',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('answer_templates');
};
