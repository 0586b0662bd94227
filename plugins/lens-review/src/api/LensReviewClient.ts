import { parseEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  ApiSchemas,
  LensReviewPaths,
} from '@lens-review/backstage-plugin-lens-review-common';
import createClient, { Middleware } from 'openapi-fetch';
import {
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

/** HTTP status codes that are answers rather than errors. */
const NOT_MODIFIED = 304;
const PRECONDITION_FAILED = 412;

/*
 * A 412 is an error too where its body is not a question, for example when a
 * proxy in between made it up; `putAnswer` looks at the body for that.
 */
const throwOnError: Middleware = {
  onResponse: async ({ response }) => {
    const isAnswer =
      response.ok ||
      response.status === NOT_MODIFIED ||
      response.status === PRECONDITION_FAILED;
    if (!isAnswer) {
      throw await ResponseError.fromResponse(response);
    }
  },
};

const isQuestion = (
  body: ApiSchemas['Question'] | ApiSchemas['Error'] | undefined,
): body is ApiSchemas['Question'] =>
  body !== undefined && 'choices' in body && 'revision' in body;

/*
 * An app's fetch middlewares each make a Request of what they are given, and a
 * Request gives its body only once; so they get its address and its settings.
 */
async function initOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = await request.text();
  return { method, headers, signal, body: body || undefined };
}

/** The body of an answer that went well; there always is one. */
function bodyOf<T>(answer: { data?: T; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(
      `The Lens Review backend answered ${answer.response.status} without the expected body`,
    );
  }
  return answer.data;
}

/**
 * Asks the Lens Review backend over HTTP.
 *
 * @public
 */
export class LensReviewClient implements LensReviewApi {
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async listLenses(page?: PageQuery): Promise<ApiSchemas['LensList']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/lenses', { params: { query: page } }),
    );
  }

  async getLensVersion(
    alias: string,
    version: string,
  ): Promise<ApiSchemas['LensVersion']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/lenses/{alias}/versions/{version}', {
        params: { path: { alias, version } },
      }),
    );
  }

  async listReviews(query?: ReviewsQuery): Promise<ApiSchemas['ReviewList']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/reviews', { params: { query } }),
    );
  }

  async createReview(
    request: ApiSchemas['CreateReviewRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Review']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('post', '/reviews', {
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        body: request,
      }),
    );
  }

  async getReview(id: string, knownRevision?: number): Promise<ReviewRead> {
    const client = await this.#client();
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

  async putAnswer(
    reviewId: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
  ): Promise<PutAnswerResult> {
    const client = await this.#client();
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
    const client = await this.#client();
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

  async listAttestations(
    reviewId: string,
  ): Promise<ApiSchemas['AttestationList']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/attestations', {
        params: { path: { id: reviewId } },
      }),
    );
  }

  async createAttestation(
    reviewId: string,
    request: ApiSchemas['CreateAttestationRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Attestation']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('post', '/reviews/{id}/attestations', {
        params: {
          path: { id: reviewId },
          header: { 'Idempotency-Key': idempotencyKey },
        },
        body: request,
      }),
    );
  }

  async getScores(reviewId: string): Promise<ApiSchemas['Scores']> {
    const client = await this.#client();
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
    const client = await this.#client();
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
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/improvements', {
        params: { path: { id: reviewId }, query },
      }),
    );
  }

  async getEvidence(entityRef: string): Promise<ApiSchemas['EvidenceList']> {
    const client = await this.#client();
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
    const client = await this.#client();
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
    const client = await this.#client();
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
    const client = await this.#client();
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
    const client = await this.#client();
    return bodyOf(await client.request('get', '/evidence/collectors'));
  }

  async getCollectionRun(id: string): Promise<ApiSchemas['CollectionRun']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/evidence/runs/{id}', {
        params: { path: { id } },
      }),
    );
  }

  async listComponentScorecards(
    query?: ComponentScorecardsQuery,
  ): Promise<ApiSchemas['ComponentScorecardList']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/scorecards/components', {
        params: { query },
      }),
    );
  }

  async exportComponentScorecards(
    query?: ComponentScorecardsExportQuery,
  ): Promise<string> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/scorecards/components.csv', {
        params: { query },
        parseAs: 'text',
      }),
    );
  }

  async listGroupScorecards(
    query: GroupScorecardsQuery,
  ): Promise<ApiSchemas['GroupScorecardList']> {
    const client = await this.#client();
    return bodyOf(
      await client.request('get', '/scorecards/groups', { params: { query } }),
    );
  }

  // Discovery may answer another address at any time, so it is asked each time.
  async #client() {
    const client = createClient<LensReviewPaths>({
      baseUrl: await this.#discoveryApi.getBaseUrl('lens-review'),
      fetch: async request =>
        this.#fetchApi.fetch(request.url, await initOf(request)),
    });
    client.use(throwOnError);
    return client;
  }
}
