// @ts-check

/**
 * Tasks, sign-offs, comments, what people are told, and how often a component is
 * looked at.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  /** @param {import('knex').Knex.CreateTableBuilder} table */
  const ofReview = table => {
    table.string('id', 36).primary();
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
  };

  await knex.schema.createTable('tasks', table => {
    ofReview(table);
    table.string('question_id').notNullable();
    table.string('choice_id').notNullable();
    table.string('status', 16).notNullable();
    table.text('owner').nullable();
    table.string('due_on', 10).nullable().comment('A day: YYYY-MM-DD');
    table.text('note').nullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.text('updated_by').notNullable();
    table.index(['review_id'], 'tasks_review_id_idx');
    table.unique(['review_id', 'question_id', 'choice_id'], {
      indexName: 'tasks_one_open_idx',
      predicate: knex.whereRaw("status = 'open'"),
    });
  });

  await knex.schema.createTable('sign_offs', table => {
    table.comment('Each time that a review was submitted, and what came of it');
    ofReview(table);
    table
      .integer('number')
      .notNullable()
      .comment('1 for the first of a review');
    table.timestamp('submitted_at', { useTz: true }).notNullable();
    table.text('submitted_by').notNullable();
    table.text('submit_note').nullable();
    table.string('decision', 24).nullable();
    table.timestamp('decided_at', { useTz: true }).nullable();
    table.text('decided_by').nullable();
    table.text('decision_note').nullable();
    table.integer('milestone_number').nullable().comment('What was signed off');
    table.unique(['review_id', 'number'], {
      indexName: 'sign_offs_review_id_idx',
    });
  });

  await knex.schema.createTable('comments', table => {
    ofReview(table);
    table.string('question_id').nullable();
    table.text('text').notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('resolved_at', { useTz: true }).nullable();
    table.text('resolved_by').nullable();
    table.index(['review_id', 'created_at'], 'comments_review_id_idx');
  });

  await knex.schema.createTable('notices', table => {
    table.comment(
      'What people are told, each once; sent by whichever replica claims it',
    );
    table
      .string('id', 64)
      .primary()
      .comment('SHA-256 over what it is about, so that nothing is told twice');
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.string('kind', 32).notNullable();
    table.text('recipient').notNullable();
    table.text('title').notNullable();
    table.text('description').nullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table
      .timestamp('due_at', { useTz: true })
      .notNullable()
      .comment('Not before');
    table.timestamp('sent_at', { useTz: true }).nullable();
    table.integer('attempts').notNullable();
    table.index(['sent_at', 'due_at'], 'notices_unsent_idx');
    table.index(['review_id'], 'notices_review_id_idx');
  });

  await knex.schema.alterTable('scope_entities', table => {
    table.string('cadence').nullable().comment('As the annotation says it');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE ?? DROP COLUMN ??', [
    'scope_entities',
    'cadence',
  ]);
  await knex.schema.dropTable('notices');
  await knex.schema.dropTable('comments');
  await knex.schema.dropTable('sign_offs');
  await knex.schema.dropTable('tasks');
};
