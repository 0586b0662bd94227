import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  mlComponent,
  RunningLensReview,
  startLensReview,
  TestCatalog,
} from '../__testUtils__/startLensReview';
import { testLens } from '../__testUtils__/testLens';
import { spec } from '../schema/openapi.generated';

const CHURN = 'component:default/churn';
const PRACTICE = { questionId: 'sec', choiceId: 'encrypt' };
const DAY = new Date(Date.now() + 86_400_000).toISOString();

const READER = [
  'catalog.entity.read',
  'lens-review.review.read',
  'lens-review.lens.read',
];

/** The roles of docs/permissions.md, and somebody who may not see the component. */
const ROLES: Record<string, string[]> = {
  viewer: READER,
  owner: [
    ...READER,
    'lens-review.review.create',
    'lens-review.review.update',
    'lens-review.exemption.request',
  ],
  approver: [
    ...READER,
    'lens-review.exemption.approve',
    'lens-review.review.sign-off',
  ],
  'lens-owner': [
    ...READER,
    'lens-review.lens.draft',
    'lens-review.lens.publish',
  ],
  platform: [...READER, 'lens-review.campaign.manage'],
  stranger: READER,
};

/** What an operation takes beside being allowed to see the component. */
interface Demand {
  /** Any of them; none where reading is enough. */
  any?: string[];
  body?: object;
  query?: string;
}

const UPDATE = 'lens-review.review.update';
const REQUEST = 'lens-review.exemption.request';
const APPROVE = 'lens-review.exemption.approve';
const SIGN_OFF = 'lens-review.review.sign-off';
const READ: Demand = {};
const takes = (any: string | string[], body: object = {}): Demand => ({
  any: [any].flat(),
  body,
});

/** Every operation on one review, by method and path. */
const ON_REVIEW: Record<string, Demand> = {
  'get /reviews/{id}': READ,
  'get /reviews/{id}/texts': READ,
  'put /reviews/{id}/answers/{questionId}': takes(UPDATE),
  'post /reviews/{id}/proposals/accept': takes(UPDATE),
  'get /reviews/{id}/attestations': READ,
  'post /reviews/{id}/attestations': takes(UPDATE, {
    ...PRACTICE,
    url: 'https://example.com',
  }),
  'post /reviews/{id}/attestations/{attestationId}/withdraw': takes(UPDATE),
  'get /reviews/{id}/scores': READ,
  'get /reviews/{id}/history': READ,
  'get /reviews/{id}/improvements': READ,
  'get /reviews/{id}/exemptions': READ,
  'post /reviews/{id}/exemptions': takes(REQUEST, {
    ...PRACTICE,
    reason: 'r',
    validUntil: DAY,
  }),
  'post /reviews/{id}/exemptions/{exemptionId}/renew': takes(REQUEST),
  'post /reviews/{id}/exemptions/{exemptionId}/approve': takes(APPROVE),
  'post /reviews/{id}/exemptions/{exemptionId}/refuse': takes(APPROVE, {
    note: 'n',
  }),
  'post /reviews/{id}/exemptions/{exemptionId}/revoke': takes(
    [REQUEST, APPROVE],
    { reason: 'r' },
  ),
  'get /reviews/{id}/milestones': READ,
  'post /reviews/{id}/milestones': takes(UPDATE, { name: 'One' }),
  'get /reviews/{id}/milestones/diff': { query: '?from=1' },
  'get /reviews/{id}/milestones/{number}': READ,
  'get /reviews/{id}/sprint-check': READ,
  'post /reviews/{id}/sprint-check': takes(UPDATE, { name: 'Sprint 1' }),
  'get /reviews/{id}/tasks': READ,
  'post /reviews/{id}/tasks': takes(UPDATE, PRACTICE),
  'put /reviews/{id}/tasks/{taskId}': takes(UPDATE),
  'post /reviews/{id}/tasks/{taskId}/issue': takes(UPDATE),
  'post /reviews/{id}/tasks/{taskId}/issue/refresh': takes(UPDATE),
  'get /reviews/{id}/sign-off': READ,
  'post /reviews/{id}/sign-off': takes(SIGN_OFF),
  'post /reviews/{id}/submit': takes(UPDATE),
  'post /reviews/{id}/request-changes': takes(SIGN_OFF, { note: 'n' }),
  'get /reviews/{id}/comments': READ,
  'post /reviews/{id}/comments': takes([UPDATE, SIGN_OFF], { text: 't' }),
  'post /reviews/{id}/comments/{commentId}/resolve': takes([UPDATE, SIGN_OFF]),
  'get /reviews/{id}/lessons': READ,
  'post /reviews/{id}/lessons': takes(UPDATE, { text: 't' }),
  'get /reviews/{id}/upgrade': READ,
  'post /reviews/{id}/upgrade': takes(UPDATE),
  'get /reviews/{id}/report': { query: '?format=json' },
  'get /reviews/{id}/goals': READ,
  'delete /reviews/{id}/goals': takes(UPDATE),
  'put /reviews/{id}/goals': takes(UPDATE, { outcome: 'o', targets: [] }),
  'get /reviews/{id}/roadmap': READ,
  'put /reviews/{id}/roadmap': takes(UPDATE, { cells: [] }),
  // Last: nothing can be done with the review after it
  'post /reviews/{id}/close': takes(UPDATE),
};

