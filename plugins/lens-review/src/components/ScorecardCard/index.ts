export {
  EntityLensReviewScorecardCard,
  LensReviewHomeCard,
} from './ScorecardCard';
