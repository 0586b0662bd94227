// @ts-check

/**
 * A stored score was kept once more as JSON, with the state of every practice by
 * name: 15 kB a review that nothing read but to compare the next score with. What is
 * compared is in columns; states of practices are the letters of `practice_codes`.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table
      .text('risk')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: questions by risk, without evidence');
  });
  await knex('scores').update({
    risk: isPostgres(knex)
      ? knex.raw("coalesce(CAST(scores AS json) #>> '{overall,risk}', '{}')")
      : knex.raw("coalesce(json_extract(scores, '$.overall.risk'), '{}')"),
  });
  for (const column of ['scores', 'practices']) {
    // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
    await knex.raw('ALTER TABLE scores DROP COLUMN ??', [column]);
  }
};

/**
 * What the JSON said of pillars and practices is written by the next score.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scores', table => {
    table.text('scores').notNullable().defaultTo('{}');
    table.text('practices').notNullable().defaultTo('{}');
  });
  const [object, json, empty] = isPostgres(knex)
    ? ['json_build_object', 'CAST(?? AS json)', "CAST('[]' AS json)"]
    : ['json_object', 'json(??)', "json('[]')"];
  const values = ['score', 'assurance', 'coverage', 'scope', 'level'];
  const overall = [
    ...values.map(column => `'${column}', ${column}`),
    `'risk', ${json}`,
    `'effectiveRisk', ${json}`,
    `'pillarsLeftOut', ${empty}`,
  ].join(', ');
  await knex('scores').update({
    scores: knex.raw(
      `${object}('overall', ${object}(${overall}), 'pillars', ${empty}, 'phases', ${empty}, 'cells', ${empty})`,
      ['risk', 'effective_risk'],
    ),
    // No settings have this name, so every score is stored anew at the next start
    settings_fingerprint: 'after slim scores',
  });
  await knex.raw('ALTER TABLE scores DROP COLUMN risk');
};

/**
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}
