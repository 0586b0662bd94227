// @ts-check

/**
 * The choices of an answer are in its row: they are read and written with it, and a
 * review has a hundred of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('answers', table => {
    table
      .text('choices')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: ChoiceAnswer by choice id');
  });
  const object = isPostgres(knex) ? 'json_build_object' : 'json_object';
  const choice = `${object}('state', state, 'reason', reason, 'note', note, 'decidedBy', decided_by)`;
  const choices = knex('answer_choices')
    .where('answer_choices.review_id', knex.ref('answers.review_id'))
    .where('answer_choices.question_id', knex.ref('answers.question_id'));
  await knex('answers')
    .whereExists(choices.clone().select(knex.raw('1')))
    .update({
      // Without what is null
      choices: choices.select(
        knex.raw(
          isPostgres(knex)
            ? `CAST(json_object_agg(choice_id, json_strip_nulls(${choice})) AS text)`
            : `json_group_object(choice_id, json_patch('{}', ${choice}))`,
        ),
      ),
    });
  await knex.schema.dropTable('answer_choices');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
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
  const each = isPostgres(knex)
    ? 'json_each(CAST(answers.choices AS json))'
    : 'json_each(answers.choices)';
  await knex.raw(
    `INSERT INTO answer_choices (review_id, question_id, choice_id, state, reason, note, decided_by)
     SELECT review_id, question_id, choice.key, ${[
       'state',
       'reason',
       'note',
       'decidedBy',
     ]
       .map(name => `choice.value ->> '${name}'`)
       .join(', ')}
     FROM answers CROSS JOIN ${each} AS choice`,
  );
  // Not by Knex, which makes the table of SQLite anew and lets go of what refers to it
  await knex.raw('ALTER TABLE answers DROP COLUMN choices');
};

/**
 * @param {import('knex').Knex} knex
 */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}
