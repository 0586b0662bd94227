import { randomUUID } from 'node:crypto';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';
const BOB = 'user:default/bob';
const LENS = 'test-lens';

const databases = createTestDatabases();

describe.each(databases.ids)('the paths of reviews on %s', databaseId => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = new TestCatalog([mlComponent('shop', { type: 'website' })]);
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog,
    });
  });
  afterAll(() => portal.stop());

  /** A component that no other test knows. */
  function newComponent(annotations?: Record<string, string>): string {
    const name = `c-${randomUUID()}`;
    catalog.entities.push(mlComponent(name, { annotations }));
    return `component:default/${name}`;
  }

  function post(entityRef: string, key?: string) {
    const request = portal.as(ALICE).post('/reviews');
    return (key ? request.set('Idempotency-Key', key) : request).send({
      entityRef,
      lens: LENS,
    });
  }

  async function startReview(annotations?: Record<string, string>) {
    const entityRef = newComponent(annotations);
    const response = await post(entityRef);
    expect(response.status).toBe(201);
    return response.body;
  }

  function answer(id: string, questionId: string, body: object, match = '"0"') {
    return portal
      .as(ALICE)
      .put(`/reviews/${id}/answers/${questionId}`)
      .set('If-Match', match)
      .send(body);
  }

  async function collect(entityRef: string) {
    const [kind, namespace, name] = entityRef.split(/[:/]/);
    const path = `/entities/${kind}/${namespace}/${name}/evidence/refresh`;
    const { status, body } = await portal.as(ALICE).post(path);
    expect(status).toBe(202);
    await portal.runTask('evidence-work');
    return body;
  }

  it('start a review, which then is read whole with its revision as ETag', async () => {
    const entityRef = newComponent();
    const started = await post(entityRef.replace('default/', 'Default/'));
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({
      entityRef,
      lens: { alias: LENS, version: '1.0.0', name: 'Test lens' },
      status: 'draft',
      permissions: { update: true },
      scores: { overall: { score: 0, level: 'none' } },
    });

    const read = await portal.as(BOB).get(`/reviews/${started.body.id}`);
    expect(read.status).toBe(200);
    expect(read.headers.etag).toBe(`"${read.body.revision}"`);
    expect(read.headers.vary).toContain('Authorization');
    expect(read.body.questions).toEqual(started.body.questions);

    const again = await portal
      .as(BOB)
      .get(`/reviews/${started.body.id}`)
      .set('If-None-Match', read.headers.etag);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('tell what their lens explains apart, once a version', async () => {
    const { id } = await startReview();
    const path = `/reviews/${id}/texts`;
    const read = await portal.as(BOB).get(path);
    expect(read.body).toMatchObject({
      lens: { alias: LENS, version: '1.0.0' },
      questions: [
        {
          id: 'ops',
          choices: [
            { id: 'card', description: 'Keep a model card is worth while.' },
            { id: 'rehearse' },
          ],
        },
        { id: 'sec' },
      ],
    });
    expect(read.headers).toMatchObject({
      etag: expect.any(String),
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('Authorization'),
    });
    const again = await portal
      .as(BOB)
      .get(path)
      .set('If-None-Match', read.headers.etag);
    expect(again.status).toBe(304);
  });

  it('tell where goals stand now, also to whoever has their newest revision', async () => {
    const { id } = await startReview();
    const path = `/reviews/${id}/goals`;
    const targets = [{ kind: 'score', pillarId: 'operations', min: 50 }];
    await portal
      .as(ALICE)
      .put(path)
      .set('If-Match', '"0"')
      .send({ outcome: 'Fewer customers leave', targets })
      .expect(200);
    const stand = async () => {
      const { status, body } = await portal
        .as(ALICE)
        .get(path)
        .set('If-None-Match', '"1"');
      return { status, revision: body.revision, now: body.targets?.[0].status };
    };
    expect(await stand()).toEqual({ status: 200, revision: 1, now: 'open' });
    await answer(id, 'ops', { choices: { card: { state: 'selected' } } });
    expect(await stand()).toEqual({ status: 200, revision: 1, now: 'met' });
  });

  it('refuse a second open review and name the first', async () => {
    const { id, entityRef } = await startReview();
    const second = await post(entityRef);
    expect(second.status).toBe(409);
    expect(second.body.error.message).toContain(id);
  });

  it('answer a repeat with the same key as the first time, and refuse the key for another body', async () => {
    const entityRef = newComponent();
    const key = randomUUID();
    const first = await post(entityRef, key);
    const repeat = await post(entityRef, key);
    expect([first.status, repeat.status]).toEqual([201, 201]);
    expect(repeat.body).toEqual(first.body);

    const other = await post(newComponent(), key);
    expect(other.status).toBe(422);
    expect(other.body.error.message).toContain('Idempotency-Key');
  });

  it('keep an answer and move the scores', async () => {
    const { id } = await startReview();
    const saved = await answer(id, 'ops', {
      note: 'As of spring',
      choices: { card: { state: 'selected' } },
    });
    expect(saved.status).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.body).toMatchObject({
      id: 'ops',
      revision: 1,
      updatedBy: ALICE,
      note: 'As of spring',
      risk: 'MEDIUM',
    });

    const { body: scores } = await portal
      .as(ALICE)
      .get(`/reviews/${id}/scores`);
    expect(scores.overall).toMatchObject({ score: 25, coverage: 25 });
    const { body: history } = await portal
      .as(ALICE)
      .get(`/reviews/${id}/history`);
    expect(history.items[0]).toMatchObject({
      cause: 'answer',
      actor: ALICE,
      practices: [
        { questionId: 'ops', choiceId: 'card', from: 'unknown', to: 'met' },
      ],
    });
    const { body: steps } = await portal
      .as(ALICE)
      .get(`/reviews/${id}/improvements?pillarId=operations`);
    expect(
      steps.items.map(({ choiceId }: { choiceId: string }) => choiceId),
    ).toEqual(['rehearse']);
  });

  it('tell browsers that a review changed, and nothing else', async () => {
    const { id } = await startReview();
    portal.signals.length = 0;
    await answer(id, 'ops', { choices: { card: { state: 'selected' } } });
    const { body } = await portal.as(ALICE).get(`/reviews/${id}`);
    expect(portal.signals).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'lens-review:reviews',
        message: { reviewId: id, revision: body.revision },
      },
    ]);
  });

  it('let nobody overwrite an answer unseen', async () => {
    const { id } = await startReview();
    await answer(id, 'ops', { choices: { card: { state: 'selected' } } });
    const late = await answer(id, 'ops', {
      choices: { card: { state: 'unselected' } },
    });
    expect(late.status).toBe(412);
    expect(late.headers.etag).toBe('"1"');
    expect(late.body).toMatchObject({ id: 'ops', revision: 1 });

    const equal = await answer(id, 'ops', {
      choices: { card: { state: 'selected' } },
    });
    expect(equal.status).toBe(200);
  });

  it('take over what evidence supports', async () => {
    const { id, entityRef } = await startReview({
      'test/documented': 'true',
      'test/encrypted': 'false',
    });
    await collect(entityRef);
    const accepted = await portal
      .as(ALICE)
      .post(`/reviews/${id}/proposals/accept`)
      .send({
        practices: [
          { questionId: 'ops', choiceId: 'card' },
          { questionId: 'sec', choiceId: 'encrypt' },
        ],
      });
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({
      accepted: [{ questionId: 'ops', choiceId: 'card' }],
      skipped: [{ practice: { questionId: 'sec', choiceId: 'encrypt' } }],
    });
    const { body } = await portal.as(ALICE).get(`/reviews/${id}`);
    expect(body.questions[0].choices[0].practice).toMatchObject({
      state: 'met',
      assurance: 'measured',
      verdict: 'supported',
      explanation: [
        {
          side: 'supports',
          fact: 'test.documented',
          outcome: 'true',
          observed: [{ collector: 'test', value: true }],
        },
      ],
    });
  });

  it('keep attestations, in force until they end', async () => {
    const { id } = await startReview();
    const wish = {
      questionId: 'ops',
      choiceId: 'rehearse',
      url: 'https://docs.example.com/rollback',
    };
    const key = randomUUID();
    const send = () =>
      portal
        .as(ALICE)
        .post(`/reviews/${id}/attestations`)
        .set('Idempotency-Key', key)
        .send(wish);
    const created = await send();
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...wish,
      source: 'person',
      createdBy: ALICE,
      inForce: true,
    });
    expect((await send()).body).toEqual(created.body);
    const { body } = await portal.as(BOB).get(`/reviews/${id}/attestations`);
    expect(body).toEqual({ items: [created.body], totalItems: 1 });
  });

  it('list the reviews of an entity', async () => {
    const { id, entityRef } = await startReview();
    await startReview();
    const { body } = await portal
      .as(BOB)
      .get(`/reviews?entityRef=${entityRef}`);
    expect(body).toMatchObject({
      items: [{ id, entityRef, score: 0, level: 'none' }],
      totalItems: 1,
    });
  });

  it('page through reviews with a cursor', async () => {
    const ids = [await startReview(), await startReview()].map(({ id }) => id);
    const first = await portal.as(BOB).get('/reviews?limit=1');
    const second = await portal
      .as(BOB)
      .get(`/reviews?limit=1&cursor=${first.body.nextCursor}`);
    expect([first.body.items[0].id, second.body.items[0].id]).toEqual(
      ids.reverse(),
    );
  });

  it('open an audit event before a change and close it after', async () => {
    const { id } = await startReview();
    portal.audit.length = 0;
    await answer(id, 'ops', { note: 'x' });
    await answer(id, 'nothing', { note: 'x' });
    expect(portal.audit).toEqual([
      {
        eventId: 'answer-update',
        meta: { reviewId: id, questionId: 'ops' },
        end: 'success',
      },
      {
        eventId: 'answer-update',
        meta: { reviewId: id, questionId: 'nothing' },
        end: 'fail',
        error: expect.stringContaining("no question 'nothing'"),
      },
    ]);
  });

  describe('refuse, saying what and where, and store nothing:', () => {
    it.each([
      [{ lens: LENS }, 400, "must have required property 'entityRef'"],
      [{ entityRef: ':', lens: LENS }, 400, "':' is no entity reference"],
      [{ entityRef: 'component:gone', lens: LENS }, 404, 'There is no entity'],
      [
        { entityRef: 'component:shop', lens: LENS },
        400,
        'is no ML component as lensReview.entities.filter says',
      ],
    ])('a review of %j', async (body, status, message) => {
      const response = await portal.as(ALICE).post('/reviews').send(body);
      expect(response.status).toBe(status);
      expect(response.body.error.message).toContain(message);
    });

    it('a review with a lens that nobody knows', async () => {
      const response = await portal
        .as(ALICE)
        .post('/reviews')
        .send({ entityRef: newComponent(), lens: 'gone' });
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(
        "There is no lens 'gone' to review with; there is ",
      );
      expect(response.body.error.message).toContain(LENS);
    });

    it.each<[string, string, object, string | undefined, number, string]>([
      ['without If-Match', 'ops', {}, undefined, 428, 'If-Match'],
      ['with a strange If-Match', 'ops', {}, '*', 400, 'If-Match'],
      ['to an unknown question', 'gone', {}, '"0"', 404, "question 'gone'"],
      [
        'with an unknown choice',
        'ops',
        { choices: { gone: { state: 'selected' } } },
        '"0"',
        400,
        'gone',
      ],
      [
        'with an unknown state',
        'ops',
        { choices: { card: { state: 'maybe' } } },
        '"0"',
        400,
        'must be equal to one of the allowed values: undecided, selected',
      ],
      [
        'with "none of these" as not applicable',
        'ops',
        { choices: { ops_no: { state: 'not_applicable' } } },
        '"0"',
        400,
        'ops_no',
      ],
      [
        'with a note that is too long',
        'ops',
        { note: 'x'.repeat(2085) },
        '"0"',
        400,
        'must NOT have more than 2084 characters',
      ],
      [
        'with a note to a choice that is too long',
        'ops',
        { choices: { card: { note: 'x'.repeat(251) } } },
        '"0"',
        400,
        'must NOT have more than 250 characters',
      ],
      [
        'with an unknown key',
        'ops',
        { notes: '' },
        '"0"',
        400,
        'request/body must NOT have additional properties',
      ],
    ])('an answer %s', async (_, questionId, body, match, status, message) => {
      const before = await startReview();
      const request = portal
        .as(ALICE)
        .put(`/reviews/${before.id}/answers/${questionId}`);
      if (match !== undefined) {
        request.set('If-Match', match);
      }
      const response = await request.send(body);
      expect(response.status).toBe(status);
      expect(response.body.error.message).toContain(message);
      const after = await portal.as(ALICE).get(`/reviews/${before.id}`);
      expect(after.body.revision).toBe(before.revision);
    });

    it('malformed JSON', async () => {
      const response = await portal
        .as(ALICE)
        .post('/reviews')
        .type('json')
        .send('{"entityRef": ');
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain('The body is not JSON');
    });

    it('a cursor that is none', async () => {
      const response = await portal.as(ALICE).get('/reviews?cursor=%7B%7D');
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain('cursor');
    });

    it('a state that no review can have', async () => {
      const response = await portal.as(ALICE).get('/reviews?status=open');
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(
        'draft, in_review, signed_off, closed',
      );
    });

    it.each([
      '',
      '/texts',
      '/scores',
      '/history',
      '/improvements',
      '/attestations',
    ])('the path %s of a review that is not there', async path => {
      const response = await portal.as(ALICE).get(`/reviews/gone${path}`);
      expect(response.status).toBe(404);
      expect(response.body.error.message).toBe("There is no review 'gone'");
    });
  });
});
