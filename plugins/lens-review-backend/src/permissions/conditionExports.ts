import { createConditionExports } from '@backstage/plugin-permission-node';
import { lensReviewPermissionResourceRef } from '@lens-review/backstage-plugin-lens-review-node';
import { reviewPermissionRules } from './rules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: lensReviewPermissionResourceRef,
  rules: reviewPermissionRules,
});

/**
 * Conditions on reviews, for authors of permission policies:
 *
 * - `isReviewedEntityOwner({ claims })`: reviews of entities that one of the claims owns
 * - `hasLens({ aliases })`: reviews with one of the lenses
 *
 * @public
 */
export const lensReviewConditions = conditions;

/**
 * Makes a policy's decision about a review out of {@link lensReviewConditions}.
 *
 * @public
 */
export const createLensReviewConditionalDecision = createConditionalDecision;
