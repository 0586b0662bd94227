import {
  AuditorServiceCreateEventOptions,
  coreServices,
  createBackendModule,
  createServiceFactory,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import { JsonObject } from '@backstage/types';
import {
  CollectedFact,
  EvidenceCollector,
  lensReviewEvidenceExtensionPoint,
  lensReviewLensesExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import request from 'supertest';
import lensReviewPlugin from '..';
import { testLens } from './testLens';

// A whole backend starts in each test file: seconds, and more where the machine is busy
jest.setTimeout(60_000);

/** What a test can say about a permission; ALLOW where it says nothing. */
export type TestPolicy = (
  permission: string,
  user: string,
) => PolicyDecision | undefined;

/** A component that counts as machine learning. */
export function mlComponent(
  name: string,
  options: {
    annotations?: Record<string, string>;
    owner?: string;
    type?: string;
    title?: string;
  } = {},
): Entity {
  const owner = options.owner ?? 'group:default/growth';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      title: options.title,
      annotations: options.annotations,
    },
    spec: {
      type: options.type ?? 'ml-service',
      owner,
      lifecycle: 'production',
    },
    relations: [{ type: 'ownedBy', targetRef: owner }],
  };
}

/**
 * Yields the facts of the test lens, as the annotations `test/documented` and
 * `test/encrypted` (`true` or `false`) say; throws at `test/throws`.
 */
export const testCollector: EvidenceCollector = {
  id: 'test',
  title: 'Test source',
  kind: 'observed',
  annotations: ['test/documented', 'test/encrypted', 'test/throws'],
  catalogFields: [],
  facts: [
    { name: 'test.documented', asks: 'Is it documented?' },
    { name: 'test.encrypted', asks: 'Is it encrypted?' },
  ],
  async *collect({ entities }) {
    for (const entity of entities) {
      const annotations = entity.metadata.annotations ?? {};
      if (annotations['test/throws']) {
        throw new Error(annotations['test/throws']);
      }
      yield {
        entityRef: stringifyEntityRef(entity),
        facts: ['documented', 'encrypted'].flatMap<CollectedFact>(name => {
          const value = annotations[`test/${name}`];
          return value === undefined
            ? []
            : [
                {
                  name: `test.${name}`,
                  resource: null,
                  source: 'https://source.example.com',
                  outcome: 'value',
                  value: value === 'true',
                },
              ];
        }),
      };
    }
  },
};

/** A catalog in memory whose entities can be changed, and hidden from people. */
export class TestCatalog {
  entities: Entity[];
  /** References that a user may not read. */
  hidden: Record<string, string[]> = {};
  /** Set: every request fails with it. */
  failure: Error | undefined;
  readonly service: CatalogService;

  constructor(entities: Entity[]) {
    this.entities = entities;
    const forCaller = (options: object | undefined) => {
      if (this.failure) {
        throw this.failure;
      }
      const user = userOf(
        options && 'credentials' in options ? options.credentials : undefined,
      );
      const hidden = user === undefined ? [] : this.hidden[user] ?? [];
      return catalogServiceMock({
        entities: this.entities.filter(
          entity => !hidden.includes(stringifyEntityRef(entity)),
        ),
      });
    };
    this.service = catalogServiceMock.mock({
      getEntityByRef: async (ref, options) =>
        forCaller(options).getEntityByRef(ref),
      getEntitiesByRefs: async (query, options) =>
        forCaller(options).getEntitiesByRefs(query),
      streamEntities: (query, options) =>
        forCaller(options).streamEntities(query),
    });
  }
}

/** What the auditor was told, in order. */
export interface AuditRecord {
  eventId: string;
  meta?: JsonObject;
  end?: 'success' | 'fail';
  error?: string;
}

