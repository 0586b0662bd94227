// @ts-check

/**
 * Milestones: what a review was at an instant, for ever.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('milestones', table => {
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table
      .integer('number')
      .notNullable()
      .comment('1 for the first of a review');
    table.text('name').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.string('lens_version', 32).notNullable();
    table.string('engine_version', 16).notNullable();
    table.double('score').nullable();
    table.double('assurance').nullable();
    table.double('coverage').nullable();
    table.double('scope').nullable();
    table.string('level').notNullable();
    table.text('snapshot').notNullable().comment('JSON: ReviewSnapshot');
    table
      .string('checksum', 64)
      .notNullable()
      .comment('SHA-256 over the text of the snapshot');
    table
      .bigInteger('history_id')
      .notNullable()
      .comment('The newest history row that the snapshot knows');
    table.primary(['review_id', 'number']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('milestones');
};
