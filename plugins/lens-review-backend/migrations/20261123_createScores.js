// @ts-check

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addScoreColumns(table) {
  table.double('score').nullable();
  table.double('assurance').nullable();
  table.double('coverage').nullable();
  table.double('scope').nullable();
}

/**
 * Scores of reviews with their columns in the open, so that SQL can sort, filter
 * and group, and the history of what changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scores', table => {
    table
      .string('review_id', 36)
      .primary()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    addScoreColumns(table);
    table.string('level').notNullable();
    table
      .integer('level_rank')
      .notNullable()
      .comment('0 for none, then upwards along the ladder');
    table.integer('high_risks').notNullable().comment('Of effective_risk');
    table
      .text('effective_risk')
      .notNullable()
      .comment('JSON: questions by risk');
    table.integer('conflicts').notNullable();
    table.integer('proposals').notNullable();
    table.text('scores').notNullable().comment('JSON: ReviewScores');
    table.text('practices').notNullable().comment('JSON: state by practice');
    table.string('lens_version', 32).notNullable();
    table.string('settings_fingerprint', 64).notNullable();
    table.timestamp('computed_at', { useTz: true }).notNullable();
    table.timestamp('valid_until', { useTz: true }).nullable();
    table.index(['valid_until'], 'scores_valid_until_idx');
    table.index(['settings_fingerprint'], 'scores_settings_fingerprint_idx');
  });

  await knex.schema.createTable('pillar_scores', table => {
    table
      .string('review_id', 36)
      .notNullable()
      .references('review_id')
      .inTable('scores')
      .onDelete('CASCADE');
    table.string('pillar_id').notNullable();
    table.text('name').notNullable();
    table.integer('position').notNullable();
    addScoreColumns(table);
    table.primary(['review_id', 'pillar_id']);
  });

  await knex.schema.createTable('history', table => {
    table.comment('What changed in a review and why; rows are only added');
    table.bigIncrements('id');
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.timestamp('at', { useTz: true }).notNullable();
    table.string('cause', 16).notNullable();
    table.text('actor').notNullable();
    table.text('subject').nullable();
    addScoreColumns(table);
    table.string('level').notNullable();
    table.text('risk').notNullable().comment('JSON: questions by risk');
    table.text('effective_risk').notNullable().comment('JSON, as risk');
    table.text('practices').notNullable().comment('JSON: changes of state');
    table.index(['review_id', 'id'], 'history_review_id_idx');
    table.index(['review_id', 'at'], 'history_review_id_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('history');
  await knex.schema.dropTable('pillar_scores');
  await knex.schema.dropTable('scores');
};
