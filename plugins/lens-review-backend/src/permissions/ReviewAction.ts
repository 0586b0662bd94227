import {
  lensReviewExemptionApprovePermission,
  lensReviewExemptionRequestPermission,
  lensReviewSignOffPermission,
  lensReviewUpdatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';

/** What can be done with a review that may be read, and the permission it takes. */
export const REVIEW_ACTIONS = {
  update: lensReviewUpdatePermission,
  requestExemption: lensReviewExemptionRequestPermission,
  approveExemption: lensReviewExemptionApprovePermission,
  signOff: lensReviewSignOffPermission,
};

export type ReviewAction = keyof typeof REVIEW_ACTIONS;
