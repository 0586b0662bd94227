export type { ExemptionsApi } from './ExemptionsApi';
export type {
  ComponentScorecardsExportQuery,
  ComponentScorecardsQuery,
  EvidenceHistoryQuery,
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
