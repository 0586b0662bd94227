export { EntityLensReviewCard } from './EntityLensReviewCard';
