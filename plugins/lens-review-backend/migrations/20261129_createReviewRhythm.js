// @ts-check

/**
 * When the next sprint check of every open review is due, and from when on it is
 * overdue, where SQL can filter and sort by it. Written for the reviews there are
 * at the next start, since the cadence of the configuration counts too.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const name of ['reviews', 'component_scorecards']) {
    await knex.schema.alterTable(name, table => {
      table
        .timestamp('due_at', { useTz: true })
        .nullable()
        .comment('Of the next sprint check; null without a cadence');
      table.timestamp('overdue_at', { useTz: true }).nullable();
    });
  }
  await knex.schema.alterTable('component_scorecards', table => {
    table.index(
      ['lens_alias', 'due_at', 'entity_ref'],
      'component_scorecards_due_at_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('component_scorecards', table => {
    table.dropIndex([], 'component_scorecards_due_at_idx');
  });
  for (const name of ['component_scorecards', 'reviews']) {
    for (const column of ['overdue_at', 'due_at']) {
      // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
      await knex.raw('ALTER TABLE ?? DROP COLUMN ??', [name, column]);
    }
  }
};
