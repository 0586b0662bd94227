import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  lensDraftPermission,
  lensPublishPermission,
  lensReadPermission,
  lensReviewCampaignManagePermission,
  lensReviewCreatePermission,
  lensReviewExemptionApprovePermission,
  lensReviewExemptionRequestPermission,
  lensReviewGatePermission,
  lensReviewReadPermission,
  lensReviewSignOffPermission,
  lensReviewUpdatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  lensReviewPermissionResourceRef,
  ReviewPermissionResource,
} from '@lens-review/backstage-plugin-lens-review-node';
import { reviewPermissionRules } from './rules';

/**
 * Tells the permission framework which permissions and rules there are.
 *
 * @param findResource - a review as the rules look at it; undefined where there is none
 */
export function registerPermissions(
  permissionsRegistry: PermissionsRegistryService,
  findResource: (id: string) => Promise<ReviewPermissionResource | undefined>,
): void {
  permissionsRegistry.addResourceType({
    resourceRef: lensReviewPermissionResourceRef,
    permissions: [
      lensReviewReadPermission,
      lensReviewUpdatePermission,
      lensReviewExemptionRequestPermission,
      lensReviewExemptionApprovePermission,
      lensReviewSignOffPermission,
    ],
    rules: Object.values(reviewPermissionRules),
    getResources: ids => Promise.all(ids.map(findResource)),
  });
  permissionsRegistry.addPermissions([
    // Belongs to the resource type of the catalog, which brings its rules
    lensReviewCreatePermission,
    lensReadPermission,
    lensDraftPermission,
    lensPublishPermission,
    lensReviewCampaignManagePermission,
    lensReviewGatePermission,
  ]);
}
