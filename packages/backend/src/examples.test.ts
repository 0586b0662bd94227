import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  getCompoundEntityRef,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { isMlComponent } from '@lens-review/backstage-plugin-lens-review-common';
import {
  exampleEntities,
  parseExamples,
} from './__testUtils__/exampleEntities';

const parsed = parseExamples();

const entities = exampleEntities();

const refs = new Set(entities.map(entity => stringifyEntityRef(entity)));

/** Where an entity names others, and of which kind they are where it does not say. */
const REFERENCES: Array<[field: string, defaultKind: string]> = [
  ['owner', 'group'],
  ['parent', 'group'],
  ['children', 'group'],
  ['memberOf', 'group'],
  ['system', 'system'],
  ['domain', 'domain'],
  ['providesApis', 'api'],
  ['consumesApis', 'api'],
  ['dependsOn', 'component'],
];

function referencesOf(entity: Entity): string[] {
  return REFERENCES.flatMap(([field, defaultKind]) =>
    [entity.spec?.[field] ?? []].flat().map(ref =>
      stringifyEntityRef(
        parseEntityRef(String(ref), {
          defaultKind,
          defaultNamespace: 'default',
        }),
      ),
    ),
  );
}

describe('the demo catalog', () => {
  it('is well-formed YAML throughout', () => {
    expect(parsed.filter(result => result.type === 'error')).toEqual([]);
    expect(refs.size).toBe(entities.length);
  });

  it.each(entities.map(entity => [stringifyEntityRef(entity), entity]))(
    '%s is accepted by the catalog',
    async (_, entity) => {
      const policy = EntityPolicies.allOf([
        new SchemaValidEntityPolicy(),
        new DefaultNamespaceEntityPolicy(),
        new NoForeignRootFieldsEntityPolicy(),
        new FieldFormatEntityPolicy(),
      ]);
      await expect(policy.enforce(entity)).resolves.toBeDefined();

      const verdicts = await Promise.all(
        [
          apiEntityV1alpha1Validator,
          componentEntityV1alpha1Validator,
          domainEntityV1alpha1Validator,
          groupEntityV1alpha1Validator,
          resourceEntityV1alpha1Validator,
          systemEntityV1alpha1Validator,
          userEntityV1alpha1Validator,
        ].map(validator => validator.check(entity)),
      );
      expect(verdicts).toContain(true);
    },
  );

  it('leaves one owner unresolved on purpose, and nothing else', () => {
    const dangling = entities.flatMap(entity =>
      referencesOf(entity)
        .filter(ref => !refs.has(ref))
        .map(ref => `${getCompoundEntityRef(entity).name} -> ${ref}`),
    );

    expect(dangling).toEqual(['image-tagging -> group:default/vision-lab']);
  });

  it('has these ML components, and others that are not', () => {
    const names = (ml: boolean) =>
      entities
        .filter(entity => entity.kind === 'Component')
        .filter(entity => isMlComponent(entity) === ml)
        .map(entity => entity.metadata.name)
        .sort();

    expect(names(true)).toEqual([
      'churn-prediction',
      'churn-training',
      'credit-default-risk',
      'delivery-eta',
      'demand-forecast',
      'document-extraction',
      'fraud-scoring',
      'image-tagging',
      'price-elasticity',
      'product-recommendations',
      'search-ranking',
      'size-advice',
      'support-assistant',
      'visual-inspection',
    ]);
    expect(names(false)).toEqual(['checkout', 'storefront']);
    expect(
      entities
        .filter(entity => entity.kind !== 'Component' && isMlComponent(entity))
        .map(entity => stringifyEntityRef(entity))
        .sort(),
    ).toEqual([
      'resource:default/fraud-detection-model',
      'resource:default/product-embeddings',
    ]);
  });
});
