import { Codec } from '@smithy/types';
import { Operation } from '../../services/Operation';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';

/**
 * The server's half of one of AWS's protocols: the client's half, turned round, over
 * the same schemas.
 */
export interface ServerProtocol {
  /** The operation that a request asks for, undefined where there is none such. */
  route(
    operations: ReadonlyMap<string, Operation>,
    request: WireRequest,
  ): Operation | undefined;
  readInput(operation: Operation, request: WireRequest): Promise<Shape>;
  writeOutput(operation: Operation, output: Shape): WireResponse;
  writeError(error: WireError): WireResponse;
}

/** What a protocol needs to know of a client, as the client's own config holds it. */
export interface ProtocolConfig {
  protocol: {
    getShapeId(): string;
    getPayloadCodec(): JsonCodec;
  };
  protocolSettings: {
    defaultNamespace: string;
    xmlNamespace?: string;
    awsQueryCompatible?: boolean;
  };
}

export type JsonCodec = Codec<string | Uint8Array, string | Uint8Array>;

/** A request id, the same each time: nobody reads it. */
export const REQUEST_ID = '00000000-0000-4000-8000-000000000000';
