import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import {
  createTestServices,
  flag,
  testFact,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { seedOrganisation } from '../__testUtils__/seedOrganisation';
import { testLens } from '../__testUtils__/testLens';
import { isPostgres } from '../database/isPostgres';
import { Visibility } from '../database/Visibility';
import { DatabaseFactHistoryStore } from '../evidence/DatabaseFactHistoryStore';
import { DatabaseFactStore } from '../evidence/DatabaseFactStore';
import { DatabaseLensStore } from '../lenses/DatabaseLensStore';
import { LensLoader } from '../lenses/LensLoader';
import { DatabaseScorecardQueries } from './DatabaseScorecardQueries';
import { ScorecardQueries } from './ScorecardQueries';

jest.setTimeout(120_000);

const databases = createTestDatabases();

/** Enough that a planner that knows its tables would rather not read them whole. */
const COMPONENTS = 3_000;
const NOW = new Date('2026-03-01T12:00:00Z');
/** Of one group, and of one system. */
const TOGETHER = 10;

/** Tables that grow with the number of components, and are never read whole where something is filtered or paged. */
const GROWING = [
  'component_scorecards',
  'scope_entities',
  'scope_entity_tags',
  'reviews',
  'answers',
  'scores',
  'pillar_scores',
  'phase_scores',
  'history',
  'fact_documents',
  'fact_failures',
  'fact_changes',
];

/** Of a caller who may read what every second team owns, and reviews of that. */
const EVERY_SECOND: Visibility = {
  entityRefs: Array.from({ length: COMPONENTS }, (_, index) => index)
    .filter(index => Math.floor(index / TOGETHER) % 2 === 0)
    .map(index => stringifyEntityRef(componentAt(index))),
  reviews: {
    field: 'owner',
    values: Array.from(
      { length: COMPONENTS / TOGETHER / 2 },
      (_, index) => `group:default/team-${index * 2}`,
    ),
  },
};

function componentAt(index: number): Entity {
  const place = Math.floor(index / TOGETHER);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `model-${String(index).padStart(4, '0')}`,
      namespace: 'default',
      tags: ['ml', `of-${place}`],
    },
    spec: {
      type: index % 3 ? 'ml-model' : 'ml-service',
      lifecycle: 'production',
      system: `system-${place}`,
    },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${place}` },
      { type: 'partOf', targetRef: `system:default/system-${place}` },
    ],
  };
}

describe.each(databases.ids)('plans of the pages on %s', id => {
  let db: Knex;
  let scorecards: ScorecardQueries;
  /** Of those that grow, the ones that have grown here. */
  let large: string[];

  beforeAll(async () => {
    db = await databases.init(id);
    await seedOrganisation(db, {
      lens: testLens(),
      components: Array.from({ length: COMPONENTS / 500 }, (_, chunk) =>
        Array.from({ length: 500 }, (__, i) => componentAt(chunk * 500 + i)),
      ),
      parents: new Map([['group:default/team-1', ['group:default/above']]]),
      isMet: (entityRef, question) => (entityRef.length + question) % 2 === 0,
      now: NOW,
    });
    await collectFacts();
    // As PostgreSQL does by itself soon after
    await db.raw(isPostgres(db) ? 'VACUUM ANALYZE' : 'ANALYZE');
    large = [];
    for (const table of GROWING) {
      const [{ rows }] = await db(table).count({ rows: '*' });
      if (Number(rows) >= COMPONENTS) {
        large.push(table);
      }
    }
    scorecards = new DatabaseScorecardQueries(
      db,
      new LensLoader(new DatabaseLensStore(db)),
      () => NOW,
    );
  });

  /** Every component has a fact that was read, and one that could not be. */
  async function collectFacts(): Promise<void> {
    const facts = new DatabaseFactStore(db);
    const refs: string[] = await db('scope_entities').pluck('entity_ref');
    await db.transaction(tx =>
      facts.replaceCollected(
        'test',
        refs.map(entityRef => ({
          entityRef,
          readAt: NOW,
          facts: [
            flag('f', true, { entityRef }),
            testFact(
              'g',
              { outcome: 'unknown', reason: 'Throttled' },
              { entityRef },
            ),
          ],
        })),
        NOW,
        tx,
      ),
    );
  }

  /** The large tables that what is asked reads whole, by statement. */
  async function readWhole(ask: () => Promise<unknown>): Promise<string[]> {
    const statements: { sql: string; bindings: readonly Knex.Value[] }[] = [];
    const keep = (statement: (typeof statements)[number]) =>
      statements.push(statement);
    db.on('query', keep);
    await ask();
    db.removeListener('query', keep);
    expect(statements.length).toBeGreaterThan(0);
    const whole: string[] = [];
    for (const { sql, bindings } of statements) {
      if (!/^(select|with)/i.test(sql)) {
        continue;
      }
      whole.push(...(await scansOf(sql, bindings)));
    }
    return whole;
  }

  async function scansOf(
    sql: string,
    bindings: readonly Knex.Value[],
  ): Promise<string[]> {
    // As the driver takes it: Knex has numbered PostgreSQL's parameters already
    const plan = await explain(sql, bindings);
    const scan = isPostgres(db)
      ? /Seq Scan on (\w+)/g
      : /\bSCAN (\w+)(?! USING)/g;
    return [...plan.matchAll(scan)]
      .map(([, table]) => tableOf(table, sql))
      .filter(table => large.includes(table));
  }

  async function explain(
    sql: string,
    bindings: readonly Knex.Value[],
  ): Promise<string> {
    const connection = await db.client.acquireConnection();
    try {
      if (isPostgres(db)) {
        const { rows }: { rows: { 'QUERY PLAN': string }[] } =
          await connection.query(`EXPLAIN ${sql}`, bindings);
        return rows.map(row => row['QUERY PLAN']).join('\n');
      }
      const rows: { detail: string }[] = connection
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(
          ...bindings.map(value =>
            value instanceof Date ? value.getTime() : value,
          ),
        );
      return rows.map(({ detail }) => detail).join('\n');
    } finally {
      await db.client.releaseConnection(connection);
    }
  }

  /** SQLite names tables as the statement does. */
  function tableOf(name: string, sql: string): string {
    const [, table] =
      new RegExp(`[\`"](\\w+)[\`"] as [\`"]${name}[\`"]`).exec(sql) ?? [];
    return table ?? name;
  }

  it('sees a whole read where there is one', async () => {
    expect(await readWhole(() => db('pillar_scores').sum('score'))).toEqual([
      'pillar_scores',
    ]);
    expect(
      await readWhole(() => db('scores as score').sum('score.conflicts')),
    ).toEqual(['scores']);
  });

  it.each<[string, (queries: ScorecardQueries) => Promise<unknown>]>([
    [
      'components, sorted by score',
      queries =>
        queries.listComponents({
          limit: 50,
          orderBy: { column: 'score', direction: 'desc' },
        }),
    ],
    [
      'components, filtered by type and sorted by score',
      queries =>
        queries.listComponents({
          limit: 50,
          type: ['ml-model'],
          orderBy: { column: 'score', direction: 'desc' },
        }),
    ],
    [
      'components under conditions, sorted by score',
      queries =>
        queries.listComponents(
          {
            limit: 50,
            type: ['ml-model'],
            orderBy: { column: 'score', direction: 'desc' },
          },
          EVERY_SECOND,
        ),
    ],
    [
      'components under conditions, sorted by title',
      queries => queries.listComponents({ limit: 50 }, EVERY_SECOND),
    ],
    [
      'components, of one group',
      queries =>
        queries.listComponents({ limit: 50, owner: ['group:default/team-7'] }),
    ],
    [
      'components, of one tag',
      queries => queries.listComponents({ limit: 50, tag: ['of-7'] }),
    ],
    [
      'the heat map of one group',
      queries =>
        queries.listGroups({ by: 'system', owner: ['group:default/team-7'] }),
    ],
    [
      'the heat map of one system, by phase',
      queries =>
        queries.listGroups({
          by: 'type',
          system: ['system:default/system-7'],
          columns: 'phases',
        }),
    ],
    [
      'the overview of one group',
      queries => queries.getSummary({ owner: ['group:default/team-7'] }),
    ],
    [
      'the practices of one system',
      queries => queries.listPractices({ system: ['system:default/system-7'] }),
    ],
    [
      'the evidence that does not arrive in one group',
      queries =>
        queries.listEvidenceGaps(
          [{ id: 'test', title: 'Test', annotations: ['test'] }],
          { owner: ['group:default/team-7'] },
        ),
    ],
  ])('read no large table whole: %s', async (_, ask) => {
    expect(await readWhole(() => ask(scorecards))).toEqual([]);
  });

  it('read no large table whole: the review of one component', async () => {
    const { services } = await createTestServices(db);
    const { id: reviewId } = await db('reviews').first('id');

    expect(large).toEqual(
      expect.arrayContaining([
        'fact_documents',
        'fact_failures',
        'fact_changes',
      ]),
    );
    expect(await readWhole(() => services.reviews.get(reviewId))).toEqual([]);
  });

  it('read no large table whole: evidence of components, and what it was', async () => {
    const facts = new DatabaseFactStore(db);
    const history = new DatabaseFactHistoryStore(db, facts);
    const refs: string[] = await db('scope_entities')
      .limit(50)
      .pluck('entity_ref');

    expect(
      await readWhole(() =>
        db.transaction(tx => facts.listOfEntities(refs, tx)),
      ),
    ).toEqual([]);
    expect(
      await readWhole(() => history.list(refs[0], { notVia: [] }, {})),
    ).toEqual([]);
  });
});
