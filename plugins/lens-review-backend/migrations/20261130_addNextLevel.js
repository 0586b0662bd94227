// @ts-check

/**
 * What every review lacks for its next level, where lists read it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table
      .text('next_level')
      .nullable()
      .comment('JSON: the next rung and what it lacks; null at the top');
  });
  // No settings have this name, so every score is stored anew at the next start
  await knex('scores').update({ settings_fingerprint: 'before next levels' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', ['scores', 'next_level']);
};