/** Starts the plugin on a database, with the test lens and the test collector. */
export async function startLensReview(options: {
  db: Knex;
  catalog: TestCatalog;
  policy?: TestPolicy;
  config?: JsonObject;
  /** Backstage's own settings of hosts of repositories. */
  integrations?: JsonObject;
  collectors?: EvidenceCollector[];
  logger?: LoggerService;
  /** Groups of people by user; nobody has any where it is left out. */
  groups?: Record<string, string[]>;
}) {
  const { db, catalog, policy = () => undefined } = options;
  const audit: AuditRecord[] = [];
  // SQLite has one connection, which a transaction holds: an event that is opened
  // after its beginning, or closed before the commit, never gets it
  const outsideTransactions = () => db.raw('SELECT 1');
  const signals: SignalPayload[] = [];
  const notifications: NotificationSendOptions[] = [];
  const tasks = new Map<string, (signal: AbortSignal) => unknown>();
  const decide = (permission: string, credentials: unknown): PolicyDecision =>
    policy(permission, userOf(credentials) ?? '') ?? {
      result: AuthorizeResult.ALLOW,
    };

  const { server } = await startTestBackend({
    features: [
      lensReviewPlugin,
      createBackendModule({
        pluginId: 'lens-review',
        moduleId: 'test',
        register(env) {
          env.registerInit({
            deps: {
              evidence: lensReviewEvidenceExtensionPoint,
              lenses: lensReviewLensesExtensionPoint,
            },
            async init({ evidence, lenses }) {
              evidence.addCollector(...(options.collectors ?? [testCollector]));
              lenses.addLensPack(testLens());
            },
          });
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () =>
          mockServices.database({ knex: db, migrations: { skip: false } }),
      }),
      mockServices.rootConfig.factory({
        data: {
          lensReview: options.config ?? {},
          integrations: options.integrations ?? {},
          app: { baseUrl: 'https://portal.example.com' },
        },
      }),
      mockServices.logger.mock().factory,
      mockServices.permissions.mock({
        authorize: async (queries, credentials) =>
          queries.map(({ permission }) => {
            const { result } = decide(
              permission.name,
              credentials?.credentials,
            );
            return {
              result:
                result === AuthorizeResult.ALLOW
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
            };
          }),
        authorizeConditional: async (queries, credentials) =>
          queries.map(({ permission }) =>
            decide(permission.name, credentials?.credentials),
          ),
      }).factory,
      mockServices.userInfo.mock({
        getUserInfo: async credentials => {
          const user = userOf(credentials) ?? '';
          return {
            userEntityRef: user,
            ownershipEntityRefs: [user, ...(options.groups?.[user] ?? [])],
          };
        },
      }).factory,
      mockServices.auditor.mock({
        createEvent: async ({
          eventId,
          meta,
        }: AuditorServiceCreateEventOptions) => {
          const record: AuditRecord = { eventId, meta };
          await outsideTransactions();
          audit.push(record);
          return {
            async success() {
              await outsideTransactions();
              record.end = 'success';
            },
            async fail({ error }) {
              await outsideTransactions();
              record.end = 'fail';
              record.error = error.message;
            },
          };
        },
      }).factory,
      mockServices.scheduler.mock({
        scheduleTask: async ({ id, fn }) => {
          tasks.set(id, fn);
        },
      }).factory,
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async signal => {
            signals.push(signal);
          },
        }),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async notification => {
            notifications.push(notification);
          },
        }),
      }),
      catalogServiceMock.mock(catalog.service).factory,
    ],
  });

  return {
    audit,
    signals,
    notifications,
    stop: () => server.stop(),
    /** Runs a scheduled task now: `scope-sync`, `evidence-collection`, ... */
    async runTask(id: string): Promise<void> {
      const task = tasks.get(`lens-review-${id}`);
      if (!task) {
        throw new Error(`There is no task ${id}`);
      }
      await task(new AbortController().signal);
    },
    /** Sends requests as a user. */
    as(user: string) {
      const headers = { Authorization: mockCredentials.user.header(user) };
      const base = '/api/lens-review';
      return {
        get: (path: string) =>
          request(server)
            .get(base + path)
            .set(headers),
        post: (path: string) =>
          request(server)
            .post(base + path)
            .set(headers),
        put: (path: string) =>
          request(server)
            .put(base + path)
            .set(headers),
        delete: (path: string) =>
          request(server)
            .delete(base + path)
            .set(headers),
      };
    },
  };
}

/** A running plugin with what it told others. */
export type RunningLensReview = Awaited<ReturnType<typeof startLensReview>>;

function userOf(credentials: unknown): string | undefined {
  if (
    typeof credentials === 'object' &&
    credentials !== null &&
    'principal' in credentials
  ) {
    const { principal } = credentials;
    if (
      typeof principal === 'object' &&
      principal !== null &&
      'userEntityRef' in principal &&
      typeof principal.userEntityRef === 'string'
    ) {
      return principal.userEntityRef;
    }
  }
  return undefined;
}
