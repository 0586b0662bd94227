import { Operation } from '../../services/Operation';
import { structureWith } from '../../schema/members';
import { isPlain } from '../../schema/mismatches';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';
import {
  isOutsideBody,
  isOutsideResponseBody,
  payloadOf,
  rawPayload,
  readBindings,
  routeByAddress,
  writeHeaders,
} from './http';
import { readJson, writeJson } from './json';
import { JsonCodec, ProtocolConfig, ServerProtocol } from './ServerProtocol';

/** restJson (API Gateway, Security Hub): address and headers, JSON bodies. */
export class RestJsonProtocol implements ServerProtocol {
  readonly #codec: JsonCodec;

  constructor(config: ProtocolConfig) {
    this.#codec = config.protocol.getPayloadCodec();
  }

  route(
    operations: ReadonlyMap<string, Operation>,
    request: WireRequest,
  ): Operation | undefined {
    return routeByAddress(operations.values(), request);
  }

  async readInput(operation: Operation, request: WireRequest): Promise<Shape> {
    const bound = readBindings(operation, request, request.headers);
    const payload = payloadOf(operation.input);
    if (payload) {
      const value = payload.schema.isStructSchema()
        ? await readJson(this.#codec, payload.schema, request.body)
        : request.body;
      return { ...bound, [payload.name]: value };
    }
    const body = structureWith(
      operation.input,
      member => !isOutsideBody(member),
    );
    return { ...bound, ...(await readJson(this.#codec, body, request.body)) };
  }

  writeOutput(operation: Operation, output: Shape): WireResponse {
    const payload = payloadOf(operation.output);
    return {
      status: operation.http?.status ?? 200,
      headers: {
        'content-type': 'application/json',
        ...writeHeaders(operation.output, output),
      },
      body: payload
        ? this.#payload(payload.schema, output[payload.name])
        : writeJson(
            this.#codec,
            structureWith(
              operation.output,
              member => !isOutsideResponseBody(member),
            ),
            output,
          ),
    };
  }

  writeError(error: WireError): WireResponse {
    return {
      status: error.status,
      headers: {
        'content-type': 'application/json',
        'x-amzn-errortype': error.code,
        ...error.headers,
      },
      body: JSON.stringify({ message: error.message }),
    };
  }

  #payload(
    schema: Parameters<typeof writeJson>[1],
    value: unknown,
  ): string | Uint8Array {
    return (
      rawPayload(value) ??
      (isPlain(value) ? writeJson(this.#codec, schema, value) : '')
    );
  }
}
