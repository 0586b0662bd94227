import { Entity } from '@backstage/catalog-model';
import { EvidenceCollector } from './EvidenceCollector';

/**
 * Whether an entity names what a collector reads: by the collector's own rule, or
 * else by carrying one of its annotations. A collector without annotations reads
 * every entity.
 *
 * @public
 */
export function isCollectorConnected(
  collector: Pick<EvidenceCollector, 'annotations' | 'isConnected'>,
  entity: Entity,
): boolean {
  if (collector.isConnected) {
    return collector.isConnected(entity);
  }
  return (
    collector.annotations.length === 0 ||
    collector.annotations.some(key =>
      Boolean(entity.metadata.annotations?.[key]?.trim()),
    )
  );
}
