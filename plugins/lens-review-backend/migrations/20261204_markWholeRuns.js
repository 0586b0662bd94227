// @ts-check

/**
 * Which runs are about all entities: the next one asks only the collectors whose
 * interval is over since. Of runs from before nobody knows, so everything is due once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('collection_runs', table => {
    table.boolean('whole').notNullable().defaultTo(false);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', ['collection_runs', 'whole']);
};
