// @ts-check

/**
 * Exemptions and dismissals, asked for and decided; and what in the history a
 * decision was.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('exemptions', table => {
    table.comment(
      'Requests of a review and what became of them; none is deleted',
    );
    table.string('id', 36).primary();
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.string('question_id').notNullable();
    table.string('choice_id').notNullable();
    table
      .string('kind', 16)
      .notNullable()
      .comment('exemption, or dismissal of a standing contradiction');
    table.string('status', 16).notNullable();
    table.text('reason').notNullable();
    table.text('compensating_control').nullable();
    table.string('renews_id', 36).nullable();
    table.timestamp('requested_at', { useTz: true }).notNullable();
    table.text('requested_by').notNullable();
    table.timestamp('decided_at', { useTz: true }).nullable();
    table.text('decided_by').nullable();
    table.text('decision_note').nullable();
    table
      .timestamp('valid_until', { useTz: true })
      .nullable()
      .comment('As asked for, then as approved');
    table.timestamp('revoked_at', { useTz: true }).nullable();
    table.text('revoked_by').nullable();
    table.text('revoke_reason').nullable();
    table.index(['review_id', 'requested_at'], 'exemptions_review_id_idx');
    table.index(['status', 'valid_until'], 'exemptions_status_idx');
    table.unique(['review_id', 'question_id', 'choice_id', 'kind'], {
      indexName: 'exemptions_one_pending_idx',
      predicate: knex.whereRaw("status = 'requested'"),
    });
  });
  await knex.schema.alterTable('history', table => {
    table.string('action', 32).nullable();
    table.text('detail').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('history', table => {
    table.dropColumn('detail');
    table.dropColumn('action');
  });
  await knex.schema.dropTable('exemptions');
};
