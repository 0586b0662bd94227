export {
  EntityLensReviewScorecardCard,
  LensReviewHomeCard,
  OrganisationSummary,
} from './ScorecardCard';
