export { EntityLensReviewContent } from './EntityLensReviewContent';
