// @ts-check

/**
 * Goals with a revision, so that nobody overwrites unseen what somebody else wrote.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('goals', table => {
    table.integer('revision').notNullable().defaultTo(1);
    table.setNullable('outcome');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('goals').whereNull('outcome').delete();
  await knex.schema.alterTable('goals', table => {
    table.dropNullable('outcome');
    table.dropColumn('revision');
  });
};
