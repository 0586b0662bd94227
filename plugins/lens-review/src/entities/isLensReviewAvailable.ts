import { Entity } from '@backstage/catalog-model';
import { ApiHolder } from '@backstage/core-plugin-api';
import { isMlComponent } from '@lens-review/backstage-plugin-lens-review-common';
import { readEntityFilter } from './readEntityFilter';

/**
 * Whether the tab and the card have something to say about an entity: whether it
 * is an ML component.
 *
 * `EntitySwitch.Case` hands over the portal's APIs, so that
 * `lensReview.entities.filter` decides; `EntityLayout.Route` hands over none, so
 * that the default filter does.
 *
 * @public
 */
export function isLensReviewAvailable(
  entity: Entity,
  context?: { apis: ApiHolder },
): boolean {
  return context
    ? isMlComponent(entity, readEntityFilter(context.apis))
    : isMlComponent(entity);
}
