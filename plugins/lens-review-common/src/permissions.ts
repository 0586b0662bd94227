import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a review; its rules live in the backend. @public */
export const RESOURCE_TYPE_LENS_REVIEW = 'lens-review-review';

/**
 * Start a review of an entity. Resource type `catalog-entity`, so that the
 * catalog's own conditions (owner, kind, annotation, ...) decide.
 *
 * @public
 */
export const lensReviewCreatePermission = createPermission({
  name: 'lens-review.review.create',
  attributes: { action: 'create' },
  resourceType: 'catalog-entity',
});

/** Read a review, its scores and its history. @public */
export const lensReviewReadPermission = createPermission({
  name: 'lens-review.review.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});

/** Answer, accept proposals, attest, refresh evidence. @public */
export const lensReviewUpdatePermission = createPermission({
  name: 'lens-review.review.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});

/** Ask for an exemption, renew it, withdraw it. @public */
export const lensReviewExemptionRequestPermission = createPermission({
  name: 'lens-review.exemption.request',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});

/** Approve, refuse and revoke exemptions that others asked for. @public */
export const lensReviewExemptionApprovePermission = createPermission({
  name: 'lens-review.exemption.approve',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});

/** Sign off a review that others submitted, or request changes. @public */
export const lensReviewSignOffPermission = createPermission({
  name: 'lens-review.review.sign-off',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_LENS_REVIEW,
});

/** See the lens library. @public */
export const lensReadPermission = createPermission({
  name: 'lens-review.lens.read',
  attributes: { action: 'read' },
});

/** Add a lens version without publishing it. @public */
export const lensDraftPermission = createPermission({
  name: 'lens-review.lens.draft',
  attributes: { action: 'create' },
});

/** Publish a lens version. @public */
export const lensPublishPermission = createPermission({
  name: 'lens-review.lens.publish',
  attributes: { action: 'update' },
});

/** Start campaigns, change them and end them. @public */
export const lensReviewCampaignManagePermission = createPermission({
  name: 'lens-review.campaign.manage',
  attributes: { action: 'update' },
});

/**
 * Have a gate evaluated. For people it comes on top of reading the review; a
 * token of a build that is restricted to it needs nothing else.
 *
 * @public
 */
export const lensReviewGatePermission = createPermission({
  name: 'lens-review.gate.evaluate',
  attributes: { action: 'read' },
});

/** All permissions of Lens Review. @public */
export const lensReviewPermissions = [
  lensReviewCreatePermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
  lensReviewExemptionRequestPermission,
  lensReviewExemptionApprovePermission,
  lensReviewSignOffPermission,
  lensReadPermission,
  lensDraftPermission,
  lensPublishPermission,
  lensReviewCampaignManagePermission,
  lensReviewGatePermission,
];
