import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const AUTHOR = 'user:default/author';
const APPROVER = 'user:default/approver';

const databases = createTestDatabases();

describe('the paths of a sign-off', () => {
  it('let who wrote a part ask for changes but not sign off, and say so before', async () => {
    const portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog: new TestCatalog([mlComponent('churn')]),
      groups: { [AUTHOR]: [], [APPROVER]: [] },
    });
    try {
      const author = portal.as(AUTHOR);
      const { body } = await author
        .post('/reviews')
        .send({ entityRef: 'component:default/churn', lens: 'test-lens' });
      const review = `/reviews/${body.id}`;
      await author
        .put(`${review}/answers/ops`)
        .set('If-Match', '"0"')
        .send({ choices: { card: { state: 'selected' } } });
      expect((await author.post(`${review}/submit`).send({})).status).toBe(200);

      const mayOf = async (user: string) =>
        (await portal.as(user).get(`${review}/sign-off`)).body.permissions;
      expect(await mayOf(AUTHOR)).toEqual({
        submit: true,
        requestChanges: true,
        signOff: false,
      });
      expect(await mayOf(APPROVER)).toEqual({
        submit: true,
        requestChanges: true,
        signOff: true,
      });

      const signed = await author.post(`${review}/sign-off`).send({});
      expect(signed.status).toBe(403);
      const back = await author
        .post(`${review}/request-changes`)
        .send({ note: 'Which key?' });
      expect(back.status).toBe(200);
      expect(back.body.status).toBe('draft');
    } finally {
      await portal.stop();
    }
  });
});
