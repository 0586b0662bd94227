import { IncomingMessage } from 'node:http';
import { WireRequest } from './Wire';

/** A request with who signed it and for which service and region. */
export interface SignedRequest extends WireRequest {
  accessKeyId: string;
  sessionToken?: string;
  region: string;
  signingName: string;
}

/** Undefined where the request carries no AWS signature. */
export async function readRequest(
  message: IncomingMessage,
): Promise<SignedRequest | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(
    headers.authorization ?? '',
  );
  if (!scope) return undefined;
  const [path, query = ''] = (message.url ?? '/').split('?');
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers,
    body: Buffer.concat(chunks),
    accessKeyId: scope[1],
    sessionToken: headers['x-amz-security-token'],
    region: scope[2],
    signingName: scope[3],
  };
}
