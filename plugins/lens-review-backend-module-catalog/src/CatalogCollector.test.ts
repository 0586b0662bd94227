import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { CatalogCollector } from './CatalogCollector';

function entity(
  kind: string,
  name: string,
  spec: Entity['spec'] = {},
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', ...metadata },
    spec,
  };
}

const registered = [
  entity('Group', 'growth', { type: 'team' }),
  entity('User', 'ines'),
  entity('System', 'retention'),
  entity('API', 'churn-api', { type: 'openapi' }),
  entity('Resource', 'orders', { type: 'dataset' }),
  entity('Resource', 'features', { type: 'Feature-Group' }),
  entity('Resource', 'queue', { type: 'queue' }),
];

const catalog = catalogServiceMock({ entities: registered });
const auth = mockServices.auth();

async function factsAbout(subject: Entity, source = catalog) {
  const collector = new CatalogCollector({ auth, catalog: source });
  const report = await runCollector(collector, [subject]);
  expect(report.violations).toEqual([]);
  const [facts] = Object.values(report.facts);
  return (name: string) => {
    const fact = facts.find(candidate => candidate.name === name);
    if (!fact) {
      throw new Error(`No fact ${name}`);
    }
    const { name: _name, resource: _resource, source: _source, ...rest } = fact;
    return rest;
  };
}

const yes: FactOutcome = { outcome: 'value', value: true };
const no: FactOutcome = { outcome: 'value', value: false };
const value = (given: string | string[]): FactOutcome => ({
  outcome: 'value',
  value: given,
});

describe('CatalogCollector', () => {
  it.each<[string, string, Entity['spec'], FactOutcome]>([
    ['owner_exists', 'a registered group', { owner: 'growth' }, yes],
    ['owner_exists', 'a group named in full', { owner: 'group:growth' }, yes],
    ['owner_exists', 'a group nobody knows', { owner: 'gone' }, no],
    ['owner_exists', 'a registered user', { owner: 'user:ines' }, no],
    ['owner_exists', 'no owner', {}, no],
    ['owner_exists', 'something malformed', { owner: 'a:b:c:d' }, no],
    ['lifecycle', 'one', { lifecycle: 'production' }, value('production')],
    ['lifecycle', 'none', {}, value('')],
    ['system_exists', 'a registered system', { system: 'retention' }, yes],
    ['system_exists', 'a system nobody knows', { system: 'gone' }, no],
    ['system_exists', 'no system', {}, no],
    ['api_definition', 'an API', { providesApis: ['churn-api'] }, yes],
    [
      'api_definition',
      'an API beside one that is not registered',
      { providesApis: ['churn-api', 'gone'] },
      no,
    ],
    ['api_definition', 'no API', {}, no],
    [
      'datasets',
      'datasets beside other things',
      {
        dependsOn: [
          'resource:orders',
          'resource:queue',
          'resource:default/features',
          'component:other',
        ],
      },
      value(['resource:default/features', 'resource:default/orders']),
    ],
    ['datasets', 'nothing', {}, value([])],
    [
      'datasets_registered',
      'registered datasets',
      { dependsOn: ['resource:orders', 'resource:queue'] },
      yes,
    ],
    [
      'datasets_registered',
      'a resource that is not registered',
      { dependsOn: ['resource:orders', 'resource:gone'] },
      no,
    ],
    [
      'datasets_registered',
      'resources that are no datasets',
      { dependsOn: ['resource:queue'] },
      no,
    ],
    ['datasets_registered', 'nothing', {}, no],
  ])('answers catalog.%s of a component with %s', async (name, _, spec, is) => {
    const about = await factsAbout(entity('Component', 'churn', spec));
    expect(about(`catalog.${name}`)).toEqual(is);
  });

  it.each<[string, string, Partial<Entity['metadata']>, FactOutcome]>([
    [
      'techdocs',
      'its own documentation',
      { annotations: { 'backstage.io/techdocs-ref': 'dir:.' } },
      yes,
    ],
    [
      'techdocs',
      'the documentation of its system',
      { annotations: { 'backstage.io/techdocs-entity': 'system:retention' } },
      yes,
    ],
    ['techdocs', 'no documentation', {}, no],
    [
      'source_location',
      'a repository',
      {
        annotations: {
          'backstage.io/source-location': 'url:https://git.example.com/churn/',
        },
      },
      yes,
    ],
    [
      'source_location',
      'a file on the disk of the catalog',
      { annotations: { 'backstage.io/source-location': 'file:/srv/churn/' } },
      no,
    ],
    [
      'source_location',
      'a location that is none',
      { annotations: { 'backstage.io/source-location': 'somewhere' } },
      {
        outcome: 'unknown',
        reason:
          'The annotation backstage.io/source-location is no location reference',
      },
    ],
    ['source_location', 'no location', {}, no],
    ['description', 'a description', { description: 'Who will leave' }, yes],
    ['description', 'an empty description', { description: ' ' }, no],
  ])(
    'answers catalog.%s of a component with %s',
    async (name, _, metadata, is) => {
      const about = await factsAbout(
        entity('Component', 'churn', {}, metadata),
      );
      expect(about(`catalog.${name}`)).toEqual(is);
    },
  );

  it('finds names without a namespace in the namespace of the entity', async () => {
    const about = await factsAbout(
      entity('Component', 'churn', { owner: 'growth' }, { namespace: 'other' }),
    );
    expect(about('catalog.owner_exists')).toEqual(no);
  });

  it('does not know what a catalog that fails would have said, and still knows what the entity says itself', async () => {
    const failing = catalogServiceMock({ entities: registered });
    jest
      .spyOn(failing, 'getEntitiesByRefs')
      .mockRejectedValue(new Error('503 Service Unavailable'));
    const unknown: FactOutcome = {
      outcome: 'unknown',
      reason: 'The catalog could not be read: 503 Service Unavailable',
    };
    const about = await factsAbout(
      entity(
        'Component',
        'churn',
        {
          owner: 'growth',
          system: 'retention',
          lifecycle: 'production',
          providesApis: ['churn-api'],
          dependsOn: ['resource:orders'],
        },
        { description: 'Who will leave' },
      ),
      failing,
    );
    for (const name of [
      'owner_exists',
      'system_exists',
      'api_definition',
      'datasets',
      'datasets_registered',
    ]) {
      expect(about(`catalog.${name}`)).toEqual(unknown);
    }
    expect(about('catalog.lifecycle')).toEqual(value('production'));
    expect(about('catalog.description')).toEqual(yes);
  });

  it('asks the catalog once for a whole batch, for each entity once', async () => {
    const counted = catalogServiceMock({ entities: registered });
    const read = jest.spyOn(counted, 'getEntitiesByRefs');
    await runCollector(new CatalogCollector({ auth, catalog: counted }), [
      entity('Component', 'a', { owner: 'growth', system: 'retention' }),
      entity('Component', 'b', { owner: 'growth' }),
    ]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(read.mock.calls[0][0].entityRefs).toEqual([
      'group:default/growth',
      'system:default/retention',
    ]);
  });

  it('names the annotations and fields that it reads', () => {
    expect(new CatalogCollector({ auth, catalog }).catalogFields).toEqual([
      'metadata.annotations.backstage.io/source-location',
      'metadata.annotations.backstage.io/techdocs-entity',
      'metadata.annotations.backstage.io/techdocs-ref',
      'metadata.description',
      'spec.dependsOn',
      'spec.lifecycle',
      'spec.owner',
      'spec.providesApis',
      'spec.system',
    ]);
  });
});
