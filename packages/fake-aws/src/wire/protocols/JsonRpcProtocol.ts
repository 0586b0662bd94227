import { Operation } from '../../services/Operation';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';
import { readJson, writeJson } from './json';
import { JsonCodec, ProtocolConfig, ServerProtocol } from './ServerProtocol';

/** awsJson 1.0 and 1.1: one address, the operation in a header, JSON both ways. */
export class JsonRpcProtocol implements ServerProtocol {
  readonly #codec: JsonCodec;
  readonly #contentType: string;
  readonly #queryCompatible: boolean;

  constructor(config: ProtocolConfig, version: '1.0' | '1.1') {
    this.#codec = config.protocol.getPayloadCodec();
    this.#contentType = `application/x-amz-json-${version}`;
    this.#queryCompatible = config.protocolSettings.awsQueryCompatible === true;
  }

  route(
    operations: ReadonlyMap<string, Operation>,
    request: WireRequest,
  ): Operation | undefined {
    const target = request.headers['x-amz-target'] ?? '';
    return operations.get(target.slice(target.lastIndexOf('.') + 1));
  }

  async readInput(operation: Operation, request: WireRequest): Promise<Shape> {
    return readJson(this.#codec, operation.input, request.body);
  }

  writeOutput(operation: Operation, output: Shape): WireResponse {
    return {
      status: 200,
      headers: { 'content-type': this.#contentType },
      body: writeJson(this.#codec, operation.output, output),
    };
  }

  writeError(error: WireError): WireResponse {
    return {
      status: error.status,
      headers: {
        'content-type': this.#contentType,
        ...(this.#queryCompatible && {
          'x-amzn-query-error': `${error.code};Sender`,
        }),
        ...error.headers,
      },
      body: JSON.stringify({ __type: error.code, message: error.message }),
    };
  }
}
