import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import {
  DEFAULT_ENTITY_FILTER,
  isMlComponent,
  parseEntityFilter,
} from '@lens-review/backstage-plugin-lens-review-common';
import { createTestDatabases } from '../__testUtils__/databases';

// A whole catalog starts and takes its entities in
jest.setTimeout(120_000);

const databases = createTestDatabases();

function entity(
  name: string,
  kind: string,
  type: string,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      ...metadata,
      annotations: {
        ...metadata.annotations,
        'backstage.io/managed-by-location': 'url:https://example.com/c.yaml',
        'backstage.io/managed-by-origin-location':
          'url:https://example.com/c.yaml',
      },
    },
    spec: { type, owner: 'growth', lifecycle: 'production' },
  };
}

const entities = [
  entity('ai-model', 'Resource', 'ai-model'),
  entity('dataset', 'Resource', 'dataset', { tags: ['machine-learning'] }),
  entity('shouting', 'Component', 'ML-SERVICE'),
  entity('pipeline', 'Component', 'ml-pipeline', { namespace: 'other' }),
  entity('server', 'Component', 'model-server'),
  entity('plain', 'Component', 'service'),
  entity('tagged', 'Component', 'service', { tags: ['java', 'llm'] }),
  entity('other-tags', 'Component', 'service', { tags: ['java', 'llms'] }),
  entity('website', 'Component', 'website', { tags: ['mlops'] }),
  entity('cadence', 'Component', 'library', {
    annotations: { 'lens-review.io/cadence': 'P2W' },
  }),
  entity('attested', 'Resource', 'database', {
    annotations: { 'lens-review.io/attestations': `${'x'.repeat(400)}` },
  }),
  entity('short-attested', 'Component', 'library', {
    annotations: { 'lens-review.io/attest.MLOPS01_BP01': 'https://a' },
  }),
];

/** Starts a real catalog and waits until everything is in it. */
async function startCatalog(databaseId: 'SQLITE_3' | 'POSTGRES_18') {
  const db = await databases.raw.init(databaseId);
  let catalog: CatalogService | undefined;
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () =>
          mockServices.database({ knex: db, migrations: { skip: false } }),
      }),
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { seconds: 3600 } } },
      }),
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'test-entities',
        register(env) {
          env.registerInit({
            deps: { processing: catalogProcessingExtensionPoint },
            async init({ processing }) {
              processing.addEntityProvider({
                getProviderName: () => 'test',
                connect: connection =>
                  connection.applyMutation({
                    type: 'full',
                    entities: entities.map(one => ({ entity: one })),
                  }),
              });
            },
          });
        },
      }),
      createBackendPlugin({
        pluginId: 'reader',
        register(env) {
          env.registerInit({
            deps: { service: catalogServiceRef },
            async init({ service }) {
              catalog = service;
            },
          });
        },
      }),
    ],
  });
  if (!catalog) {
    throw new Error('The catalog did not start');
  }
  const service = catalog;
  const credentials = await mockServices.auth().getOwnServiceCredentials();
  async function read(query: FilterPredicate): Promise<Entity[]> {
    const found: Entity[] = [];
    for await (const page of service.streamEntities(
      { query },
      { credentials },
    )) {
      found.push(...page);
    }
    return found;
  }
  return { read, stop: () => server.stop() };
}

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)(
  'the entity filter in a catalog on %s',
  databaseId => {
    let catalog: Awaited<ReturnType<typeof startCatalog>>;
    let stored: Entity[];

    beforeAll(async () => {
      catalog = await startCatalog(databaseId);
      do {
        stored = await catalog.read({ kind: { $exists: true } });
      } while (stored.length < entities.length);
    });
    afterAll(() => catalog.stop());

    const refs = (found: Entity[]) =>
      found.map(one => stringifyEntityRef(one)).sort();

    it.each<[string, FilterPredicate]>([
      ['the default', DEFAULT_ENTITY_FILTER],
      [
        'one from the configuration',
        parseEntityFilter({
          $all: [
            { kind: 'component', 'spec.type': { $hasPrefix: 'ml-' } },
            { $not: { 'metadata.namespace': 'other' } },
          ],
        }),
      ],
      [
        'one on relations',
        parseEntityFilter({
          relations: {
            $contains: { type: 'ownedBy', targetRef: 'group:default/growth' },
          },
        }),
      ],
      [
        'one on tags',
        parseEntityFilter({ 'metadata.tags': { $exists: true } }),
      ],
    ])('lets through what %s lets through in memory', async (_, filter) => {
      const inMemory = stored.filter(one => isMlComponent(one, filter));
      expect(inMemory.length).toBeGreaterThan(0);
      expect(inMemory.length).toBeLessThan(stored.length);
      expect(refs(await catalog.read(filter))).toEqual(refs(inMemory));
    });
  },
);
