import { stringifyEntityRef } from '@backstage/catalog-model';
import { EvidenceCollector } from '@lens-review/backstage-plugin-lens-review-node';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  testCollector,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const ALICE = 'user:default/alice';
const databases = createTestDatabases();

/** Says that everything is encrypted, as a template would. */
const templates: EvidenceCollector = {
  ...testCollector,
  id: 'templates',
  title: 'Templates',
  kind: 'declared',
  annotations: ['test/template'],
  async *collect({ entities }) {
    for (const entity of entities) {
      yield {
        entityRef: stringifyEntityRef(entity),
        facts: [
          {
            name: 'test.encrypted',
            resource: 'service.yaml#Data',
            source: 'service.yaml:3',
            outcome: 'value',
            value: entity.metadata.annotations?.['test/template'] === 'true',
          },
        ],
      };
    }
  },
};

describe.each(databases.ids)('a template beside what runs, on %s', id => {
  let portal: RunningLensReview;
  const catalog = new TestCatalog([
    mlComponent('drifted', {
      annotations: { 'test/template': 'true', 'test/encrypted': 'false' },
    }),
    mlComponent('agreed', {
      annotations: { 'test/template': 'true', 'test/encrypted': 'true' },
    }),
    mlComponent('planned', { annotations: { 'test/template': 'true' } }),
  ]);
  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.init(id),
      catalog,
      collectors: [testCollector, templates],
    });
    await portal.runTask('scope-sync');
    await portal.runTask('evidence-collection');
    await portal.runTask('evidence-work');
  });
  afterAll(() => portal.stop());

  const encryptionOf = async (name: string) => {
    const { body } = await portal
      .as(ALICE)
      .get(`/entities/component/default/${name}/verdicts?lens=test-lens`);
    return body.items.find(
      ({ choiceId }: { choiceId: string }) => choiceId === 'encrypt',
    );
  };

  it('is outranked, and the difference is shown', async () => {
    const { verdict, explanation } = await encryptionOf('drifted');
    expect(verdict).toBe('contradicted');
    for (const condition of explanation) {
      expect(condition).toMatchObject({
        drift: true,
        observed: [
          { kind: 'declared', value: true, source: 'service.yaml:3' },
          { kind: 'observed', value: false },
        ],
      });
    }
  });

  it('is no drift where both agree, or nothing runs yet', async () => {
    for (const name of ['agreed', 'planned']) {
      const { verdict, explanation } = await encryptionOf(name);
      expect(verdict).toBe('supported');
      for (const condition of explanation) {
        expect(condition.drift).toBeUndefined();
      }
    }
  });
});
