import { JsonObject, JsonValue } from '@backstage/types';

/** Choice of a form that needs a repository which is there already. */
const NEEDS_A_HOST = 'pull-request';

/**
 * The pages of a template's form without what only a Git host can do: the field
 * that asks for a repository, choices that need one, and pages that are empty then.
 */
export function withoutGitHost(pages: JsonObject[]): JsonObject[] {
  return pages
    .map(page => objectWithout(page))
    .filter(({ properties }) => Object.keys(Object(properties)).length > 0);
}

function valueWithout(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value
      .filter(item => !isBranch(item))
      .map(item => valueWithout(item) ?? null);
  }
  return isObject(value) ? objectWithout(value) : value;
}

function objectWithout(object: JsonObject): JsonObject {
  const { enum: choices, enumNames, required } = object;
  const { repoUrl: _, ...properties } = Object(object.properties);
  const kept: JsonObject = Object.fromEntries(
    Object.entries({
      ...object,
      ...(object.properties !== undefined && { properties }),
    }).map(([key, value]) => [key, valueWithout(value)]),
  );
  if (Array.isArray(required)) {
    kept.required = required.filter(name => name !== 'repoUrl');
  }
  if (Array.isArray(choices)) {
    const at = choices.indexOf(NEEDS_A_HOST);
    const others = (list: JsonValue[]) => list.filter((__, i) => i !== at);
    kept.enum = others(choices);
    if (Array.isArray(enumNames)) {
      kept.enumNames = others(enumNames);
    }
  }
  return kept;
}

/** Whether a part of the form is there for that choice alone. */
function isBranch(value: JsonValue): boolean {
  return (
    isObject(value) &&
    isObject(value.properties) &&
    Object.values(value.properties).some(
      property =>
        isObject(property) &&
        JSON.stringify(property.enum) === JSON.stringify([NEEDS_A_HOST]),
    )
  );
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
