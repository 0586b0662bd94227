import { FactBase } from '@lens-review/backstage-plugin-lens-review-common';
import { sha256 } from '../database/sha256';

/** Names a fact, as long as it is about the same. */
export function factIdOf(
  fact: Pick<FactBase, 'entityRef' | 'collector' | 'name' | 'resource'>,
): string {
  return sha256(
    fact.entityRef,
    fact.collector,
    fact.name,
    // A resource is never the empty text
    fact.resource ?? '',
  );
}
