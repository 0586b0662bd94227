/** A request as it came over HTTP, with what its signature says. */
export interface WireRequest {
  method: string;
  /** Still percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}

/** A response before it is written. */
export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** An error in the words of a service, whichever way its protocol writes it. */
export interface WireError {
  /** E.g. `ResourceNotFound`. */
  code: string;
  message: string;
  status: number;
  /** Headers that come with it, e.g. the region of a bucket. */
  headers?: Record<string, string>;
}

/** Members of a structure by name, in the types of the SDK. */
export type Shape = Record<string, unknown>;

/** The bytes of a body. The SDK's own byte arrays warn when taken for anything else. */
export function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
