// @ts-check

/**
 * The components in scope, reviewed or not, as far as lists need them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scope_entities', table => {
    table.text('entity_ref').primary();
    table.text('title').notNullable();
    table
      .text('search_text')
      .notNullable()
      .comment('Name and title in lower case');
    table.text('owner').nullable();
    table.text('system').nullable();
    table.text('domain').nullable();
    table.string('type').nullable();
    table.string('lifecycle').nullable();
    table.text('tags').notNullable().comment('JSON array, sorted');
    table.timestamp('indexed_at', { useTz: true }).notNullable();
    table
      .timestamp('removed_at', { useTz: true })
      .nullable()
      .comment('No longer in scope, or gone');
    table.index(['owner'], 'scope_entities_owner_idx');
    table.index(['system'], 'scope_entities_system_idx');
    table.index(['domain'], 'scope_entities_domain_idx');
    table.index(['type'], 'scope_entities_type_idx');
    table.index(['lifecycle'], 'scope_entities_lifecycle_idx');
  });

  await knex.schema.createTable('scope_entity_tags', table => {
    table
      .text('entity_ref')
      .notNullable()
      .references('entity_ref')
      .inTable('scope_entities')
      .onDelete('CASCADE');
    table.string('tag').notNullable();
    table.primary(['entity_ref', 'tag']);
    table.index(['tag'], 'scope_entity_tags_tag_idx');
  });

  await knex.schema.createTable('scope_syncs', table => {
    table.comment('One row: when the catalog was last read whole');
    table.integer('id').primary();
    table.timestamp('indexed_at', { useTz: true }).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scope_syncs');
  await knex.schema.dropTable('scope_entity_tags');
  await knex.schema.dropTable('scope_entities');
};
