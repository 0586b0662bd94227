import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { RelatedEntities } from './CatalogCheck';

/**
 * Whether something is named and all of it is in the catalog. What is not named
 * is a plain no, known without reading; what could not be read is unknown.
 */
export function allExist(
  refs: string[],
  related: RelatedEntities,
): FactOutcome {
  if (refs.length === 0) {
    return { outcome: 'value', value: false };
  }
  if (related.outcome === 'failed') {
    return { outcome: 'unknown', reason: related.reason };
  }
  return { outcome: 'value', value: refs.every(ref => related.byRef.has(ref)) };
}
