import { createFetchApi } from '@backstage/core-app-api';
import { LensReviewClient } from './LensReviewClient';

const BASE_URL = 'http://localhost:7007/api/lens-review';

function clientAnswering(status: number, body?: unknown) {
  const requests: Request[] = [];
  const client = new LensReviewClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://localhost:7007/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(new Request(input, init));
        return new Response(body === undefined ? null : JSON.stringify(body), {
          status,
          headers: { 'Content-Type': 'application/json' },
        });
      },
    },
  });
  return { client, requests };
}

const question = {
  id: 'q1',
  pillarId: 'security',
  title: 'How?',
  revision: 4,
  applicable: true,
  inconsistent: false,
  risk: 'NONE',
  effectiveRisk: 'NONE',
  choices: [],
};

describe('LensReviewClient', () => {
  it('repeats a list parameter once for each of its values', async () => {
    const { client, requests } = clientAnswering(200, {
      items: [],
      totalItems: 0,
    });

    await client.listComponentScorecards({
      owner: ['group:default/a', 'group:default/b'],
      orderBy: 'score:desc',
    });

    expect(requests[0].method).toBe('GET');
    expect(requests[0].url).toBe(
      `${BASE_URL}/scorecards/components?owner=group%3Adefault%2Fa&owner=group%3Adefault%2Fb&orderBy=score%3Adesc`,
    );
  });

  it('addresses an entity by kind, namespace and name', async () => {
    const { client, requests } = clientAnswering(200, { items: [] });

    await client.getVerdicts('component:default/fraud', 'machine-learning');

    expect(requests[0].url).toBe(
      `${BASE_URL}/entities/component/default/fraud/verdicts?lens=machine-learning`,
    );
  });

  it('sends the key with which a repeated creation does no harm', async () => {
    const { client, requests } = clientAnswering(201, { id: 'r1' });

    await client.createReview(
      { entityRef: 'component:default/fraud', lens: 'machine-learning' },
      'key-1',
    );

    expect(requests[0].headers.get('Idempotency-Key')).toBe('key-1');
    expect(await requests[0].json()).toEqual({
      entityRef: 'component:default/fraud',
      lens: 'machine-learning',
    });
  });

  it('gets a body through the fetch middlewares of an app, which each make a request of what they are given', async () => {
    const bodies: unknown[] = [];
    const client = new LensReviewClient({
      discoveryApi: { getBaseUrl: async () => BASE_URL },
      fetchApi: createFetchApi({
        baseImplementation: async (input, init) => {
          bodies.push(await new Request(input, init).json());
          return new Response('{"id":"r1"}', {
            headers: { 'Content-Type': 'application/json' },
          });
        },
        middleware: ['first', 'second'].map(() => ({
          apply: next => async (input, init) => {
            expect(new Request(input, init).url).toBe(`${BASE_URL}/reviews`);
            return next(input, init);
          },
        })),
      }),
    });

    await client.createReview(
      { entityRef: 'component:default/fraud', lens: 'machine-learning' },
      'key-1',
    );

    expect(bodies).toEqual([
      { entityRef: 'component:default/fraud', lens: 'machine-learning' },
    ]);
  });

  it('names the revision that an answer rests on', async () => {
    const { client, requests } = clientAnswering(200, question);

    const result = await client.putAnswer(
      'r1',
      'q1',
      { choices: { a: { state: 'selected' } } },
      3,
    );

    expect(requests[0].headers.get('If-Match')).toBe('"3"');
    expect(result).toEqual({ kind: 'saved', question });
  });

  it('gives back the newer question when someone was faster', async () => {
    const { client } = clientAnswering(412, question);

    await expect(client.putAnswer('r1', 'q1', {}, 3)).resolves.toEqual({
      kind: 'conflict',
      question,
    });
  });

  it('takes a 412 without a question for the error it is', async () => {
    const { client } = clientAnswering(412, {
      error: { name: 'PreconditionFailed', message: 'from a proxy' },
    });

    await expect(client.putAnswer('r1', 'q1', {}, 3)).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 412,
    });
  });

  it('says unchanged when the copy at hand is the newest', async () => {
    const { client, requests } = clientAnswering(304);

    await expect(client.getReview('r1', 7)).resolves.toEqual({
      kind: 'unchanged',
    });
    expect(requests[0].headers.get('If-None-Match')).toBe('"7"');
  });

  it('turns an error of the backend into a ResponseError with its message', async () => {
    const { client } = clientAnswering(409, {
      error: { name: 'ConflictError', message: 'Review r0 is already open' },
      request: { method: 'POST', url: '/reviews' },
      response: { statusCode: 409 },
    });

    await expect(
      client.createReview({ entityRef: 'component:default/a', lens: 'x' }, 'k'),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 409,
      cause: { message: 'Review r0 is already open' },
    });
  });
});
