import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  lensReviewEvidenceExtensionPoint,
  lensReviewLensesExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import knex from 'knex';
import lensReviewPlugin from '..';
import { testLens } from './testLens';

/*
 * One of several replicas on one PostgreSQL, in a process of its own: the plugin
 * with the real scheduler, a catalog and a source of evidence that are the same
 * everywhere. Started by `startReplica`.
 */

/** What a replica is told when it starts. */
export interface ReplicaOptions {
  /** As Knex takes it. */
  connection: object;
  components: number;
  leaseSeconds: number;
  /** How long the source thinks about each component. */
  readMs: number;
  /** How long it takes to tell somebody something. */
  notifyMs: number;
}

/** What a replica says. */
export type ReplicaMessage =
  | { kind: 'listening'; port: number }
  /** It read the evidence of a component. */
  | { kind: 'read'; entityRef: string }
  | { kind: 'notified'; title: string };

/** The components of all replicas, always the same. */
export function replicaComponents(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `model-${String(index).padStart(4, '0')}`,
      namespace: 'default',
      annotations: { 'test/documented': 'true' },
    },
    spec: {
      type: 'ml-model',
      lifecycle: 'production',
      owner: 'group:default/growth',
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/growth' }],
  }));
}

function say(message: ReplicaMessage): void {
  process.send?.({ replica: message });
}

async function run(options: ReplicaOptions): Promise<void> {
  const db = knex({
    client: 'pg',
    connection: options.connection,
    pool: { min: 0, max: 10 },
  });
  const { server } = await startTestBackend({
    features: [
      lensReviewPlugin,
      createBackendModule({
        pluginId: 'lens-review',
        moduleId: 'replica',
        register(env) {
          env.registerInit({
            deps: {
              evidence: lensReviewEvidenceExtensionPoint,
              lenses: lensReviewLensesExtensionPoint,
            },
            async init({ evidence, lenses }) {
              lenses.addLensPack(testLens());
              evidence.addCollector({
                id: 'test',
                title: 'Test source',
                kind: 'observed',
                annotations: ['test/documented'],
                catalogFields: [],
                facts: [{ name: 'test.documented', asks: 'Is it documented?' }],
                async *collect({ entities }) {
                  for (const entity of entities) {
                    const entityRef = stringifyEntityRef(entity);
                    await new Promise(fulfil =>
                      setTimeout(fulfil, options.readMs),
                    );
                    say({ kind: 'read', entityRef });
                    yield {
                      entityRef,
                      facts: [
                        {
                          name: 'test.documented',
                          resource: null,
                          source: 'https://source.example.com',
                          outcome: 'value',
                          value: true,
                        },
                      ],
                    };
                  }
                },
              });
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
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          lensReview: {
            cadence: 'P2W',
            evidence: {
              schedule: {
                frequency: { trigger: 'manual' },
                // What is not asked for comes once even so, this long after the start
                initialDelay: { hours: 1 },
              },
              lease: { seconds: options.leaseSeconds },
            },
          },
        },
      }),
      catalogServiceMock.factory({
        entities: replicaComponents(options.components),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({ publish: async () => {} }),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async ({ payload }) => {
            await new Promise(fulfil => setTimeout(fulfil, options.notifyMs));
            say({ kind: 'notified', title: payload.title });
          },
        }),
      }),
    ],
  });
  say({ kind: 'listening', port: server.port() });
}

const [options] = process.argv.slice(2);
if (process.send && options) {
  run(JSON.parse(options)).catch(error => {
    console.error(error);
    process.exit(1);
  });
}
