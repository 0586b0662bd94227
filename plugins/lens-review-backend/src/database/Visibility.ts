import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ReviewPermissionFilter } from '@lens-review/backstage-plugin-lens-review-node';

/**
 * What of a list the caller may see. Both parts restrict; undefined restricts
 * nothing.
 */
export interface Visibility {
  /** Components, groups and domains that the caller may read, as full lower-case references. */
  entityRefs?: string[];
  /** The conditions of a permission decision about reviews; see `whereReviews`. */
  reviews?: PermissionCriteria<ReviewPermissionFilter>;
}
