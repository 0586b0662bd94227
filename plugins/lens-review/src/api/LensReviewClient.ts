import { parseEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { AnswerTemplatesApi } from './AnswerTemplatesApi';
import { AnswerTemplatesClient } from './AnswerTemplatesClient';
import { AttestationsApi } from './AttestationsApi';
import { AttestationsClient } from './AttestationsClient';
import { ExemptionsApi } from './ExemptionsApi';
import { ExemptionsClient } from './ExemptionsClient';
import { GoalsApi } from './GoalsApi';
import { GoalsClient } from './GoalsClient';
import {
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
import {
  bodyOf,
  LensReviewHttp,
  NOT_MODIFIED,
  PRECONDITION_FAILED,
} from './LensReviewHttp';
import { CampaignsApi } from './CampaignsApi';
import { CampaignsClient } from './CampaignsClient';
import { LensesApi } from './LensesApi';
import { LensesClient } from './LensesClient';
import { LessonsApi } from './LessonsApi';
import { LessonsClient } from './LessonsClient';
import { MilestonesApi } from './MilestonesApi';
import { MilestonesClient } from './MilestonesClient';
import { ReportsApi } from './ReportsApi';
import { ReportsClient } from './ReportsClient';
import { RoadmapApi } from './RoadmapApi';
import { RoadmapClient } from './RoadmapClient';
import { CommentsApi } from './CommentsApi';
import { CommentsClient } from './CommentsClient';
import { SharedAttestationsApi } from './SharedAttestationsApi';
import { SharedAttestationsClient } from './SharedAttestationsClient';
import { SignOffApi } from './SignOffApi';
import { SignOffClient } from './SignOffClient';
import { SprintsApi } from './SprintsApi';
import { SprintsClient } from './SprintsClient';
import { TasksApi } from './TasksApi';
import { TasksClient } from './TasksClient';

const isQuestion = (
  body: ApiSchemas['Question'] | ApiSchemas['Error'] | undefined,
): body is ApiSchemas['Question'] =>
  body !== undefined && 'choices' in body && 'revision' in body;

/**
 * Asks the Lens Review backend over HTTP.
 *
 * @public
 */
export class LensReviewClient implements LensReviewApi {
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
  readonly #http: LensReviewHttp;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#http = new LensReviewHttp(options);
    this.answerTemplates = new AnswerTemplatesClient(this.#http);
    this.attestations = new AttestationsClient(this.#http);
    this.exemptions = new ExemptionsClient(this.#http);
    this.campaigns = new CampaignsClient(this.#http);
    this.lenses = new LensesClient(this.#http);
    this.lessons = new LessonsClient(this.#http);
    this.goals = new GoalsClient(this.#http);
    this.roadmap = new RoadmapClient(this.#http);
    this.milestones = new MilestonesClient(this.#http);
    this.reports = new ReportsClient(this.#http);
    this.comments = new CommentsClient(this.#http);
    this.sharedAttestations = new SharedAttestationsClient(this.#http);
    this.signOff = new SignOffClient(this.#http);
    this.sprints = new SprintsClient(this.#http);
    this.tasks = new TasksClient(this.#http);
  }

  async listLenses(query?: LensesQuery): Promise<ApiSchemas['LensList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/lenses', { params: { query } }),
    );
  }

  async getLensVersion(
    alias: string,
    version: string,
  ): Promise<ApiSchemas['LensVersion']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/lenses/{alias}/versions/{version}', {
        params: { path: { alias, version } },
      }),
    );
  }

  async listReviews(query?: ReviewsQuery): Promise<ApiSchemas['ReviewList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/reviews', { params: { query } }),
    );
  }

  async createReview(
    request: ApiSchemas['CreateReviewRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Review']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('post', '/reviews', {
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        body: request,
      }),
    );
  }

  async getReview(id: string, knownRevision?: number): Promise<ReviewRead> {
    const client = await this.#http.client();
    const answer = await client.request('get', '/reviews/{id}', {
      params: {
        path: { id },
        header:
          knownRevision === undefined
            ? undefined
            : { 'If-None-Match': `"${knownRevision}"` },
      },
    });
    return answer.response.status === NOT_MODIFIED
      ? { kind: 'unchanged' }
      : { kind: 'changed', review: bodyOf(answer) };
  }

  async getReviewTexts(id: string): Promise<ApiSchemas['ReviewTexts']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/texts', {
        params: { path: { id } },
      }),
    );
  }

  async putAnswer(
    reviewId: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
  ): Promise<PutAnswerResult> {
    const client = await this.#http.client();
    const answer = await client.request(
      'put',
      '/reviews/{id}/answers/{questionId}',
      {
        params: {
          path: { id: reviewId, questionId },
          header: { 'If-Match': `"${revision}"` },
        },
        body: update,
      },
    );
    if (answer.response.status !== PRECONDITION_FAILED) {
      return { kind: 'saved', question: bodyOf(answer) };
    }
    if (!isQuestion(answer.error)) {
      throw await ResponseError.fromResponse(
        new Response(JSON.stringify(answer.error), {
          status: PRECONDITION_FAILED,
          headers: { 'Content-Type': 'application/json' },
        }),
      );
    }
    return { kind: 'conflict', question: answer.error };
  }

  async acceptProposals(
    reviewId: string,
    practices: ApiSchemas['PracticeRef'][] | undefined,
    idempotencyKey: string,
  ): Promise<ApiSchemas['AcceptProposalsResponse']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/proposals/accept', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: practices ? { practices } : {},
      }),
    );
  }

  async getScores(reviewId: string): Promise<ApiSchemas['Scores']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/scores', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async getHistory(
    reviewId: string,
    page?: PageQuery,
  ): Promise<ApiSchemas['HistoryList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/history', {
        params: { path: { id: reviewId }, query: page },
      }),
    );
  }

  async getImprovements(
    reviewId: string,
    query?: ImprovementsQuery,
  ): Promise<ApiSchemas['ImprovementList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/improvements', {
        params: { path: { id: reviewId }, query },
      }),
    );
  }

  async getEvidence(entityRef: string): Promise<ApiSchemas['EvidenceList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request(
        'get',
        '/entities/{kind}/{namespace}/{name}/evidence',
        {
          params: { path: parseEntityRef(entityRef) },
        },
      ),
    );
  }

  async getEvidenceHistory(
    entityRef: string,
    query?: EvidenceHistoryQuery,
  ): Promise<ApiSchemas['FactHistoryList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request(
        'get',
        '/entities/{kind}/{namespace}/{name}/evidence/history',
        { params: { path: parseEntityRef(entityRef), query } },
      ),
    );
  }

  async refreshEvidence(
    entityRef: string,
  ): Promise<ApiSchemas['CollectionRun']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request(
        'post',
        '/entities/{kind}/{namespace}/{name}/evidence/refresh',
        { params: { path: parseEntityRef(entityRef) } },
      ),
    );
  }

  async getVerdicts(
    entityRef: string,
    lens: string,
  ): Promise<ApiSchemas['VerdictList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request(
        'get',
        '/entities/{kind}/{namespace}/{name}/verdicts',
        {
          params: { path: parseEntityRef(entityRef), query: { lens } },
        },
      ),
    );
  }

  async listCollectors(): Promise<ApiSchemas['CollectorList']> {
    const client = await this.#http.client();
    return bodyOf(await client.request('get', '/evidence/collectors'));
  }

  async getCollectionRun(id: string): Promise<ApiSchemas['CollectionRun']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/evidence/runs/{id}', {
        params: { path: { id } },
      }),
    );
  }

  async listComponentScorecards(
    query?: ComponentScorecardsQuery,
  ): Promise<ApiSchemas['ComponentScorecardList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/components', {
        params: { query },
      }),
    );
  }

  async exportComponentScorecards(
    query?: ComponentScorecardsExportQuery,
  ): Promise<string> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/components.csv', {
        params: { query },
        parseAs: 'text',
      }),
    );
  }

  async getScorecardSummary(
    query?: ScorecardSummaryQuery,
  ): Promise<ApiSchemas['ScorecardSummary']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/summary', { params: { query } }),
    );
  }

  async listPracticeScorecards(
    query?: PracticeScorecardsQuery,
  ): Promise<ApiSchemas['PracticeScorecardList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/practices', {
        params: { query },
      }),
    );
  }

  async listEvidenceGaps(
    query?: EvidenceGapsQuery,
  ): Promise<ApiSchemas['EvidenceGapList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/evidence', {
        params: { query },
      }),
    );
  }

  async listTrendPoints(
    query?: TrendPointsQuery,
  ): Promise<ApiSchemas['TrendPointList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/trend', { params: { query } }),
    );
  }

  async listGroupScorecards(
    query: GroupScorecardsQuery,
  ): Promise<ApiSchemas['GroupScorecardList']> {
    const client = await this.#http.client();
    return bodyOf(
      await client.request('get', '/scorecards/groups', { params: { query } }),
    );
  }
}
