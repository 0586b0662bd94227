import { Entity } from '@backstage/catalog-model';
import { refsIn } from './refs';

/** Types under which catalogs register data. */
const DATASET_TYPES = new Set([
  'dataset',
  'data-product',
  'feature-group',
  'feature-store',
]);

/** Resources that the entity says it depends on. */
export function dependencies(entity: Entity): string[] {
  return refsIn(entity, 'dependsOn', 'Component').filter(ref =>
    ref.startsWith('resource:'),
  );
}

/** Those of the references that are datasets, each once, in order. */
export function datasetsAmong(
  refs: string[],
  byRef: ReadonlyMap<string, Entity>,
): string[] {
  return [...new Set(refs)]
    .filter(ref => {
      const type = byRef.get(ref)?.spec?.type;
      return typeof type === 'string' && DATASET_TYPES.has(type.toLowerCase());
    })
    .sort();
}
