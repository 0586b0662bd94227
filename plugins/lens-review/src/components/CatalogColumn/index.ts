export { createLensReviewColumn } from './createLensReviewColumn';
export { LensReviewCatalogLink } from './LensReviewCatalogLink';
