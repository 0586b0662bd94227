import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { FakeIssueHost } from '../__testUtils__/FakeIssueHost';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { IssueProvider } from '../issues/Issue';

const CHURN = 'component:default/churn';
const databases = createTestDatabases();
const cases = databases.ids.flatMap(([id]) =>
  (['github', 'gitlab'] as const).map(provider => ({ id, provider })),
);

const sources = {
  github: '/acme/churn/tree/main/',
  gitlab: '/acme/ml/churn/-/tree/main/',
};

describe.each(cases)('issues of tasks at $provider, on $id', given => {
  const { id, provider } = given;
  let host: FakeIssueHost;
  let db: Knex;
  let catalog: TestCatalog;
  let portal: RunningLensReview;
  let reviewId: string;

  const as = () => portal.as('user:default/alice');
  const tasksPath = () => `/reviews/${reviewId}/tasks`;
  const issuePath = (task: string) => `${tasksPath()}/${task}/issue`;

  beforeAll(async () => {
    host = new FakeIssueHost(provider);
    await host.start();
    db = await databases.raw.init(id);
    catalog = new TestCatalog([
      mlComponent('churn', { annotations: annotationsOf(host, provider) }),
      mlComponent('elsewhere'),
    ]);
    portal = await startLensReview({
      db,
      catalog,
      integrations: host.integrations('secret'),
    });
    await portal.runTask('scope-sync');
    reviewId = await startReview(CHURN);
  });
  beforeEach(() => {
    host.trouble = undefined;
    host.requests.length = 0;
    host.issues.length = 0;
  });
  afterAll(async () => {
    await portal.stop();
    await host.stop();
  });

  async function startReview(entityRef: string): Promise<string> {
    const created = await as()
      .post('/reviews')
      .send({ entityRef, lens: 'test-lens' });
    return created.body.id;
  }

  /** A new task; what was open about the practice is dropped. */
  async function newTask(note?: string): Promise<string> {
    const { body } = await as().get(tasksPath());
    for (const task of body.items) {
      await as().put(`${tasksPath()}/${task.id}`).send({ status: 'dropped' });
    }
    await db('task_issues').update({ due_at: null });
    const created = await as()
      .post(tasksPath())
      .send({ questionId: 'sec', choiceId: 'encrypt', note });
    return created.body.id;
  }

  async function taskNow(task: string) {
    const { body } = await as().get(tasksPath());
    return body.items.find((one: { id: string }) => one.id === task);
  }

  async function historyOf(action: string) {
    const { body } = await as().get(`/reviews/${reviewId}/history`);
    return body.items.filter(
      (row: { action?: string }) => row.action === action,
    );
  }

  /** As if time had passed since the issue was looked at. */
  const makeDue = () =>
    db('task_issues')
      .whereNotNull('due_at')
      .update({ due_at: new Date(Date.now() - 1000) });

  it('are made once, with a step of the history, and come back closed', async () => {
    const task = await newTask('Ask @bob\n/close\n<!-- x -->');
    const listed = await as().get(tasksPath());
    expect(listed.body.issues.repository).toMatch(/\/acme\/(ml\/)?churn$/);

    const twice = await Promise.all([
      as().post(issuePath(task)),
      as().post(issuePath(task)),
    ]);
    const again = await as().post(issuePath(task));

    expect(host.issues).toHaveLength(1);
    expect(twice.map(({ status }) => status)).toContain(200);
    expect(twice.every(({ status }) => [200, 409].includes(status))).toBe(true);
    expect(again.status).toBe(200);
    expect(again.body.issue).toMatchObject({ number: 1, state: 'open' });
    expect(again.body.issue.url).toMatch(
      provider === 'github'
        ? /^http:\/\/127.*\/acme\/churn\/issues\/1$/
        : /^http:\/\/127.*\/acme\/ml\/churn\/-\/issues\/1$/,
    );
    const [issue] = host.issues;
    expect(issue.title).toBe('Encrypt data at rest');
    expect(issue.body).toContain(
      'https://portal.example.com/catalog/default/component/churn/lens-review',
    );
    // The portal's account writes it: nobody is called, nothing is done
    expect(issue.body).toContain('> /close');
    expect(issue.body).not.toContain('@bob');
    expect(issue.body.match(/<!--/g)).toHaveLength(1);
    expect(await historyOf('issue_made')).toHaveLength(1);
    expect(portal.audit).toContainEqual(
      expect.objectContaining({ eventId: 'task-issue-make', end: 'success' }),
    );

    issue.closed = true;
    portal.signals.length = 0;
    await makeDue();
    await portal.runTask('task-issues');

    expect(await taskNow(task)).toMatchObject({
      status: 'open',
      issue: { state: 'closed' },
    });
    expect(await historyOf('issue_closed')).toMatchObject([
      { actor: 'system', subject: 'sec/encrypt' },
    ]);
    expect(portal.signals).toHaveLength(1);

    // Nothing new: the host says so in one answer, and nothing is written
    await makeDue();
    await portal.runTask('task-issues');
    expect(await historyOf('issue_closed')).toHaveLength(1);
    // Not due any more
    host.requests.length = 0;
    await portal.runTask('task-issues');
    expect(host.requests).toEqual([]);
  });

  it('are looked for where nobody knows whether one was made', async () => {
    const task = await newTask();
    host.trouble = { kind: 'mute' };
    const failed = await as().post(issuePath(task));
    expect(failed.status).toBe(503);
    expect(failed.body.error.message).toMatch(/Try again/);
    expect((await taskNow(task)).issue).toBeUndefined();
    expect(host.issues).toHaveLength(1);

    host.trouble = undefined;
    const retried = await as().post(issuePath(task));

    expect(retried.body.issue).toMatchObject({ number: 1, state: 'open' });
    expect(host.issues).toHaveLength(1);
  });

  it('are not made where the host refuses, which says what to do', async () => {
    const task = await newTask();
    host.trouble = { kind: 'status', status: 403 };
    const refused = await as().post(issuePath(task));
    expect(refused.status).toBe(503);
    expect(refused.body.error.message).toMatch(
      /right to read and write issues/,
    );

    host.trouble = undefined;
    host.requests.length = 0;
    expect((await as().post(issuePath(task))).status).toBe(200);
    // It was certain that there was none, so nothing was looked for
    expect(host.requests).toHaveLength(1);
  });

  it('keep their state when the host fails, and leave it alone when it asks for that', async () => {
    const task = await newTask();
    await as().post(issuePath(task));
    host.trouble = {
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '3600' },
    };
    const refreshed = await as().post(`${issuePath(task)}/refresh`);

    expect(refreshed.status).toBe(503);
    const { issue } = await taskNow(task);
    expect(issue.state).toBe('open');
    expect(issue.problem).toMatch(/takes no more requests/);
    const row = await db('task_issues').where({ task_id: task }).first();
    expect(new Date(row.due_at).getTime()).toBeGreaterThan(
      Date.now() + 3_500_000,
    );

    host.trouble = undefined;
    host.issues[0].closed = true;
    const read = await as().post(`${issuePath(task)}/refresh`);
    expect(read.body.issue).toMatchObject({ state: 'closed' });
    expect(read.body.issue.problem).toBeUndefined();
  });

  it('cannot be made where no repository is known, and the list says why', async () => {
    const other = await startReview('component:default/elsewhere');
    const created = await as()
      .post(`/reviews/${other}/tasks`)
      .send({ questionId: 'sec', choiceId: 'encrypt' });
    const { body } = await as().get(`/reviews/${other}/tasks`);
    expect(body.issues.reason).toMatch(/annotation/);

    const refused = await as().post(
      `/reviews/${other}/tasks/${created.body.id}/issue`,
    );
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toBe(body.issues.reason);
    expect(host.requests).toEqual([]);
  });
});

function annotationsOf(host: FakeIssueHost, provider: IssueProvider) {
  return {
    'backstage.io/source-location': `url:http://${host.host}${sources[provider]}`,
  };
}
