import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_LENS_REVIEW } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * A review, as far as permission rules look at it.
 *
 * @public
 */
export interface ReviewPermissionResource {
  id: string;
  /** Full, lower case. */
  entityRef: string;
  /** Who owns the reviewed entity, full and lower case; undefined where it has no owner or is gone. */
  owner?: string;
  lensAlias: string;
}

/**
 * What a permission rule asks of the list of reviews: the field has one of the
 * values. No value: nothing fits.
 *
 * @public
 */
export interface ReviewPermissionFilter {
  field: 'owner' | 'lensAlias';
  values: string[];
}

/**
 * Names the resource type of reviews, for permission rules of other plugins'
 * making.
 *
 * @public
 */
export const lensReviewPermissionResourceRef = createPermissionResourceRef<
  ReviewPermissionResource,
  ReviewPermissionFilter
>().with({
  pluginId: 'lens-review',
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});
