// @ts-check

/**
 * Documents that are named rather than linked to: each has a title, a link, or both.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('attestations', table => {
    table.text('title').nullable();
    table.setNullable('url');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('attestations').whereNull('url').delete();
  await knex.schema.alterTable('attestations', table => {
    table.dropNullable('url');
    table.dropColumn('title');
  });
};
