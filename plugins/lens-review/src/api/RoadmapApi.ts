import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * The plan of a review by pillar and phase. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface RoadmapApi {
  /** Every cell of the matrix that has practices. */
  get(reviewId: string): Promise<ApiSchemas['Roadmap']>;

  /** Sets day and owner of one cell; what is left out is cleared. */
  setCell(reviewId: string, cell: ApiSchemas['RoadmapPlan']): Promise<void>;
}
