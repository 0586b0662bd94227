export {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from './conditionExports';
