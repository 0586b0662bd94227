export { EntityLensReviewAttestationsCard } from './SharedAttestationsCard';
