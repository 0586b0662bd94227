import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@lens-review/backstage-plugin-lens-review-backend';
import {
  lensReviewCampaignManagePermission,
  lensReviewExemptionApprovePermission,
  lensReviewCreatePermission,
  lensDraftPermission,
  lensPublishPermission,
  lensReviewExemptionRequestPermission,
  lensReviewSignOffPermission,
  lensReviewUpdatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';

/** Decides on exemptions and signs reviews off. */
const APPROVERS = 'group:default/architecture-review';

/** Looks after the lenses, runs campaigns, and helps every team with its review. */
const LENS_OWNERS = 'group:default/ml-platform';

/** Viewers read, owners review what is theirs, approvers approve, lens owners publish. */
export class LensReviewPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    const isOneOf = (group: string): PolicyDecision => ({
      result: claims.includes(group)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    });

    if (
      isPermission(permission, lensReviewExemptionApprovePermission) ||
      isPermission(permission, lensReviewSignOffPermission)
    ) {
      return isOneOf(APPROVERS);
    }
    if (
      isPermission(permission, lensDraftPermission) ||
      isPermission(permission, lensPublishPermission) ||
      isPermission(permission, lensReviewCampaignManagePermission)
    ) {
      return isOneOf(LENS_OWNERS);
    }
    if (claims.includes(LENS_OWNERS)) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (isPermission(permission, lensReviewCreatePermission)) {
      return createCatalogConditionalDecision(
        permission,
        catalogConditions.isEntityOwner({ claims }),
      );
    }
    if (
      isPermission(permission, lensReviewUpdatePermission) ||
      isPermission(permission, lensReviewExemptionRequestPermission)
    ) {
      return createLensReviewConditionalDecision(
        permission,
        lensReviewConditions.isReviewedEntityOwner({ claims }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
