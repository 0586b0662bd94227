import { Operation } from '../../services/Operation';
import { membersOf, structureWith } from '../../schema/members';
import { isPlain } from '../../schema/mismatches';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';
import {
  Address,
  isOutsideResponseBody,
  payloadOf,
  rawPayload,
  readBindings,
  routeByAddress,
  writeHeaders,
} from './http';
import { ProtocolConfig, REQUEST_ID, ServerProtocol } from './ServerProtocol';
import { escapeXml, XmlWriter } from './xml';

/**
 * restXml, which among these services is S3 alone, with the bucket as the first part
 * of the path.
 */
export class RestXmlProtocol implements ServerProtocol {
  readonly #xml: XmlWriter;

  constructor(config: ProtocolConfig) {
    this.#xml = new XmlWriter(config);
  }

  route(
    operations: ReadonlyMap<string, Operation>,
    request: WireRequest,
  ): Operation | undefined {
    const { bucket, address } = pathStyle(request);
    const candidates = [...operations.values()].filter(
      operation => takesBucket(operation) === (bucket !== undefined),
    );
    return routeByAddress(candidates, address);
  }

  async readInput(operation: Operation, request: WireRequest): Promise<Shape> {
    const { bucket, address } = pathStyle(request);
    const bound = {
      ...(bucket !== undefined && { Bucket: bucket }),
      ...readBindings(operation, address, request.headers),
    };
    const payload = payloadOf(operation.input);
    if (!payload || request.body.byteLength === 0) return bound;
    const value = payload.schema.isStructSchema()
      ? await this.#xml.read(payload.schema, request.body)
      : Buffer.from(request.body).toString();
    return { ...bound, [payload.name]: value };
  }

  writeOutput(operation: Operation, output: Shape): WireResponse {
    return {
      status: operation.http?.status ?? 200,
      headers: {
        'content-type': 'application/xml',
        ...writeHeaders(operation.output, output),
      },
      body: this.#body(operation, output),
    };
  }

  writeError({ code, message, status, headers }: WireError): WireResponse {
    return {
      status,
      headers: { 'content-type': 'application/xml', ...headers },
      body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${escapeXml(
        code,
      )}</Code><Message>${escapeXml(
        message,
      )}</Message><RequestId>${REQUEST_ID}</RequestId></Error>`,
    };
  }

  #body(operation: Operation, output: Shape): string | Uint8Array {
    const payload = payloadOf(operation.output);
    if (payload) {
      const value = output[payload.name];
      const raw = rawPayload(value);
      if (raw !== undefined) return raw;
      return isPlain(value) ? this.#xml.element(payload.schema, value) : '';
    }
    if (!operation.output.isStructSchema()) return '';
    const body = structureWith(
      operation.output,
      member => !isOutsideResponseBody(member),
    );
    return this.#xml.element(body, output);
  }
}

function pathStyle(request: WireRequest): {
  bucket?: string;
  address: Address;
} {
  const [, bucket, rest] = /^\/([^/]*)(.*)$/.exec(request.path) ?? [];
  return {
    ...(bucket && { bucket: decodeURIComponent(bucket) }),
    address: {
      method: request.method,
      path: rest || '/',
      query: request.query,
    },
  };
}

function takesBucket(operation: Operation): boolean {
  return membersOf(operation.input).some(member => member.name === 'Bucket');
}
