export type { AnswerTemplatesApi } from './AnswerTemplatesApi';
export type { AttestationsApi } from './AttestationsApi';
export type { ExemptionsApi } from './ExemptionsApi';
export type { GoalsApi } from './GoalsApi';
export type {
  ComponentScorecardsExportQuery,
  ComponentScorecardsQuery,
  EvidenceGapsQuery,
  EvidenceHistoryQuery,
  GroupScorecardsQuery,
  ImprovementsQuery,
  LensReviewApi,
  LensesQuery,
  PageQuery,
  PracticeScorecardsQuery,
  PutAnswerResult,
  ReviewRead,
  ReviewsQuery,
  ScorecardSummaryQuery,
  TrendPointsQuery,
} from './LensReviewApi';
export type { CampaignsApi, CampaignsQuery } from './CampaignsApi';
export type { LensesApi } from './LensesApi';
export type { LessonsApi, LessonsQuery } from './LessonsApi';
export { LensReviewClient } from './LensReviewClient';
export type { MilestonesApi } from './MilestonesApi';
export type { ReportFormat, ReportsApi } from './ReportsApi';
export type { RoadmapApi } from './RoadmapApi';
export { lensReviewApiRef } from './lensReviewApiRef';
export type { CommentsApi } from './CommentsApi';
export type { SharedAttestationsApi } from './SharedAttestationsApi';
export type { SignOffApi } from './SignOffApi';
export type { SprintsApi } from './SprintsApi';
export type { TasksApi } from './TasksApi';
