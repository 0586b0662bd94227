import { NormalizedSchema } from '@smithy/core/schema';
import { Operation } from '../../services/Operation';
import { membersOf } from '../../schema/members';
import { isPlain } from '../../schema/mismatches';
import { Shape, WireRequest } from '../Wire';
import { parseScalar } from './scalars';

/** Method and address alone, as routing needs them. */
export type Address = Pick<WireRequest, 'method' | 'path' | 'query'>;

/**
 * The operation whose method, path and fixed query fit best: most words of the fixed
 * query first, then most of the path that is no label.
 */
export function routeByAddress(
  operations: Iterable<Operation>,
  address: Address,
): Operation | undefined {
  let best: { operation: Operation; score: number } | undefined;
  for (const operation of operations) {
    const score = fit(operation, address);
    if (score !== undefined && (!best || score > best.score)) {
      best = { operation, score };
    }
  }
  return best?.operation;
}

function fit({ http }: Operation, address: Address): number | undefined {
  if (!http || http.method !== address.method) return undefined;
  if (!pathPattern(http.path).pattern.test(address.path)) return undefined;
  const query = http.query.every(
    ({ name, value }) =>
      address.query.has(name) &&
      (value === undefined || address.query.get(name) === value),
  );
  if (!query) return undefined;
  const literal = http.path.replace(/\{[^}]+\}/g, '').length;
  return http.query.length * 1000 + literal;
}

const patterns = new Map<string, { pattern: RegExp; labels: string[] }>();

function pathPattern(template: string): { pattern: RegExp; labels: string[] } {
  const known = patterns.get(template);
  if (known) return known;
  const labels: string[] = [];
  const source = template
    .split(/(\{[^}]+\})/)
    .map(part => {
      if (!part.startsWith('{'))
        return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      const greedy = part.endsWith('+}');
      labels.push(part.slice(1, greedy ? -2 : -1));
      return greedy ? '(.+)' : '([^/]+)';
    })
    .join('');
  const made = { pattern: new RegExp(`^${source}/?$`), labels };
  patterns.set(template, made);
  return made;
}

/** Input members that stand in path, query and headers. */
export function readBindings(
  operation: Operation,
  address: Address,
  headers: WireRequest['headers'],
): Shape {
  const shape: Shape = {};
  const { pattern, labels } = pathPattern(operation.http?.path ?? '/');
  const values = pattern.exec(address.path)?.slice(1) ?? [];
  labels.forEach((label, index) => {
    const schema = operation.input.getMemberSchema(label);
    shape[label] = parseScalar(schema, decodeURIComponent(values[index] ?? ''));
  });
  for (const { name, schema } of membersOf(operation.input)) {
    const { httpQuery, httpHeader } = schema.getMergedTraits();
    if (typeof httpQuery === 'string' && address.query.has(httpQuery)) {
      shape[name] = readQuery(schema, address.query.getAll(httpQuery));
    }
    const header =
      typeof httpHeader === 'string'
        ? headers[httpHeader.toLowerCase()]
        : undefined;
    if (header !== undefined) shape[name] = parseScalar(schema, header);
  }
  return shape;
}

function readQuery(schema: NormalizedSchema, values: string[]): unknown {
  return schema.isListSchema()
    ? values.map(value => parseScalar(schema.getValueSchema(), value))
    : parseScalar(schema, values[0] ?? '');
}

/** Whether a member of a request stands outside the body. */
export function isOutsideBody(member: NormalizedSchema): boolean {
  const traits = member.getMergedTraits();
  return (
    traits.httpLabel !== undefined ||
    traits.httpQuery !== undefined ||
    traits.httpQueryParams !== undefined ||
    isOutsideResponseBody(member)
  );
}

/**
 * Whether a member of a response stands outside the body. One that requests carry in
 * the address, as API Gateway's `position`, is in the body of responses.
 */
export function isOutsideResponseBody(member: NormalizedSchema): boolean {
  const traits = member.getMergedTraits();
  return (
    traits.httpHeader !== undefined ||
    traits.httpPrefixHeaders !== undefined ||
    traits.httpResponseCode !== undefined ||
    traits.httpPayload !== undefined
  );
}

/** The member that is the whole body, where there is one. */
export function payloadOf(schema: NormalizedSchema) {
  return membersOf(schema).find(
    member => member.schema.getMergedTraits().httpPayload !== undefined,
  );
}

/** Output members that stand in headers. */
export function writeHeaders(
  schema: NormalizedSchema,
  output: Shape,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, schema: member } of membersOf(schema)) {
    const value = output[name];
    if (value === undefined) continue;
    const { httpHeader, httpPrefixHeaders } = member.getMergedTraits();
    if (typeof httpHeader === 'string') {
      headers[httpHeader] =
        value instanceof Date ? value.toUTCString() : String(value);
    }
    if (typeof httpPrefixHeaders === 'string' && isPlain(value)) {
      for (const [key, text] of Object.entries(value)) {
        headers[`${httpPrefixHeaders}${key}`] = String(text);
      }
    }
  }
  return headers;
}

/** A payload that is text or bytes as it is; undefined where it is a structure. */
export function rawPayload(value: unknown): string | Uint8Array | undefined {
  return typeof value === 'string' || value instanceof Uint8Array
    ? value
    : undefined;
}