const { document } = testLens();

/** Every operation on the library of lenses; the component does not matter. */
const ON_LENSES: Record<string, Demand> = {
  'get /lenses': takes('lens-review.lens.read'),
  'post /lenses': takes('lens-review.lens.draft', {
    alias: 'mine',
    version: '1',
    document,
  }),
  'post /lenses/lint': takes('lens-review.lens.read', { document }),
  'get /lenses/{alias}/versions': takes('lens-review.lens.read'),
  'get /lenses/{alias}/versions/{version}': takes('lens-review.lens.read'),
  'get /lenses/{alias}/versions/{version}/document': takes(
    'lens-review.lens.read',
  ),
  'delete /lenses/{alias}/versions/{version}': takes('lens-review.lens.draft'),
  'get /lenses/{alias}/usage': takes('lens-review.lens.read'),
  'get /lenses/{alias}/versions/{version}/publish': takes(
    'lens-review.lens.publish',
  ),
  'get /lenses/{alias}/diff': {
    any: ['lens-review.lens.read'],
    query: '?from=1.0.0&to=1.0.0',
  },
  'post /lenses/{alias}/drafts': takes('lens-review.lens.draft', {
    version: '1.0.0+ours.1',
    edits: [],
  }),
  'post /lenses/{alias}/versions/{version}/publish': takes(
    'lens-review.lens.publish',
  ),
  'get /lenses/{alias}/answer-templates': takes('lens-review.lens.read'),
  'post /lenses/{alias}/answer-templates': takes('lens-review.lens.draft', {
    name: 'Ours',
    from: 'gone',
  }),
  'delete /lenses/{alias}/answer-templates/{templateId}': takes(
    'lens-review.lens.draft',
  ),
  'get /lessons': takes('lens-review.lens.read'),
  'put /lessons/{lessonId}': takes('lens-review.lens.draft', {
    status: 'set_aside',
  }),
};

/** What changes something; a lint stores nothing, and a gate's answer neither. */
function isWrite(operation: string): boolean {
  return !operation.startsWith('get ') && operation !== 'post /lenses/lint';
}

function methodOf(method: string): 'get' | 'delete' | 'put' | 'post' {
  return method === 'get' || method === 'delete' || method === 'put'
    ? method
    : 'post';
}

const CAMPAIGN = {
  title: 'Encrypt',
  lens: 'test-lens',
  practices: [PRACTICE],
  filter: {},
  owner: 'group:default/platform',
  dueOn: '2126-12-31',
};
const MANAGE = 'lens-review.campaign.manage';

/** Every operation on campaigns; the component does not matter. */
const ON_CAMPAIGNS: Record<string, Demand> = {
  'get /campaigns': READ,
  'post /campaigns': takes(MANAGE, CAMPAIGN),
  'get /campaigns/{campaignId}': READ,
  'put /campaigns/{campaignId}': takes(MANAGE, CAMPAIGN),
  'post /campaigns/{campaignId}/end': takes(MANAGE),
};

/** Operations that other tests hold to their permissions. */
const ELSEWHERE = /^\/(reviews$|entities\/|evidence\/|scorecards\/|gate$)/;

const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
  Object.keys(item).map(method => `${method} ${path}`),
);

const databases = createTestDatabases();

