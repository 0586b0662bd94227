import { stringifyEntityRef } from '@backstage/catalog-model';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { createTestDatabases } from './__testUtils__/databases';
import { Replica } from './__testUtils__/Replica';
import { replicaComponents } from './__testUtils__/replicaProcess';
import { buildCards } from './scorecards/componentCards';

// Three backends start, on a machine that may be busy
jest.setTimeout(240_000);

/** Three parts of a collection, one for each replica. */
const COMPONENTS = 250;
/** Of which reviews are answered. */
const REVIEWED = 24;
/** By which PostgreSQL knows whose statement it works on. */
const REPLICAS = ['replica one', 'replica two', 'replica three'];
const DAY_MS = 24 * 60 * 60 * 1000;

const databases = createTestDatabases();
const onPostgres = databases.ids.filter(([id]) => id !== 'SQLITE_3');

/** Waits for what becomes true; nothing else tells when it is. */
async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 90_000;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`Waited in vain: ${what}`);
    }
    await new Promise(fulfil => setTimeout(fulfil, 50));
  }
}

describe.each(onPostgres)('three replicas on %s', id => {
  let db: Knex;
  let replicas: Replica[];

  beforeAll(async () => {
    db = await databases.init(id);
    // Knex hides the password from whoever looks at all properties
    const { host, port, user, password, database } =
      db.client.config.connection;
    const options = {
      connection: { host, port, user, password, database },
      components: COMPONENTS,
      leaseSeconds: 2,
      readMs: 80,
      notifyMs: 100,
    };
    // Backstage's scheduler makes its tables at the first start, and not in turns
    const first = new Replica({ ...options, components: 0 });
    await first.started();
    await until('its tasks are done', async () => {
      const running = await db('backstage_backend_tasks__tasks').whereNotNull(
        'current_run_ticket',
      );
      return running.length === 0;
    });
    await first.kill();
    replicas = REPLICAS.map(
      name =>
        new Replica({
          ...options,
          connection: { ...options.connection, application_name: name },
        }),
    );
    await Promise.all(replicas.map(replica => replica.started()));
  });

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.kill()));
  });

  it('lose nothing that was acknowledged and do nothing twice where one is killed at work', async () => {
    const components = replicaComponents(COMPONENTS).map(entity =>
      stringifyEntityRef(entity),
    );
    // The first sync finds all components new and begins to collect their evidence,
    // each replica a part of it
    await Promise.all(replicas.map(one => one.trigger('scope-sync')));
    await until('a replica collects', () =>
      replicas.some(({ read }) => read.length > 0),
    );
    // The others look for work by themselves too, but not as often
    await Promise.all(replicas.map(one => one.trigger('evidence-work')));
    await until('all replicas collect', () =>
      replicas.every(({ read }) => read.length > 0),
    );

    const acknowledged = new Set<string>();
    const review = async (entityRef: string, place: number) => {
      const replica = replicas[place % 3];
      const started = await replica.request<ApiSchemas['Review']>(
        'POST',
        '/reviews',
        { entityRef, lens: 'test-lens' },
      );
      const answered =
        started?.status === 201 &&
        (await replica.request(
          'PUT',
          `/reviews/${started.json.id}/answers/sec`,
          { choices: { encrypt: { state: 'selected' } } },
          { 'If-Match': '"0"' },
        ));
      if (started && answered && answered.status === 200) {
        acknowledged.add(started.json.id);
      }
    };
    const reviewing = Promise.all(components.slice(0, REVIEWED).map(review));
    // In the middle of its part, and of answers
    let victim: Replica | undefined;
    await until('a replica is in the middle of its part', () => {
      victim = replicas.find(
        ({ read }) => read.length > 30 && read.length < 90,
      );
      return victim !== undefined;
    });
    await victim?.kill();
    await reviewing;

    const survivors = replicas.filter(replica => replica !== victim);
    const unfinished = () =>
      db('collection_runs').whereNull('finished_at').first();
    await until('the work is taken over', async () => {
      await Promise.all(survivors.map(one => one.trigger('evidence-work')));
      return !(await unfinished());
    });

    // Each collection once: one run, one fact of each component, written once
    expect(await db('collection_runs')).toHaveLength(1);
    expect(await db('collection_batches').pluck('status')).toEqual(
      Array(3).fill('done'),
    );
    const facts: string[] = await db('fact_changes')
      .orderBy('entity_ref')
      .pluck('entity_ref');
    expect(facts).toEqual(components);
    // Only what the victim had read and not stored was read again
    const read = replicas.flatMap(replica => replica.read);
    expect(new Set(read).size).toBe(COMPONENTS);
    expect(read.length - COMPONENTS).toBeLessThanOrEqual(100);

    // Nothing that was acknowledged is lost
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const reviewId of acknowledged) {
      const { json } =
        (await survivors[0].request<ApiSchemas['Review']>(
          'GET',
          `/reviews/${reviewId}`,
        )) ?? {};
      const question = json?.questions.find(each => each.id === 'sec');
      expect(question?.revision).toBe(1);
      expect(question?.choices[0].state).toBe('selected');
    }

    // Facts run out: one row each, whoever notices
    const expiry = new Date(Date.now() - 1000);
    await db('fact_documents').update({ expires_at: expiry });
    await db('scores').update({ valid_until: expiry });
    await Promise.all(survivors.map(one => one.trigger('score-sweep')));
    await until('all reviews are swept', async () => {
      const due = await db('scores').where('valid_until', '<=', new Date());
      return due.length === 0;
    });
    const swept: { review_id: string; rows: string }[] = await db('history')
      .where({ cause: 'expiry' })
      .groupBy('review_id')
      .select('review_id')
      .count({ rows: '*' });
    expect(swept.filter(({ rows }) => Number(rows) > 1)).toEqual([]);

    // One point a day, whoever looks first
    await db('history')
      .where({ review_id: [...acknowledged][0] })
      .update({ at: new Date(Date.now() - 3 * DAY_MS) });
    await Promise.all(survivors.map(one => one.trigger('trend-points')));
    const pointsOf = () =>
      db('trend_points')
        .where({ group_by: 'all', lens_alias: '' })
        .orderBy('day');
    await until(
      'the points are there',
      async () => (await pointsOf()).length > 0,
    );
    expect(await pointsOf()).toHaveLength(3);

    // What lists read is what a recount from scratch gives
    const stored = await db('component_scorecards')
      .orderBy(['lens_alias', 'entity_ref'])
      .select('lens_alias', 'entity_ref', 'review_id', 'score', 'assurance');
    const recounted = await db
      .from(buildCards(db).as('card'))
      .orderBy(['lens_alias', 'entity_ref'])
      .select('lens_alias', 'entity_ref', 'review_id', 'score', 'assurance');
    expect(stored).toHaveLength(3 * COMPONENTS);
    expect(stored).toEqual(recounted);

    await remindThroughAKill(db, survivors, replicas);
  });
});

