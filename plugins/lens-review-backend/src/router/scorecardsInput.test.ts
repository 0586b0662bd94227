import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';

const databases = createTestDatabases();
// Nothing wrong gets as far as the database
const [databaseId] = databases.ids[0];

const FILTERED = [
  'components?',
  'components.csv?',
  'groups?by=owner&',
  'summary?',
  'practices?',
  'evidence?',
];

/** What is wrong, and what the answer has to name. */
type Wrong = [query: string, named: string[]];

const WRONG_FILTERS: Wrong[] = [
  ['lens=nothing', ['test-lens']],
  ['level=platinum', ['none', 'bronze', 'silver', 'gold']],
  ['sprint=late', ['none', 'running', 'due', 'overdue']],
  ['has=luck', ['review', 'highRisks', 'conflicts', 'proposals']],
  ['nesting=some', ['include', 'exclude']],
  ['evidence=a:b', [':missing', ':failing', 'test']],
  ['practice=none', ['<questionId>/<choiceId>']],
  ['practice=sec/encrypt', ['lens']],
  ['practiceState=met', ['practice']],
  ['practiceState=good', ['met', 'not_met', 'conflict']],
  ['owner=group:default/', ['no entity reference']],
  ['colour=red', ['colour', 'lens', 'owner', 'nesting', 'q']],
];

const WRONG_LISTS: Wrong[] = [
  ['components?orderBy=colour:asc', ['title', 'score', 'dueAt', ':asc']],
  ['components?orderBy=title:up', ['title', 'score', 'dueAt', ':desc']],
  ['components?limit=0', ['>= 1']],
  ['components?limit=201', ['<= 200']],
  ['components?limit=ten', ['integer']],
  ['components?cursor=abc', ['without it']],
  ['groups', ["'by'"]],
  ['groups?by=colour', ['owner', 'system', 'domain', 'type', 'tag']],
  ['groups?by=type&parent=x', ['by=owner', 'by=domain']],
  ['groups?by=owner&columns=x', ['pillars', 'phases', 'none']],
  ['groups?by=owner&limit=201', ['<= 200']],
  ['practices?orderBy=x', ['met', 'not_met', 'conflict']],
  ['practices?limit=201', ['<= 200']],
  ['trend?by=x', ['owner', 'system', 'domain', 'type', 'tag']],
  ['trend?from=x', ['date']],
  ['trend?from=2020-01-01&to=2026-01-01', ['366 days']],
  ['trend?group=x', ['by']],
  ['trend?limit=1001', ['<= 1000']],
  ['trend?colour=red', ['lens', 'by', 'group', 'from', 'to']],
];

describe('wrong questions about scorecards', () => {
  let portal: RunningLensReview;

  beforeAll(async () => {
    portal = await startLensReview({
      db: await databases.raw.init(databaseId),
      catalog: new TestCatalog([mlComponent('churn'), mlComponent('fraud')]),
    });
    await portal.runTask('scope-sync');
  });
  afterAll(() => portal.stop());

  async function messageFor(query: string): Promise<string> {
    const { status, body } = await portal
      .as('user:default/alice')
      .get(`/scorecards/${query}`);
    expect([query, status]).toEqual([query, 400]);
    return body.error.message;
  }

  it.each(WRONG_FILTERS)(
    'are refused with what is allowed: %s',
    async (query, named) => {
      for (const path of FILTERED) {
        const message = await messageFor(path + query);
        named.forEach(name => expect(message).toContain(name));
      }
    },
  );

  it.each(WRONG_LISTS)(
    'are refused with what is allowed: %s',
    async (query, named) => {
      const message = await messageFor(query);
      named.forEach(name => expect(message).toContain(name));
    },
  );

  it('take no cursor of another order, filter, grouping or list', async () => {
    const first = await portal
      .as('user:default/alice')
      .get('/scorecards/components?limit=1');
    const cursor = first.body.nextCursor;
    expect(cursor).toEqual(expect.any(String));
    for (const other of [
      'components?orderBy=score:desc',
      'components?level=none',
      'components?sprint=none',
      'groups?by=owner',
      'practices?lens=test-lens',
      'trend?by=owner',
    ]) {
      expect(await messageFor(`${other}&cursor=${cursor}`)).toContain(
        'not one of this list',
      );
    }
  });
});