describe('Every path, whoever asks', () => {
  let portal: RunningLensReview;
  let id: string;

  beforeAll(async () => {
    const catalog = new TestCatalog([mlComponent('churn')]);
    catalog.hidden = { 'user:default/stranger': [CHURN] };
    portal = await startLensReview({
      db: await databases.raw.init('SQLITE_3'),
      catalog,
      groups: {
        'user:default/owner': ['group:default/growth'],
        'user:default/approver': ['group:default/architecture'],
      },
      policy: (permission, user) => decide(permission, user),
    });
    await portal.runTask('scope-sync');
    const created = await send('owner', 'post /reviews', {
      body: { entityRef: CHURN, lens: 'test-lens' },
    });
    id = created.body.id;
  });
  afterAll(() => portal.stop());

  function decide(permission: string, user: string): PolicyDecision {
    const role = user.replace('user:default/', '');
    if (permission === 'catalog.entity.read' && role === 'stranger') {
      return {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: { claims: [] },
        },
      };
    }
    return {
      result: ROLES[role]?.includes(permission)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }

  async function send(role: string, operation: string, demand: Demand) {
    const [method, path] = operation.split(' ');
    const filled = path
      .replace('{id}', id)
      .replace('{questionId}', 'ops')
      .replace('{number}', '1')
      .replace('{alias}', 'test-lens')
      .replace('{version}', '1.0.0')
      .replace(/\{\w+\}/, 'gone');
    const address = `${filled}${demand.query ?? ''}`;
    const caller = portal.as(`user:default/${role}`);
    const sent = {
      get: () => caller.get(address),
      delete: () => caller.delete(address).set('If-Match', '"0"'),
      put: () => caller.put(address).set('If-Match', '"0"').send(demand.body),
      post: () => caller.post(address).set('If-Match', '"0"').send(demand.body),
    };
    const before = portal.audit.length;
    const { status, body } = await sent[methodOf(method)]();
    const events = portal.audit.slice(before);
    if (isWrite(operation) && (status < 400 || operation in ON_REVIEW)) {
      // One event of every change, closed as the caller was answered
      expect(events.map(({ end }) => end)).toEqual([
        status < 400 ? 'success' : 'fail',
      ]);
    }
    const message: string = body?.error?.message ?? '';
    return { status, body, message };
  }

  function may(role: string, { any }: Demand): boolean {
    return !any || any.some(permission => ROLES[role].includes(permission));
  }

  /** What an answer means for whoever asked. */
  function meaningOf(
    { status, message }: { status: number; message: string },
    { any = [] }: Demand,
  ): string {
    if (status === 404 && message === `There is no review '${id}'`) {
      return 'hidden';
    }
    if (status === 403 && any.some(name => message.includes(name))) {
      return 'denied';
    }
    return [401, 403, 500].includes(status) ? `${status} ${message}` : 'let in';
  }

  it('is known here', () => {
    const known = [
      ...Object.keys(ON_REVIEW),
      ...Object.keys(ON_LENSES),
      ...Object.keys(ON_CAMPAIGNS),
    ];
    expect(
      operations.filter(
        operation =>
          !known.includes(operation) &&
          !ELSEWHERE.test(operation.split(' ')[1]),
      ),
    ).toEqual([]);
    expect(known.filter(operation => !operations.includes(operation))).toEqual(
      [],
    );
  });

  it.each(Object.entries(ON_REVIEW))(
    '%s lets in who may and nobody else',
    async (operation, demand) => {
      // Those who may not come first, so that nothing is changed for them
      const roles = Object.keys(ROLES).sort(
        (a, b) => Number(may(a, demand)) - Number(may(b, demand)),
      );
      const met: Record<string, string> = {};
      for (const role of roles) {
        met[role] = meaningOf(await send(role, operation, demand), demand);
      }
      const wanted = (role: string) =>
        may(role, demand) ? 'let in' : 'denied';
      expect(met).toEqual({
        viewer: wanted('viewer'),
        owner: wanted('owner'),
        approver: wanted('approver'),
        'lens-owner': wanted('lens-owner'),
        platform: wanted('platform'),
        stranger: 'hidden',
      });
    },
  );

  it.each([...Object.entries(ON_LENSES), ...Object.entries(ON_CAMPAIGNS)])(
    '%s lets in who may and nobody else',
    async (operation, demand) => {
      const met: Record<string, string> = {};
      const wanted: Record<string, string> = {};
      for (const role of Object.keys(ROLES)) {
        met[role] = meaningOf(await send(role, operation, demand), demand);
        wanted[role] = may(role, demand) ? 'let in' : 'denied';
      }
      expect(met).toEqual(wanted);
    },
  );

  it('lets nobody in without credentials that count', async () => {
    expect((await send('nobody', 'get /reviews/{id}', {})).status).toBe(404);
    expect((await send('nobody', 'get /lenses', {})).status).toBe(403);
  });
});
