import {
  ALICE,
  CHURN,
  createTestServices,
} from '../__testUtils__/createTestServices';
import { createTestDatabases } from '../__testUtils__/databases';
import { MIGRATIONS_DIRECTORY } from '../database/applyMigrations';

// Every migration, on a machine that may be busy
jest.setTimeout(60_000);

const databases = createTestDatabases();
const options = {
  directory: MIGRATIONS_DIRECTORY,
  name: '20261204_slimScores.js',
};

describe.each(databases.ids)('slim scores on %s', id => {
  it('give back what scores are compared by, and keep what refers to them', async () => {
    const db = await databases.init(id);
    const { services } = await createTestServices(db);
    await services.reviews.create(
      { entityRef: CHURN, lens: 'test-lens' },
      ALICE,
    );
    const [slim] = await db('scores');
    const parts = await db('pillar_scores').orderBy('position');

    await db.migrate.down(options);
    const [whole] = await db('scores');
    expect(JSON.parse(whole.scores)).toEqual({
      overall: {
        score: slim.score,
        assurance: slim.assurance,
        coverage: slim.coverage,
        scope: slim.scope,
        level: slim.level,
        risk: JSON.parse(slim.risk),
        effectiveRisk: JSON.parse(slim.effective_risk),
        pillarsLeftOut: [],
      },
      pillars: [],
      phases: [],
      cells: [],
    });
    expect(JSON.parse(whole.practices)).toEqual({});

    await db.migrate.up(options);
    const [again] = await db('scores');
    expect(JSON.parse(again.risk)).toEqual(JSON.parse(slim.risk));
    expect(Object.keys(again).sort()).toEqual(Object.keys(slim).sort());
    expect(await db('pillar_scores').orderBy('position')).toEqual(parts);
    expect(parts.length).toBeGreaterThan(0);
  });
});
