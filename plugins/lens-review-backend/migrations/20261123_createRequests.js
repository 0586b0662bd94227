// @ts-check

/**
 * What creating requests were answered, so that a repeat does no harm.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('idempotency_keys', table => {
    table
      .string('id', 64)
      .primary()
      .comment('SHA-256 over key, caller and path');
    table.string('body_hash', 64).notNullable();
    table
      .integer('status')
      .nullable()
      .comment('Null only inside the transaction that answers');
    table.text('body').nullable().comment('JSON');
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.index(['created_at'], 'idempotency_keys_created_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('idempotency_keys');
};
