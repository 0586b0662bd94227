// @ts-check

/** Tables whose rows change again and again in columns that no index has. */
const TABLES = ['pillar_scores', 'phase_scores', 'fact_documents'];

/**
 * On PostgreSQL, leaves room in the pages of tables that are written over, so that
 * the new form of a row has its place beside the old one and no index is written.
 * Pages that are full get their room as their rows change.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (isPostgres(knex)) {
    for (const table of TABLES) {
      await knex.raw('ALTER TABLE ?? SET (fillfactor = 50)', [table]);
    }
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isPostgres(knex)) {
    for (const table of TABLES) {
      await knex.raw('ALTER TABLE ?? RESET (fillfactor)', [table]);
    }
  }
};

/**
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}
