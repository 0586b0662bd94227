// @ts-check

/**
 * Lens versions: document and overlay, byte for byte as they came.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('lens_versions', table => {
    table.string('alias', 64).notNullable();
    table.string('version', 32).notNullable();
    table.text('name').notNullable();
    table.text('description').notNullable();
    table.integer('question_count').notNullable();
    table.integer('practice_count').notNullable();
    table.text('document').notNullable();
    table.text('overlay').nullable();
    table
      .string('checksum', 64)
      .notNullable()
      .comment('SHA-256 over document and overlay');
    table.string('status', 16).notNullable();
    table.boolean('built_in').notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.text('created_by').notNullable();
    table.timestamp('published_at', { useTz: true }).nullable();
    table
      .integer('published_order')
      .nullable()
      .comment('1 for the first published version of a lens, 2 for the next');
    table.primary(['alias', 'version']);
    table.unique(['alias', 'published_order'], {
      indexName: 'lens_versions_published_order_idx',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('lens_versions');
};
