import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { testLens } from '../__testUtils__/testLens';

const ALICE = 'user:default/alice';

const databases = createTestDatabases();

describe.each(databases.ids)('the character U+0000 on %s', databaseId => {
  let portal: RunningLensReview;
  let id: string;

  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog: new TestCatalog([mlComponent('churn')]),
    });
    const { body } = await portal
      .as(ALICE)
      .post('/reviews')
      .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
    id = body.id;
  });
  afterAll(() => portal.stop());

  it.each([
    '/reviews/%00',
    '/reviews?lens=%00',
    '/lenses/a%00/versions',
    '/scorecards/components?q=a%00',
    '/evidence/runs/%00',
  ])('is refused in the address %s', async path => {
    const { status, body } = await portal.as(ALICE).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain('The address holds');
  });

  it.each([
    ['note', { note: 'a\0b' }],
    ['choices/card/note', { choices: { card: { note: '\0' } } }],
  ])(
    'is refused in %s of an answer, and nothing is stored',
    async (at, body) => {
      const answer = await portal
        .as(ALICE)
        .put(`/reviews/${id}/answers/ops`)
        .set('If-Match', '"0"')
        .send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(`request/body/${at} holds`);
      const review = await portal.as(ALICE).get(`/reviews/${id}`);
      expect(review.body.questions[0].revision).toBe(0);
    },
  );

  it('is refused in the version of a lens, and left to the lint in its document', async () => {
    const lens = {
      alias: 'other',
      version: '1',
      document: testLens().document,
    };
    const version = await portal
      .as(ALICE)
      .post('/lenses')
      .send({ ...lens, version: '1\0' });
    expect(version.status).toBe(400);
    expect(version.body.error.message).toContain('request/body/version holds');
    const document = await portal
      .as(ALICE)
      .post('/lenses')
      .send({ ...lens, document: '\0' });
    expect(document.status).toBe(422);
  });
});
