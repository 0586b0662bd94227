// @ts-check

/**
 * The issue that a task was turned into. The row is also the claim on making it:
 * it is there before the issue, so that nobody else makes a second one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('task_issues', table => {
    table
      .string('task_id', 36)
      .primary()
      .references('id')
      .inTable('tasks')
      .onDelete('CASCADE');
    table.string('provider', 16).notNullable();
    table.string('host').notNullable();
    table.text('path').notNullable().comment('Of the repository at its host');
    table.text('repository_url').notNullable();
    table
      .timestamp('asked_at', { useTz: true })
      .notNullable()
      .comment('The issue cannot be older');
    table.string('claim', 36).nullable().comment('Who makes it now');
    table.timestamp('claimed_until', { useTz: true }).nullable();
    table.integer('number').nullable().comment('Null until it was made');
    table.string('state', 16).nullable();
    table.text('etag').nullable();
    table.timestamp('checked_at', { useTz: true }).nullable();
    table
      .timestamp('due_at', { useTz: true })
      .nullable()
      .comment('When its state is read next');
    table.integer('attempts').notNullable().comment('Failed ones in a row');
    table.text('problem').nullable().comment('Why it was not read last time');
    table.index(['due_at'], 'task_issues_due_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('task_issues');
};
