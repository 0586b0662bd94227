import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { lensRefToApi } from '../lenses/lensToApi';
import { ReviewView } from '../reviews/ReviewView';

/** The scores of a review as the contract has them. */
export function scoresToApi(view: ReviewView): ApiSchemas['Scores'] {
  const { scores, validUntil } = view.result;
  return {
    computedAt: view.computedAt.toISOString(),
    validUntil: validUntil?.toISOString(),
    lens: lensRefToApi(view.lens),
    ...scores,
  };
}
