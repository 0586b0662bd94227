// @ts-check

/** Entities that are moved at once. */
const CHUNK = 200;

/** Changes of one row in the history; more are several rows. */
const CHANGES = 10_000;

/**
 * All that a collector says about an entity is one document, and so is what
 * changed of it at once: some two hundred rows less for every component whose facts
 * turn over.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_documents', table => {
    table.comment('All that a collector knows about an entity');
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.text('facts').notNullable().comment('JSON: StoredFact[]');
    table.integer('standing').notNullable().comment('Facts not withdrawn');
    table.integer('failing').notNullable().comment('Rows in fact_failures');
    table
      .string('digest', 64)
      .nullable()
      .comment('Of all that was said; null where it cannot be confirmed');
    table
      .timestamp('stored_at', { useTz: true })
      .notNullable()
      .comment('When the document was written');
    table
      .timestamp('confirmed_at', { useTz: true })
      .notNullable()
      .comment(
        'When the same was said last: facts without a time of their own',
      );
    table
      .timestamp('expires_at', { useTz: true })
      .nullable()
      .comment(
        'Of each fact that is not withdrawn; null where each has its own',
      );
    table.primary(['entity_ref', 'collector']);
    table.index(['collector', 'entity_ref'], 'fact_documents_collector_idx');
  });
  await knex.schema.createTable('fact_failures', table => {
    table.comment('Facts of a document that could not be read, by reason');
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.text('reason').notNullable();
    table.integer('facts').notNullable();
    table.index(['entity_ref', 'collector'], 'fact_failures_entity_ref_idx');
    table.index(['collector'], 'fact_failures_collector_idx');
  });
  await knex.schema.createTable('fact_changes', table => {
    table.comment('What facts were from an instant on; rows are only added');
    table.bigIncrements('id');
    table.text('entity_ref').notNullable();
    table.string('collector').notNullable();
    table.timestamp('at', { useTz: true }).notNullable();
    table.text('facts').notNullable().comment('JSON: ChangedFact[]');
    table.index(['entity_ref', 'id'], 'fact_changes_entity_ref_idx');
  });

  for await (const refs of entitiesOf(knex, 'facts')) {
    await moveFacts(knex, refs);
  }
  for await (const refs of entitiesOf(knex, 'fact_history')) {
    await moveHistory(knex, refs);
  }
  await knex.schema.dropTable('fact_sets');
  await knex.schema.dropTable('fact_history');
  await knex.schema.dropTable('facts');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await require('./20261123_createEvidence.js').createFacts(knex);
  await knex.schema.alterTable('facts', table => {
    table.index(['collector', 'entity_ref'], 'facts_collector_idx');
  });
  await knex.raw(
    "CREATE INDEX facts_failing_idx ON facts (collector, entity_ref) WHERE outcome = 'unknown' OR failed_at IS NOT NULL",
  );
  await require('./20261129_createFactSets.js').createFactSets(knex);
  for await (const refs of entitiesOf(knex, 'fact_documents')) {
    const documents = await knex('fact_documents').whereIn('entity_ref', refs);
    await insert(knex, 'facts', documents.flatMap(toFactRows));
  }
  for await (const refs of entitiesOf(knex, 'fact_changes')) {
    const changes = await knex('fact_changes')
      .whereIn('entity_ref', refs)
      .orderBy('id');
    await insert(knex, 'fact_history', changes.flatMap(toHistoryRows));
  }
  await knex.schema.dropTable('fact_changes');
  await knex.schema.dropTable('fact_failures');
  await knex.schema.dropTable('fact_documents');
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} table
 */
async function* entitiesOf(knex, table) {
  let after = '';
  for (;;) {
    /** @type {string[]} */
    const refs = await knex(table)
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
 * Documents without a digest: what is said next is compared fact by fact.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} refs
 */
async function moveFacts(knex, refs) {
  const rows = await knex('facts')
    .leftJoin('fact_sets as said', join =>
      join
        .on('said.entity_ref', 'facts.entity_ref')
        .andOn('said.collector', 'facts.collector')
        .andOnNull('facts.withdrawn_at'),
    )
    .whereIn('facts.entity_ref', refs)
    .orderBy(['facts.entity_ref', 'facts.collector', 'name', 'resource'])
    .select('facts.*', {
      said_stored: 'said.stored_at',
      said_confirmed: 'said.confirmed_at',
      said_expires: 'said.expires_at',
    });
  const documents = new Map();
  const failures = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.entity_ref, row.collector]);
    const confirmed =
      row.said_stored !== null &&
      millis(row.observed_at) === millis(row.said_stored);
    const observedAt =
      millis(confirmed ? row.said_confirmed : row.observed_at) ?? 0;
    const document = documents.get(key) ?? {
      entity_ref: row.entity_ref,
      collector: row.collector,
      facts: [],
      standing: 0,
      failing: 0,
      digest: null,
      stored_at: new Date(0),
      confirmed_at: new Date(0),
      expires_at: null,
    };
    documents.set(key, document);
    document.facts.push([
      row.kind,
      row.name,
      row.resource,
      row.outcome,
      row.value === null ? null : JSON.parse(row.value),
      row.unit,
      row.reason,
      row.source,
      row.via_entity_ref,
      observedAt,
      millis(row.said_expires ?? row.expires_at),
      millis(row.withdrawn_at),
      millis(row.failed_at),
      row.failure_reason,
    ]);
    const at = new Date(Math.max(observedAt, document.stored_at.getTime()));
    document.stored_at = at;
    document.confirmed_at = at;
    if (row.withdrawn_at === null) {
      document.standing += 1;
      if (row.outcome === 'unknown' || row.failed_at !== null) {
        const reason = row.failure_reason ?? row.reason ?? '';
        const failureKey = JSON.stringify([key, reason]);
        const failure = failures.get(failureKey) ?? {
          entity_ref: row.entity_ref,
          collector: row.collector,
          reason,
          facts: 0,
        };
        document.failing += failure.facts === 0 ? 1 : 0;
        failure.facts += 1;
        failures.set(failureKey, failure);
      }
    }
  }
  await insert(
    knex,
    'fact_documents',
    [...documents.values()].map(document => ({
      ...document,
      facts: JSON.stringify(document.facts),
    })),
  );
  await insert(knex, 'fact_failures', [...failures.values()]);
}

