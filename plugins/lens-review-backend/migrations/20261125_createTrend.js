// @ts-check

/**
 * One point a day for every group, and the state of every practice where SQL can
 * count it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table
      .text('practice_codes')
      .notNullable()
      .defaultTo('')
      .comment('One letter per practice in the order of the lens version');
  });
  // No settings have this name, so every score is stored anew at the next start
  await knex('scores').update({
    settings_fingerprint: 'before practice codes',
  });

  await knex.schema.createTable('trend_points', table => {
    table.comment(
      'What a group was at the end of a day (UTC); written once a day',
    );
    table.string('day', 10).notNullable();
    table.string('lens_alias', 64).notNullable();
    table
      .string('group_by', 16)
      .notNullable()
      .comment('all, owner, system, ...');
    table.text('group_ref').notNullable();
    table.integer('total').notNullable();
    table.integer('reviewed').notNullable();
    for (const value of ['score', 'assurance', 'coverage', 'scope']) {
      table.bigInteger(`${value}_sum`).nullable().comment('Tenths');
      table.integer(`${value}_count`).notNullable();
    }
    table.integer('high_risks').notNullable();
    table.integer('medium_risks').notNullable();
    table.integer('unanswered').notNullable();
    table.primary(['lens_alias', 'group_by', 'group_ref', 'day']);
    table.index(['day'], 'trend_points_day_idx');
  });

  await knex.schema.alterTable('facts', table => {
    table.index(['collector', 'entity_ref'], 'facts_collector_idx');
  });
  await knex.raw(
    "CREATE INDEX facts_failing_idx ON facts (collector, entity_ref) WHERE outcome = 'unknown' OR failed_at IS NOT NULL",
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('facts', table => {
    table.dropIndex([], 'facts_failing_idx');
    table.dropIndex([], 'facts_collector_idx');
  });
  await knex.schema.dropTable('trend_points');
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', ['scores', 'practice_codes']);
};
