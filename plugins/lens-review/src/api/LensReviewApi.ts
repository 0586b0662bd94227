import {
  ApiSchemas,
  LensReviewPaths,
} from '@lens-review/backstage-plugin-lens-review-common';
import { AnswerTemplatesApi } from './AnswerTemplatesApi';
import { AttestationsApi } from './AttestationsApi';
import { ExemptionsApi } from './ExemptionsApi';
import { CampaignsApi } from './CampaignsApi';
import { LensesApi } from './LensesApi';
import { LessonsApi } from './LessonsApi';
import { GoalsApi } from './GoalsApi';
import { MilestonesApi } from './MilestonesApi';
import { ReportsApi } from './ReportsApi';
import { RoadmapApi } from './RoadmapApi';
import { CommentsApi } from './CommentsApi';
import { SharedAttestationsApi } from './SharedAttestationsApi';
import { SignOffApi } from './SignOffApi';
import { SprintsApi } from './SprintsApi';
import { TasksApi } from './TasksApi';

type QueryOf<T extends keyof LensReviewPaths> = LensReviewPaths[T] extends {
  get: { parameters: { query?: infer Q } };
}
  ? NonNullable<Q>
  : never;

/** Page of {@link LensReviewApi.listLenses}, and whether drafts are among them. @public */
export type LensesQuery = QueryOf<'/lenses'>;

/** Filters of {@link LensReviewApi.listReviews}. @public */
export type ReviewsQuery = QueryOf<'/reviews'>;

/** Filters, order and page of {@link LensReviewApi.listComponentScorecards}. @public */
export type ComponentScorecardsQuery = QueryOf<'/scorecards/components'>;

/** Filters of {@link LensReviewApi.exportComponentScorecards}. @public */
export type ComponentScorecardsExportQuery =
  QueryOf<'/scorecards/components.csv'>;

/** Grouping, filters and page of {@link LensReviewApi.listGroupScorecards}. @public */
export type GroupScorecardsQuery = QueryOf<'/scorecards/groups'>;

/** Filters of {@link LensReviewApi.getScorecardSummary}. @public */
export type ScorecardSummaryQuery = QueryOf<'/scorecards/summary'>;

/** Filters, order and page of {@link LensReviewApi.listPracticeScorecards}. @public */
export type PracticeScorecardsQuery = QueryOf<'/scorecards/practices'>;

/** Filters of {@link LensReviewApi.listEvidenceGaps}. @public */
export type EvidenceGapsQuery = QueryOf<'/scorecards/evidence'>;

/** Group and days of {@link LensReviewApi.listTrendPoints}. @public */
export type TrendPointsQuery = QueryOf<'/scorecards/trend'>;

/** Filters and page of {@link LensReviewApi.getImprovements}. @public */
export type ImprovementsQuery = QueryOf<'/reviews/{id}/improvements'>;

/** Which fact and which page of {@link LensReviewApi.getEvidenceHistory}. @public */
export type EvidenceHistoryQuery =
  QueryOf<'/entities/{kind}/{namespace}/{name}/evidence/history'>;

/** Which page of a list. @public */
export interface PageQuery {
  /** Rows a page, 1..200. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/** A review, or the word that the copy at hand is still the newest. @public */
export type ReviewRead =
  | { kind: 'changed'; review: ApiSchemas['Review'] }
  | { kind: 'unchanged' };

/**
 * What became of an answer: saved, or refused because someone was faster. A
 * conflict carries the question as it is now, so that a person can choose.
 *
 * @public
 */
export type PutAnswerResult =
  | { kind: 'saved'; question: ApiSchemas['Question'] }
  | { kind: 'conflict'; question: ApiSchemas['Question'] };

/**
 * Everything the frontend asks of the Lens Review backend.
 *
 * Every method rejects with a `ResponseError` of `@backstage/errors` when the
 * backend answers an error, and with a `TypeError` (as `fetch` does) when it is
 * not reached. Entity references are full ones, such as `component:default/a`.
 *
 * @public
 */
export interface LensReviewApi {
  readonly answerTemplates: AnswerTemplatesApi;
  readonly attestations: AttestationsApi;
  readonly exemptions: ExemptionsApi;
  readonly campaigns: CampaignsApi;

