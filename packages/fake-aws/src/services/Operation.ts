import { NormalizedSchema } from '@smithy/core/schema';

/** An operation of a service, as the client's schema describes it. */
export interface Operation {
  /** The client's name for the service, e.g. `sagemaker`, `apigatewayv2`. */
  service: string;
  /** E.g. `DescribeEndpoint`. */
  name: string;
  input: NormalizedSchema;
  output: NormalizedSchema;
  /** How the operation is written into the address, for the REST protocols. */
  http?: HttpBinding;
}

/** Method, path with labels such as `/restapis/{restApiId}`, fixed query, status. */
export interface HttpBinding {
  method: string;
  path: string;
  query: ReadonlyArray<{ name: string; value?: string }>;
  status: number;
}

/** `sagemaker.DescribeEndpoint`: how calls, faults and answers name an operation. */
export type OperationId = string;

export function operationId(operation: Operation): OperationId {
  return `${operation.service}.${operation.name}`;
}

/**
 * Reads an operation's schema; undefined where the value is none, as most exports of
 * a client are not. The tuple is `[9, namespace, name, traits, input, output]`.
 */
export function readOperation(value: unknown): Operation | undefined {
  if (!isOperationSchema(value)) return undefined;
  const [, namespace, name, traits, input, output] = value;
  return {
    service: namespace.slice(namespace.lastIndexOf('.') + 1),
    name,
    input: NormalizedSchema.of(input),
    output: NormalizedSchema.of(output),
    http: readHttp(traits),
  };
}

type OperationSchema = readonly [
  9,
  string,
  string,
  unknown,
  Parameters<typeof NormalizedSchema.of>[0],
  Parameters<typeof NormalizedSchema.of>[0],
];

function isOperationSchema(value: unknown): value is OperationSchema {
  return (
    Array.isArray(value) &&
    value.length === 6 &&
    value[0] === 9 &&
    typeof value[1] === 'string' &&
    typeof value[2] === 'string'
  );
}

function readHttp(traits: unknown): HttpBinding | undefined {
  if (typeof traits !== 'object' || traits === null || !('http' in traits)) {
    return undefined;
  }
  const { http } = traits;
  if (!Array.isArray(http)) return undefined;
  const [method, uri, status] = http;
  if (typeof method !== 'string' || typeof uri !== 'string') return undefined;
  const [path, query = ''] = uri.split('?');
  return {
    method,
    path,
    query: [...new URLSearchParams(query)].map(([name, text]) => ({
      name,
      value: text || undefined,
    })),
    status: typeof status === 'number' ? status : 200,
  };
}
