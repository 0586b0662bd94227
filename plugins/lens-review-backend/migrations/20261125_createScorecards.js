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

/** Columns that lists are sorted by, each with an index of its own. */
const SORTED = [
  'sort_title',
  'owner',
  'system',
  'type',
  'level_rank',
  'score',
  'assurance',
  'coverage',
  'high_risks',
  'conflicts',
  'updated_at',
];

/**
 * What organisation views read: scores by phase, the hierarchy of groups and
 * domains, and one row per component and lens with everything that lists filter,
 * sort and group by. The rows of components are written at the next start.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('phase_scores', table => {
    table
      .string('review_id', 36)
      .notNullable()
      .references('review_id')
      .inTable('scores')
      .onDelete('CASCADE');
    table.string('phase_id').notNullable();
    table.text('name').notNullable();
    table.integer('position').notNullable();
    addScoreColumns(table);
    table.primary(['review_id', 'phase_id']);
  });
  // No settings have this name, so every score is stored anew at the next start
  await knex('scores').update({ settings_fingerprint: 'before phase scores' });

  await knex.schema.createTable('scope_ancestors', table => {
    table.comment(
      'Groups and domains with all above them, and themselves at 0',
    );
    table.text('group_ref').notNullable();
    table.text('ancestor_ref').notNullable();
    table.integer('depth').notNullable();
    table.primary(['group_ref', 'ancestor_ref']);
    table.index(['ancestor_ref', 'depth'], 'scope_ancestors_ancestor_idx');
  });
  for (const column of ['owner', 'domain']) {
    await knex('scope_ancestors').insert(
      knex('scope_entities')
        .whereNotNull(column)
        .distinct(
          `${column} as group_ref`,
          `${column} as ancestor_ref`,
          knex.raw('0 as depth'),
        ),
    );
  }

  await knex.schema.createTable('component_scorecards', table => {
    table.comment(
      'Per component in scope and lens, what lists need; derived from scope_entities, reviews and scores, and written in their transactions',
    );
    table
      .string('lens_alias', 64)
      .notNullable()
      .comment(
        'Empty for the open review that changed last, whatever its lens',
      );
    table.text('entity_ref').notNullable();
    table.text('title').notNullable();
    table.text('sort_title').notNullable();
    table.text('search_text').notNullable();
    table.text('owner').nullable();
    table.text('system').nullable();
    table.text('domain').nullable();
    table.string('type').nullable();
    table.string('lifecycle').nullable();
    table.text('tags').notNullable().comment('JSON array, sorted');
    table.string('review_id', 36).nullable();
    addScoreColumns(table);
    table.string('level').notNullable();
    table.integer('level_rank').nullable();
    table.integer('high_risks').nullable();
    table.integer('medium_risks').nullable();
    table.integer('unanswered').nullable();
    table.integer('conflicts').nullable();
    table.integer('proposals').nullable();
    table.timestamp('updated_at', { useTz: true }).nullable();
    table.primary(['lens_alias', 'entity_ref']);
    table.index(['entity_ref'], 'component_scorecards_entity_ref_idx');
    for (const column of SORTED) {
      table.index(
        ['lens_alias', column, 'entity_ref'],
        `component_scorecards_${column}_idx`,
      );
    }
    // Holds all that a heat map needs of a component
    table.index(
      [
        'lens_alias',
        'owner',
        'system',
        'domain',
        'type',
        'lifecycle',
        'level',
        'review_id',
        'score',
        'assurance',
        'coverage',
        'scope',
      ],
      'component_scorecards_groups_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('component_scorecards');
  await knex.schema.dropTable('scope_ancestors');
  await knex.schema.dropTable('phase_scores');
};
