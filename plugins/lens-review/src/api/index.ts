export type { ExemptionsApi } from './ExemptionsApi';
export type {
  ComponentScorecardsExportQuery,
  ComponentScorecardsQuery,
  EvidenceGapsQuery,
  EvidenceHistoryQuery,
  GroupScorecardsQuery,
  ImprovementsQuery,
  LensReviewApi,
  PageQuery,
  PracticeScorecardsQuery,
  PutAnswerResult,
  ReviewRead,
  ReviewsQuery,
  ScorecardSummaryQuery,
  TrendPointsQuery,
} from './LensReviewApi';
export type { LessonsApi, LessonsQuery } from './LessonsApi';
export { LensReviewClient } from './LensReviewClient';
export { lensReviewApiRef } from './lensReviewApiRef';
