// @ts-check

/** Entities that are looked at together. */
const CHUNK = 200;

/**
 * Tells failures of resources that belong to a component through another entity from
 * its own: not everybody who may read the component may know of what is behind it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('fact_failures', table => {
    table
      .boolean('behind')
      .notNullable()
      .defaultTo(false)
      .comment('Of facts that belong to the entity through another');
  });
  for await (const refs of entitiesOf(knex)) {
    const documents = await knex('fact_documents')
      .whereIn('entity_ref', refs)
      .where('failing', '>', 0)
      .select('entity_ref', 'collector', 'facts');
    for (const { entity_ref, collector, facts } of documents) {
      const behind = failuresBehind(JSON.parse(facts));
      if (behind.size > 0) {
        await split(knex, { entity_ref, collector }, behind);
      }
    }
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // Two rows of one reason are counted together, as one would be
  await knex.schema.alterTable('fact_failures', table => {
    table.dropColumn('behind');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
async function* entitiesOf(knex) {
  let after = '';
  for (;;) {
    /** @type {string[]} */
    const refs = await knex('fact_failures')
      .distinct('entity_ref')
      .where('entity_ref', '>', after)
      .orderBy('entity_ref')
      .limit(CHUNK)
      .pluck('entity_ref');
    if (refs.length === 0) {
      return;
    }
    yield refs;
    after = refs[refs.length - 1];
  }
}

/**
 * How many facts behind other entities could not be read, by reason.
 *
 * @param {any[][]} facts - StoredFact[]
 */
function failuresBehind(facts) {
  /** @type {Map<string, number>} */
  const failures = new Map();
  for (const [, , , outcome, , , own, , via, , , ...rest] of facts) {
    const [withdrawnAt, failedAt, reason] = rest;
    const failing = outcome === 'unknown' || typeof failedAt === 'number';
    if (via && typeof withdrawnAt !== 'number' && failing) {
      const text = reason ?? own ?? '';
      failures.set(text, (failures.get(text) ?? 0) + 1);
    }
  }
  return failures;
}

/**
 * Moves what is behind other entities to rows of its own.
 *
 * @param {import('knex').Knex} knex
 * @param {{ entity_ref: string, collector: string }} document
 * @param {Map<string, number>} behind
 */
async function split(knex, document, behind) {
  for (const [reason, facts] of behind) {
    const row = { ...document, reason };
    await knex('fact_failures').where(row).decrement('facts', facts);
    await knex('fact_failures').where(row).where('facts', '<=', 0).delete();
    await knex('fact_failures').insert({ ...row, facts, behind: true });
  }
  const [{ failing }] = await knex('fact_failures')
    .where(document)
    .count({ failing: '*' });
  await knex('fact_documents').where(document).update({ failing });
}
