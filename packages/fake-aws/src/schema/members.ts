import { NormalizedSchema } from '@smithy/core/schema';

/** A member of a structure. */
export interface Member {
  name: string;
  schema: NormalizedSchema;
  required: boolean;
}

/**
 * Members of a structure or union, in the order of the schema.
 *
 * Which ones are required is the only thing that the SDK's schema classes do not
 * tell: it is the seventh place of the tuple, the number of members, counted from
 * the first, that are required. A test fails when that layout changes.
 */
export function membersOf(schema: NormalizedSchema): Member[] {
  if (!schema.isStructSchema()) return [];
  const raw = schema.getSchema();
  const required = Array.isArray(raw) ? raw[6] : 0;
  const count = typeof required === 'number' ? required : 0;
  return [...schema.structIterator()].map(([name, member], index) => ({
    name,
    schema: member,
    required: index < count,
  }));
}

/** A member by name. */
export function memberOf(
  schema: NormalizedSchema,
  name: string,
): Member | undefined {
  return membersOf(schema).find(member => member.name === name);
}

/**
 * The structure with only some of its members, for the part of a message that is
 * its body. Empty where the schema is no structure.
 */
export function structureWith(
  schema: NormalizedSchema,
  keep: (member: NormalizedSchema) => boolean,
): NormalizedSchema {
  const raw = schema.getSchema();
  if (!Array.isArray(raw) || raw[0] !== 3) {
    return NormalizedSchema.of([3, 'fake', 'Empty', 0, [], []]);
  }
  const [kind, namespace, name, traits, names, schemas] = raw;
  const kept = names
    .map((member, index) => ({ member, schema: schemas[index] }))
    .filter(({ member }) => keep(schema.getMemberSchema(member)));
  return NormalizedSchema.of([
    kind,
    namespace,
    name,
    traits,
    kept.map(({ member }) => member),
    kept.map(member => member.schema),
  ]);
}
