import { lensReviewUpdatePermission } from '@lens-review/backstage-plugin-lens-review-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { createLensReviewConditionalDecision, lensReviewConditions } from '..';

const databases = createTestDatabases();

describe('a component that was registered a moment ago', () => {
  let portal: RunningLensReview;
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = new TestCatalog([]);
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
      policy: permission =>
        permission === lensReviewUpdatePermission.name
          ? createLensReviewConditionalDecision(
              lensReviewUpdatePermission,
              lensReviewConditions.isReviewedEntityOwner({
                claims: ['group:default/growth'],
              }),
            )
          : undefined,
    });
    await portal.runTask('scope-sync');
    catalog.entities = [
      mlComponent('mine'),
      mlComponent('theirs', { owner: 'group:default/risk' }),
    ];
  });
  afterAll(() => portal.stop());

  it.each([
    ['mine', 202],
    ['theirs', 403],
  ])(
    'is its owners to change before it is in the index: %s gives %d',
    async (name, expected) => {
      const { status } = await portal
        .as('user:default/ines')
        .post(`/entities/component/default/${name}/evidence/refresh`);
      expect(status).toBe(expected);
    },
  );
});
