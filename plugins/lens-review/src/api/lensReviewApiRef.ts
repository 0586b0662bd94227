import { createApiRef } from '@backstage/core-plugin-api';
import { LensReviewApi } from './LensReviewApi';

/** Where components find the Lens Review backend. @public */
export const lensReviewApiRef = createApiRef<LensReviewApi>({
  id: 'plugin.lens-review.api',
});