/**
 * @param {import('knex').Knex} knex
 * @param {string[]} refs
 */
async function moveHistory(knex, refs) {
  const rows = await knex('fact_history')
    .whereIn('entity_ref', refs)
    .orderBy('id');
  const changes = [];
  /** The last change of each entity and collector. */
  const last = new Map();
  for (const row of rows) {
    const at = millis(row.at);
    const known = last.get(row.entity_ref);
    const same =
      known?.collector === row.collector &&
      known.at.getTime() === at &&
      known.facts.length < CHANGES;
    const change = same
      ? known
      : {
          entity_ref: row.entity_ref,
          collector: row.collector,
          at: new Date(at ?? 0),
          facts: [],
        };
    if (!same) {
      changes.push(change);
      last.set(row.entity_ref, change);
    }
    change.facts.push([
      row.name,
      row.resource,
      row.outcome,
      row.value === null ? null : JSON.parse(row.value),
      row.unit,
      row.reason,
      row.source,
      row.withdrawn ? 1 : 0,
    ]);
  }
  await insert(
    knex,
    'fact_changes',
    changes.map(change => ({ ...change, facts: JSON.stringify(change.facts) })),
  );
}

/**
 * @param {any} document
 */
function toFactRows(document) {
  /** @type {any[][]} */
  const facts = JSON.parse(document.facts);
  return facts.map(stored => {
    const [kind, name, resource, outcome, value, unit, reason, source] = stored;
    const [via, observedAt, expiresAt, withdrawnAt, failedAt, failureReason] =
      stored.slice(8);
    const expires =
      withdrawnAt === null || withdrawnAt === undefined
        ? document.expires_at ?? expiresAt
        : expiresAt ?? document.expires_at;
    return {
      id: idOf(document.entity_ref, document.collector, name, resource),
      entity_ref: document.entity_ref,
      collector: document.collector,
      kind,
      name,
      resource: resource ?? null,
      outcome,
      value: outcome === 'value' ? JSON.stringify(value) : null,
      unit: unit ?? null,
      reason: reason ?? null,
      source,
      via_entity_ref: via ?? null,
      observed_at: new Date(observedAt ?? document.confirmed_at),
      expires_at: new Date(expires),
      withdrawn_at: toDate(withdrawnAt),
      failed_at: toDate(failedAt),
      failure_reason: failureReason ?? null,
    };
  });
}

/**
 * @param {any} change
 */
function toHistoryRows(change) {
  /** @type {any[][]} */
  const facts = JSON.parse(change.facts);
  return facts.map(
    ([name, resource, outcome, value, unit, reason, source, withdrawn]) => ({
      fact_id: idOf(change.entity_ref, change.collector, name, resource),
      entity_ref: change.entity_ref,
      collector: change.collector,
      name,
      resource: resource ?? null,
      outcome,
      value: outcome === 'value' ? JSON.stringify(value) : null,
      unit: unit ?? null,
      reason: reason ?? null,
      source,
      withdrawn: withdrawn === 1,
      at: new Date(change.at),
    }),
  );
}

/**
 * @param {string} entityRef
 * @param {string} collector
 * @param {string} name
 * @param {string | null | undefined} resource
 */
function idOf(entityRef, collector, name, resource) {
  return require('node:crypto')
    .createHash('sha256')
    .update(JSON.stringify([entityRef, collector, name, resource ?? '']))
    .digest('hex');
}

/**
 * @param {Date | number | string | null} column
 */
function millis(column) {
  return column === null ? null : new Date(column).getTime();
}

/**
 * @param {number | null | undefined} value
 */
function toDate(value) {
  return typeof value === 'number' ? new Date(value) : null;
}

/**
 * @param {import('knex').Knex} knex
 * @param {string} table
 * @param {object[]} rows
 */
async function insert(knex, table, rows) {
  // Few enough for the parameters that SQLite takes
  await knex.batchInsert(table, rows, 50);
}
