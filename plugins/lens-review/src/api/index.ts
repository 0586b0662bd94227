export type {
  ComponentScorecardsExportQuery,
  ComponentScorecardsQuery,
  GroupScorecardsQuery,
  ImprovementsQuery,
  LensReviewApi,
  PageQuery,
  PutAnswerResult,
  ReviewRead,
  ReviewsQuery,
} from './LensReviewApi';
export { LensReviewClient } from './LensReviewClient';
export { lensReviewApiRef } from './lensReviewApiRef';
