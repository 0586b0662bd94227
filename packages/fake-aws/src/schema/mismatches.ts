import { NormalizedSchema } from '@smithy/core/schema';
import { membersOf } from './members';

/**
 * What is wrong with a value, one sentence each with the path; empty when the value
 * fits. Unknown members, absent required members and wrong types are wrong. Values of
 * enums are not checked: the schemas do not hold them, the types of TypeScript do.
 */
export function mismatches(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
): string[] {
  if (schema.isDocumentSchema()) return [];
  if (schema.isUnionSchema()) return unionMismatches(schema, value, path);
  if (schema.isStructSchema()) return structMismatches(schema, value, path);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return [wrong(path, 'a list', value)];
    return value.flatMap((item, index) =>
      mismatches(schema.getValueSchema(), item, `${path}[${index}]`),
    );
  }
  if (schema.isMapSchema()) {
    if (!isPlain(value)) return [wrong(path, 'a map', value)];
    return Object.entries(value).flatMap(([key, item]) =>
      mismatches(schema.getValueSchema(), item, `${path}.${key}`),
    );
  }
  return scalarMismatches(schema, value, path);
}

function structMismatches(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
): string[] {
  const name = schema.getName() ?? 'structure';
  if (!isPlain(value)) return [wrong(path, `a ${name}`, value)];
  const members = membersOf(schema);
  const known = new Set(members.map(member => member.name));
  const unknown = Object.keys(value)
    .filter(key => value[key] !== undefined && !known.has(key))
    .map(key => `${path}.${key}: ${name} has no such member`);
  const rest = members.flatMap(member => {
    const at = `${path}.${member.name}`;
    const given = value[member.name];
    if (given !== undefined) return mismatches(member.schema, given, at);
    return member.required ? [`${at}: required by ${name}, and absent`] : [];
  });
  return [...unknown, ...rest];
}

function unionMismatches(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
): string[] {
  const set = isPlain(value)
    ? Object.keys(value).filter(key => value[key] !== undefined)
    : [];
  return [
    ...structMismatches(schema, value, path),
    ...(set.length === 1
      ? []
      : [`${path}: a union has exactly one member, this has ${set.length}`]),
  ];
}

function scalarMismatches(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
): string[] {
  if (schema.isTimestampSchema()) {
    const date = value instanceof Date && !Number.isNaN(value.getTime());
    return date ? [] : [wrong(path, 'a Date', value)];
  }
  if (schema.isBooleanSchema()) return primitive('boolean', value, path);
  if (schema.isBigIntegerSchema()) return primitive('bigint', value, path);
  if (schema.isNumericSchema()) return primitive('number', value, path);
  if (schema.isStringSchema()) return primitive('string', value, path);
  if (schema.isBlobSchema()) {
    const bytes = value instanceof Uint8Array || typeof value === 'string';
    return bytes ? [] : [wrong(path, 'bytes', value)];
  }
  return [];
}

function primitive(
  type: 'boolean' | 'bigint' | 'number' | 'string',
  value: unknown,
  path: string,
): string[] {
  return typeof value === type ? [] : [wrong(path, `a ${type}`, value)];
}

function wrong(path: string, expected: string, value: unknown): string {
  return `${path}: expected ${expected}, got ${describe(value)}`;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date';
  if (typeof value === 'object') return 'an object';
  return `${typeof value} ${JSON.stringify(String(value))}`;
}

/** An object written as `{...}`, which is neither a list nor a date nor bytes. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}
