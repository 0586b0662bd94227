import { randomUUID } from 'node:crypto';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { testLens } from '../__testUtils__/testLens';

const ALICE = 'user:default/alice';
const READER = 'user:default/reader';
const AUTHOR = 'user:default/author';

const databases = createTestDatabases();

describe('the paths of lenses', () => {
  let portal: RunningLensReview;

  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog: new TestCatalog([]),
      policy: (permission, user) =>
        (user === READER && /draft|publish/.test(permission)) ||
        (user === AUTHOR && permission === 'lens-review.lens.publish')
          ? { result: AuthorizeResult.DENY }
          : undefined,
    });
  });
  afterAll(() => portal.stop());

  function add(body: object, user = ALICE, key?: string) {
    const request = portal.as(user).post('/lenses');
    return (key ? request.set('Idempotency-Key', key) : request).send(body);
  }

  const { document, overlay } = testLens();

  it('list the built-in lens beside those that modules add', async () => {
    const { status, body } = await portal.as(ALICE).get('/lenses');
    expect(status).toBe(200);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          alias: 'machine-learning',
          builtIn: true,
          questionCount: 35,
          practiceCount: 105,
        }),
        expect.objectContaining({ alias: 'test-lens', practiceCount: 3 }),
      ]),
    );
  });

  it('page through lenses with a cursor', async () => {
    const first = await portal.as(ALICE).get('/lenses?limit=1');
    const second = await portal
      .as(ALICE)
      .get(`/lenses?limit=1&cursor=${first.body.nextCursor}`);
    expect(first.body.items).toHaveLength(1);
    expect(second.body.items[0].alias).not.toBe(first.body.items[0].alias);
    expect(second.body.totalItems).toBe(first.body.totalItems);
  });

  it('add a lens and give its file back byte for byte', async () => {
    const text = `${document}  \n`;
    const added = await add({
      alias: 'mine',
      version: '1',
      document: text,
      overlay,
      publish: true,
    });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      alias: 'mine',
      version: '1',
      status: 'published',
      builtIn: false,
    });
    const { headers, text: given } = await portal
      .as(READER)
      .get('/lenses/mine/versions/1/document')
      .responseType('text')
      .then(response => ({ ...response, text: String(response.body) }));
    expect(headers['content-type']).toContain('application/json');
    expect(given).toBe(text);
  });

  it('answer a repeat with the same key as the first time', async () => {
    const key = randomUUID();
    const body = { alias: 'once', version: '1', document, publish: true };
    const first = await add(body, ALICE, key);
    const repeat = await add(body, ALICE, key);
    expect(repeat.status).toBe(201);
    expect(repeat.body).toEqual(first.body);
  });

  it('take a lens as an object too', async () => {
    const added = await add({
      alias: 'object',
      version: '1',
      document: JSON.parse(document),
      publish: true,
    });
    expect(added.status).toBe(201);
    expect(added.body.pillars).toHaveLength(2);
  });

  it('tell what differs between two versions', async () => {
    await add({
      alias: 'moving',
      version: '1',
      document,
      overlay,
      publish: true,
    });
    const newer = testLens({ title: 'How do you run models?' });
    await add({
      alias: 'moving',
      version: '2',
      document: newer.document,
      overlay,
      publish: true,
    });
    const { body } = await portal
      .as(READER)
      .get('/lenses/moving/diff?from=1&to=2');
    expect(body).toMatchObject({
      alias: 'moving',
      from: '1',
      to: '2',
      kind: 'minor',
      changes: [{ change: 'changed', what: 'question', questionId: 'ops' }],
    });
    const versions = await portal.as(READER).get('/lenses/moving/versions');
    expect(
      versions.body.items.map(({ version }: { version: string }) => version),
    ).toEqual(['2', '1']);
  });

  it('refuse to change what is published', async () => {
    await add({ alias: 'fixed', version: '1', document, publish: true });
    const again = await add({
      alias: 'fixed',
      version: '1',
      document: testLens({ title: 'Other' }).document,
      publish: true,
    });
    expect(again.status).toBe(409);
    expect(again.body.error.message).toContain('take a new version number');
    const builtIn = await add({
      alias: 'machine-learning',
      version: '99',
      document,
      publish: true,
    });
    expect(builtIn.status).toBe(409);
    expect(builtIn.body.error.message).toContain('comes with the software');
  });

  it('refuse a lens with faults, each with code, path, line and column, and store nothing', async () => {
    const broken = document
      .replace('"card && rehearse"', '"card && nothing"')
      .replace('"risk": "NO_RISK"', '"risk": "SOME_RISK"');
    const refused = await add({
      alias: 'broken',
      version: '1',
      document: broken,
      publish: true,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.issues[0]).toMatchObject({
      severity: 'error',
      code: expect.any(String),
      path: expect.stringContaining('pillars[0]'),
      line: expect.any(Number),
      column: expect.any(Number),
      message: expect.any(String),
    });
    const lint = await portal
      .as(READER)
      .post('/lenses/lint')
      .send({ document: broken });
    expect(lint.status).toBe(200);
    expect(lint.body.issues).toEqual(refused.body.issues);
    const { status } = await portal.as(READER).get('/lenses/broken/versions');
    expect(status).toBe(404);
  });

  it('refuse a lens with two hundred faults without drowning in them', async () => {
    const lens = JSON.parse(document);
    const [question] = lens.pillars[0].questions;
    question.riskRules = Array.from({ length: 200 }, (_, index) => ({
      condition: `gone_${index}`,
      risk: 'HIGH_RISK',
    }));
    const refused = await add({
      alias: 'faulty',
      version: '1',
      document: lens,
      publish: true,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.issues.length).toBeGreaterThan(20);
  });

  it('refuse a body over the limit and name the limit', async () => {
    const refused = await add({
      alias: 'large',
      version: '1',
      document: 'x'.repeat(2 * 1024 * 1024),
    });
    expect(refused.status).toBe(413);
    expect(refused.body.error.message).toBe(
      'The body is too large; the limit here is 2MB',
    );
  });

  it('refuse malformed JSON in the body and in the lens', async () => {
    const body = await portal
      .as(ALICE)
      .post('/lenses')
      .type('json')
      .send('{"alias": "x"');
    expect(body.status).toBe(400);
    const lens = await add({ alias: 'x', version: '1', document: '{"a": ' });
    expect(lens.status).toBe(422);
    expect(lens.body.issues[0]).toMatchObject({ line: 1 });
  });

  it.each([
    ['/lenses/gone/versions', "There is no lens 'gone'"],
    ['/lenses/test-lens/versions/9', "There is no version '9'"],
    ['/lenses/test-lens/versions/9/document', "There is no version '9'"],
    ['/lenses/gone/diff?from=1&to=2', "There is no lens 'gone'"],
  ])('answer 404 at %s', async (path, message) => {
    const { status, body } = await portal.as(ALICE).get(path);
    expect(status).toBe(404);
    expect(body.error.message).toContain(message);
  });

  it('replace a draft only for who says which one', async () => {
    const lens = { alias: 'drafted', version: '1', overlay, publish: false };
    const first = await add({ ...lens, document });
    expect(first.status).toBe(201);
    // The same text takes nothing away
    expect((await add({ ...lens, document })).status).toBe(201);

    const second = { ...lens, document: `${document}\n` };
    const replace = (checksum: string) =>
      portal
        .as(ALICE)
        .post('/lenses')
        .set('If-Match', `"${checksum}"`)
        .send(second);
    const unasked = await add(second);
    expect(unasked.status).toBe(428);
    expect(unasked.body.error.message).toContain('If-Match');
    expect((await replace('0'.repeat(64))).status).toBe(412);
    expect((await replace('*')).status).toBe(400);
    const { body } = await portal.as(ALICE).get('/lenses/drafted/usage');
    expect(body.items).toMatchObject([{ checksum: first.body.checksum }]);

    const replaced = await replace(first.body.checksum);
    expect(replaced.status).toBe(201);
    expect(replaced.body.checksum).not.toBe(first.body.checksum);
    await portal.as(ALICE).delete('/lenses/drafted/versions/1').expect(204);
    expect((await replace(replaced.body.checksum)).status).toBe(412);
  });

  it('let a policy keep drafts and publishing apart', async () => {
    const lens = { alias: 'guarded', version: '1', document };
    expect((await add(lens, READER)).status).toBe(403);
    expect((await add(lens, AUTHOR)).status).toBe(201);
    const published = await add({ ...lens, publish: true }, AUTHOR);
    expect(published.status).toBe(403);
    expect(published.body.error.message).toContain('lens-review.lens.publish');
  });
});
