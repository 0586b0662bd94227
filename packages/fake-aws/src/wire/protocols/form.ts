import { NormalizedSchema } from '@smithy/core/schema';
import { membersOf } from '../../schema/members';
import { Shape } from '../Wire';
import { parseScalar } from './scalars';

/** How the two form protocols differ. */
export interface FormStyle {
  /** The key of a member, before `.`. */
  keyOf(memberName: string, schema: NormalizedSchema): string;
  /** What stands between a list's key and the number; undefined for nothing. */
  itemOf(list: NormalizedSchema): string | undefined;
}

/** awsQuery: `Filter.member.1`, names as they are. */
export const queryStyle: FormStyle = {
  keyOf: (name, schema) => text(schema.getMergedTraits().xmlName) ?? name,
  itemOf: list =>
    list.getMergedTraits().xmlFlattened
      ? undefined
      : text(list.getValueSchema().getMergedTraits().xmlName) ?? 'member',
};

/** ec2Query: lists are always flat, names begin with a capital. */
export const ec2Style: FormStyle = {
  keyOf: (name, schema) => {
    const { ec2QueryName, xmlName } = schema.getMergedTraits();
    const key = text(xmlName) ?? name;
    return text(ec2QueryName) ?? key[0].toUpperCase() + key.slice(1);
  },
  itemOf: () => undefined,
};

/** The input that a form holds. */
export function readForm(
  schema: NormalizedSchema,
  form: URLSearchParams,
  style: FormStyle,
): Shape {
  return readStructure(schema, new Map(form), '', style);
}

type Form = ReadonlyMap<string, string>;

function readStructure(
  schema: NormalizedSchema,
  form: Form,
  prefix: string,
  style: FormStyle,
): Shape {
  const shape: Shape = {};
  for (const member of membersOf(schema)) {
    const key = `${prefix}${style.keyOf(member.name, member.schema)}`;
    const value = readValue(member.schema, form, key, style);
    if (value !== undefined) shape[member.name] = value;
  }
  return shape;
}

function readValue(
  schema: NormalizedSchema,
  form: Form,
  key: string,
  style: FormStyle,
): unknown {
  if (schema.isStructSchema()) {
    return has(form, key)
      ? readStructure(schema, form, `${key}.`, style)
      : undefined;
  }
  if (schema.isListSchema()) return readList(schema, form, key, style);
  if (schema.isMapSchema()) return readMap(schema, form, key, style);
  const value = form.get(key);
  return value === undefined ? undefined : parseScalar(schema, value);
}

function readList(
  schema: NormalizedSchema,
  form: Form,
  key: string,
  style: FormStyle,
): unknown[] | undefined {
  // An empty list is written as the key alone
  if (form.get(key) === '') return [];
  const between = style.itemOf(schema);
  const base = between === undefined ? key : `${key}.${between}`;
  const items: unknown[] = [];
  for (let index = 1; has(form, `${base}.${index}`); index++) {
    items.push(
      readValue(schema.getValueSchema(), form, `${base}.${index}`, style),
    );
  }
  return items.length > 0 ? items : undefined;
}

function readMap(
  schema: NormalizedSchema,
  form: Form,
  key: string,
  style: FormStyle,
): Shape | undefined {
  const base = schema.getMergedTraits().xmlFlattened ? key : `${key}.entry`;
  const keyName = text(schema.getKeySchema().getMergedTraits().xmlName);
  const valueName = text(schema.getValueSchema().getMergedTraits().xmlName);
  const map: Shape = {};
  for (let index = 1; has(form, `${base}.${index}`); index++) {
    const entry = `${base}.${index}`;
    const name = form.get(`${entry}.${keyName ?? 'key'}`);
    if (name === undefined) break;
    map[name] = readValue(
      schema.getValueSchema(),
      form,
      `${entry}.${valueName ?? 'value'}`,
      style,
    );
  }
  return Object.keys(map).length > 0 ? map : undefined;
}

function has(form: Form, key: string): boolean {
  if (form.has(key)) return true;
  for (const name of form.keys()) if (name.startsWith(`${key}.`)) return true;
  return false;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