/**
 * Kills one of two replicas while it plans reminders and sends the first of them, and
 * expects the other one to remind everybody.
 */
async function remindThroughAKill(
  db: Knex,
  survivors: Replica[],
  replicas: Replica[],
): Promise<void> {
  // Each review waits for its sprint check
  const waiting = await db('reviews').update({
    created_at: new Date(Date.now() - 60 * DAY_MS),
  });
  const planned = async () =>
    (await db('notices').where({ kind: 'sprint_overdue' })).length;
  await slowDown(db);
  await Promise.all(survivors.map(one => one.trigger('reminders')));
  let victim: Replica | undefined;
  await until('a replica is in the middle of planning', async () => {
    const [planner]: string[] = await db('pg_stat_activity')
      .where({ state: 'active' })
      .whereLike('query', 'insert into "notices"%')
      .pluck('application_name');
    victim = replicas[REPLICAS.indexOf(planner)];
    return victim !== undefined && (await planned()) >= 5;
  });
  await until('both send, too', async () => {
    await Promise.all(survivors.map(one => one.trigger('notices')));
    return survivors.every(({ notified }) => notified.length > 0);
  });
  await victim?.kill();
  const [last] = survivors.filter(one => one !== victim);
  expect(await planned()).toBeLessThan(waiting);

  await db.raw('DROP TRIGGER slow ON notices');
  // What happens once the timeout of the task is over
  await db('backstage_backend_tasks__tasks')
    .where({ id: 'lens-review-reminders' })
    .update({ current_run_ticket: null, current_run_expires_at: null });
  await until('the rest is planned', async () => {
    await last.trigger('reminders');
    return (await planned()) === waiting;
  });
  // And once what the victim had claimed is anybody's again
  await db('notices').whereNull('sent_at').update({ due_at: new Date() });
  await until('everybody was told', async () => {
    await last.trigger('notices');
    return !(await db('notices').whereNull('sent_at').first());
  });

  const told = replicas.flatMap(({ notified }) => notified);
  const titles: string[] = await db('notices').pluck('title');
  expect(titles).toHaveLength(waiting);
  expect(new Set(titles).size).toBe(waiting);
  expect(new Set(told)).toEqual(new Set(titles));
  // Twice at most what the victim was about to note as sent
  const twice = told.filter((title, index) => told.indexOf(title) !== index);
  expect([[], victim?.notified.slice(-1)]).toContainEqual(twice);
}

/** Lets PostgreSQL take its time for each notice. */
async function slowDown(db: Knex): Promise<void> {
  await db.raw(
    'CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.6); RETURN NEW; END $$',
  );
  await db.raw(
    'CREATE TRIGGER slow BEFORE INSERT ON notices FOR EACH ROW EXECUTE FUNCTION slow()',
  );
}
