import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { LensReviewPaths } from '@lens-review/backstage-plugin-lens-review-common';
import createClient, { Middleware } from 'openapi-fetch';

const PLUGIN = 'lens-review';

/** The portal said no, and why. */
class PortalError extends Error {
  readonly name = 'PortalError';

  constructor(message: string, readonly status: number) {
    super(message);
  }
}

const throwOnError: Middleware = {
  onResponse: async ({ response }) => {
    if (!response.ok) {
      const error = await ResponseError.fromResponse(response);
      // What the portal said, not only the status: it is shown to who runs the template
      throw new PortalError(error.body.error.message, response.status);
    }
  },
};

/**
 * The Lens Review backend, asked in the name of whoever runs a template.
 *
 * @public
 */
export class LensReviewPortal {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
  ) {}

  /** A client for one step; its errors are thrown as they came. */
  async clientFor(credentials: BackstageCredentials) {
    const { auth, discovery } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: PLUGIN,
    });
    const client = createClient<LensReviewPaths>({
      baseUrl: await discovery.getBaseUrl(PLUGIN),
      headers: { Authorization: `Bearer ${token}` },
    });
    client.use(throwOnError);
    return client;
  }
}

/** The body of an answer that went well. */
export function bodyOf<T>(answer: { data?: T; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(
      `The Lens Review backend answered ${answer.response.status} without a body`,
    );
  }
  return answer.data;
}

/** Whether a request failed with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof PortalError && error.status === status;
}
