import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  ApiSchemas,
  LensReviewPaths,
} from '@lens-review/backstage-plugin-lens-review-common';
import createClient, { Middleware } from 'openapi-fetch';

/** HTTP status codes that are answers rather than errors. */
export const NOT_MODIFIED = 304;
export const PRECONDITION_FAILED = 412;

/** A lens that the lint refuses. */
const UNPROCESSABLE = 422;

/** Where somebody was faster, this path answers with what they wrote. */
const ANSWER_PATH = '/reviews/{id}/answers/{questionId}';

/*
 * A 412 is an error too where its body is not a question, for example when a
 * proxy in between made it up; `putAnswer` looks at the body for that.
 */
const throwOnError: Middleware = {
  onResponse: async ({ response, schemaPath }) => {
    const isAnswer =
      response.ok ||
      response.status === NOT_MODIFIED ||
      (response.status === PRECONDITION_FAILED && schemaPath === ANSWER_PATH);
    if (response.status === UNPROCESSABLE) {
      const { issues }: ApiSchemas['LensIssues'] = await response
        .clone()
        .json();
      throw new Error(refusalOf(issues));
    }
    if (!isAnswer) {
      throw await ResponseError.fromResponse(response);
    }
  },
};

/** Why the lint refuses a lens, in its own words. */
function refusalOf(issues: ApiSchemas['LensIssue'][]): string {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => (path ? `${path}: ${message}` : message))
    .join('\n');
}

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
export function bodyOf<T>(answer: { data?: T; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(
      `The Lens Review backend answered ${answer.response.status} without the expected body`,
    );
  }
  return answer.data;
}

/** The way to the backend, with the caller's identity; answers that are errors are thrown. */
export class LensReviewHttp {
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  /** Discovery may answer another address at any time, so it is asked each time. */
  async client() {
    const client = createClient<LensReviewPaths>({
      baseUrl: await this.#discoveryApi.getBaseUrl('lens-review'),
      fetch: async request =>
        this.#fetchApi.fetch(request.url, await initOf(request)),
    });
    client.use(throwOnError);
    return client;
  }
}
