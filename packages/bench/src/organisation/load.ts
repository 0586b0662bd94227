import http from 'node:http';

/** One answer. */
export interface Answer {
  status: number;
  text: string;
  bytes: number;
  ms: number;
}

/** What a request is besides its address. */
export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Gives the request up. */
  signal?: AbortSignal;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a kept-alive connection. */
export function request(
  url: string,
  { method = 'GET', headers = {}, body, signal }: RequestOptions = {},
): Promise<Answer> {
  return new Promise((fulfil, reject) => {
    const began = performance.now();
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const outgoing = http.request(
      url,
      {
        method,
        agent,
        signal,
        headers: {
          ...headers,
          ...(sent && {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(sent),
          }),
        },
      },
      incoming => {
        const parts: Buffer[] = [];
        incoming.on('data', part => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const data = Buffer.concat(parts);
          fulfil({
            status: incoming.statusCode ?? 0,
            text: data.toString('utf8'),
            bytes: data.length,
            ms: performance.now() - began,
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}

/** Times of one run, in milliseconds. */
export interface Run {
  p50: number;
  p99: number;
  requests: number;
  /** Of the last answer. */
  bytes: number;
}

/**
 * Requests by several clients, each sending the next one when it has its answer,
 * until there were enough or the time is up.
 *
 * @throws Error where an answer is not 200
 */
export async function load(options: {
  clients: number;
  requests: number;
  maxMs: number;
  send: (index: number) => Promise<Answer>;
}): Promise<Run> {
  const { clients, requests, maxMs, send } = options;
  const times: number[] = [];
  const until = performance.now() + maxMs;
  let next = 0;
  let bytes = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < requests && performance.now() < until) {
        const index = next;
        next += 1;
        const answer = await send(index);
        if (answer.status !== 200) {
          throw new Error(`${answer.status}: ${answer.text.slice(0, 300)}`);
        }
        bytes = answer.bytes;
        times.push(answer.ms);
      }
    }),
  );
  return summarize(times, bytes);
}

/** One run of a read: so short that a whole table of them takes minutes. */
export function loadBriefly(
  clients: number,
  send: (index: number) => Promise<Answer>,
): Promise<Run> {
  return load({
    clients,
    requests: clients === 1 ? 200 : 640,
    maxMs: 1_200,
    send,
  });
}

/** Median and 99th of a hundred. */
export function summarize(times: number[], bytes = 0): Run {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (share: number) =>
    sorted[
      Math.min(
        sorted.length - 1,
        Math.max(0, Math.ceil(share * sorted.length) - 1),
      )
    ];
  return {
    p50: quantile(0.5),
    p99: quantile(0.99),
    requests: sorted.length,
    bytes,
  };
}
