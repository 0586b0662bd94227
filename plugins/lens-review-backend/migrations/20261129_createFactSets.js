// @ts-check

/**
 * What a collector said last about an entity, as a whole: where it says the same
 * again, one row is written, whatever the number of facts.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await createFactSets(knex);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const same =
    'fact_sets.entity_ref = facts.entity_ref AND fact_sets.collector = facts.collector AND facts.withdrawn_at IS NULL';
  await knex.raw(
    `UPDATE facts SET observed_at = fact_sets.confirmed_at FROM fact_sets WHERE ${same} AND facts.observed_at = fact_sets.stored_at`,
  );
  await knex.raw(
    `UPDATE facts SET expires_at = fact_sets.expires_at FROM fact_sets WHERE ${same}`,
  );
  await knex.schema.dropTable('fact_sets');
};

/**
 * @param {import('knex').Knex} knex
 */
async function createFactSets(knex) {
  await knex.schema.createTable('fact_sets', table => {
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.string('digest', 64).notNullable().comment('Of all that was said');
    table
      .timestamp('stored_at', { useTz: true })
      .notNullable()
      .comment('When the facts were written one by one');
    table
      .timestamp('confirmed_at', { useTz: true })
      .notNullable()
      .comment(
        'When the same was said last; facts observed at stored_at were observed then',
      );
    table
      .timestamp('expires_at', { useTz: true })
      .notNullable()
      .comment('In place of that of each fact that is not withdrawn');
    table.primary(['entity_ref', 'collector']);
  });
}
exports.createFactSets = createFactSets;
