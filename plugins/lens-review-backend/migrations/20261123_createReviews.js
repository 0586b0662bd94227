// @ts-check

/**
 * Reviews, their answers, and the attestations of entities.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reviews', table => {
    table.string('id', 36).primary();
    table.text('entity_ref').notNullable();
    table.string('lens_alias', 64).notNullable();
    table.string('lens_version', 32).notNullable();
    table.string('status', 16).notNullable();
    table.integer('revision').notNullable();
    table
      .boolean('frozen')
      .notNullable()
      .comment('The entity is gone from the catalog');
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table
      .foreign(['lens_alias', 'lens_version'])
      .references(['alias', 'version'])
      .inTable('lens_versions');
    table.unique(['entity_ref', 'lens_alias'], {
      indexName: 'reviews_one_open_idx',
      predicate: knex.whereRaw("status <> 'closed'"),
    });
    table.index(['entity_ref'], 'reviews_entity_ref_idx');
    table.index(['lens_alias', 'lens_version'], 'reviews_lens_idx');
    table.index(['updated_at', 'id'], 'reviews_updated_at_idx');
  });

  await knex.schema.createTable('answers', table => {
    table
      .string('review_id', 36)
      .notNullable()
      .references('id')
      .inTable('reviews')
      .onDelete('CASCADE');
    table.string('question_id').notNullable();
    table.integer('revision').notNullable();
    table.boolean('applicable').notNullable();
    table.string('reason', 32).nullable();
    table.text('note').nullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.text('updated_by').notNullable();
    table.primary(['review_id', 'question_id']);
  });

  await knex.schema.createTable('answer_choices', table => {
    table.string('review_id', 36).notNullable();
    table.string('question_id').notNullable();
    table.string('choice_id').notNullable();
    table.string('state', 16).notNullable();
    table.string('reason', 32).nullable();
    table.text('note').nullable();
    table.string('decided_by', 16).nullable();
    table.primary(['review_id', 'question_id', 'choice_id']);
    table
      .foreign(['review_id', 'question_id'])
      .references(['review_id', 'question_id'])
      .inTable('answers')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('attestations', table => {
    table.comment('Per entity and lens, whether or not a review exists');
    table.string('id', 36).primary();
    table.text('entity_ref').notNullable();
    table.string('lens_alias', 64).notNullable();
    table.string('question_id').notNullable();
    table.string('choice_id').notNullable();
    table.text('url').notNullable();
    table.string('source', 16).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('valid_from', { useTz: true }).notNullable();
    table.timestamp('valid_until', { useTz: true }).notNullable();
    table.index(['entity_ref', 'lens_alias'], 'attestations_entity_ref_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attestations');
  await knex.schema.dropTable('answer_choices');
  await knex.schema.dropTable('answers');
  await knex.schema.dropTable('reviews');
};