  readonly lenses: LensesApi;
  readonly lessons: LessonsApi;
  readonly goals: GoalsApi;
  readonly roadmap: RoadmapApi;
  readonly milestones: MilestonesApi;
  readonly reports: ReportsApi;
  readonly comments: CommentsApi;
  readonly sharedAttestations: SharedAttestationsApi;
  readonly signOff: SignOffApi;
  readonly sprints: SprintsApi;
  readonly tasks: TasksApi;

  listLenses(query?: LensesQuery): Promise<ApiSchemas['LensList']>;

  /** One lens version with its pillars, phases and questions. */
  getLensVersion(
    alias: string,
    version: string,
  ): Promise<ApiSchemas['LensVersion']>;

  listReviews(query?: ReviewsQuery): Promise<ApiSchemas['ReviewList']>;

  /**
   * Starts a review.
   *
   * @param idempotencyKey - the same key again answers the first result
   */
  createReview(
    request: ApiSchemas['CreateReviewRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Review']>;

  /**
   * A review whole.
   *
   * @param knownRevision - revision of the copy at hand; where it is still the
   * newest, the answer is `unchanged` and no review travels
   */
  getReview(id: string, knownRevision?: number): Promise<ReviewRead>;

  /** What the lens of a review says of its questions and practices. */
  getReviewTexts(id: string): Promise<ApiSchemas['ReviewTexts']>;

  /**
   * Answers one question; what the update leaves out stays as it is.
   *
   * @param revision - revision of the question that the change rests on
   */
  putAnswer(
    reviewId: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
  ): Promise<PutAnswerResult>;

  /**
   * Takes over what evidence supports.
   *
   * @param practices - only these; all proposals where left out
   */
  acceptProposals(
    reviewId: string,
    practices: ApiSchemas['PracticeRef'][] | undefined,
    idempotencyKey: string,
  ): Promise<ApiSchemas['AcceptProposalsResponse']>;

  getScores(reviewId: string): Promise<ApiSchemas['Scores']>;

  /** What changed and why, newest first. */
  getHistory(
    reviewId: string,
    page?: PageQuery,
  ): Promise<ApiSchemas['HistoryList']>;

  /** Next steps, the most rewarding first. */
  getImprovements(
    reviewId: string,
    query?: ImprovementsQuery,
  ): Promise<ApiSchemas['ImprovementList']>;

  /** Facts about an entity with their provenance. */
  getEvidence(entityRef: string): Promise<ApiSchemas['EvidenceList']>;

  /** What facts were from when on, newest first. */
  getEvidenceHistory(
    entityRef: string,
    query?: EvidenceHistoryQuery,
  ): Promise<ApiSchemas['FactHistoryList']>;

  /** Starts to collect the evidence of an entity again. */
  refreshEvidence(entityRef: string): Promise<ApiSchemas['CollectionRun']>;

  /** What evidence says about every practice of a lens, also before a review. */
  getVerdicts(
    entityRef: string,
    lens: string,
  ): Promise<ApiSchemas['VerdictList']>;

  listCollectors(): Promise<ApiSchemas['CollectorList']>;

  getCollectionRun(id: string): Promise<ApiSchemas['CollectionRun']>;

  listComponentScorecards(
    query?: ComponentScorecardsQuery,
  ): Promise<ApiSchemas['ComponentScorecardList']>;

  /** The rows of {@link LensReviewApi.listComponentScorecards} as CSV text. */
  exportComponentScorecards(
    query?: ComponentScorecardsExportQuery,
  ): Promise<string>;

  listGroupScorecards(
    query: GroupScorecardsQuery,
  ): Promise<ApiSchemas['GroupScorecardList']>;

  /** What a set of components comes to as a whole. */
  getScorecardSummary(
    query?: ScorecardSummaryQuery,
  ): Promise<ApiSchemas['ScorecardSummary']>;

  /** How many reviews stand where with each practice. */
  listPracticeScorecards(
    query?: PracticeScorecardsQuery,
  ): Promise<ApiSchemas['PracticeScorecardList']>;

  /** Which evidence does not arrive, and why. */
  listEvidenceGaps(
    query?: EvidenceGapsQuery,
  ): Promise<ApiSchemas['EvidenceGapList']>;

  /** One point a day, the last that of today. */
  listTrendPoints(
    query?: TrendPointsQuery,
  ): Promise<ApiSchemas['TrendPointList']>;
}
