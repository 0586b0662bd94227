import { PolicyStatement } from './PolicyDocument';

const OPERATORS = [
  'Bool',
  'BoolIfExists',
  'StringEquals',
  'StringEqualsIgnoreCase',
];

/**
 * Whether a policy of a bucket denies everyone every request without TLS. A
 * statement with a further condition, or about some objects only, leaves a way.
 */
export function deniesPlainHttp(
  statements: readonly PolicyStatement[],
): boolean {
  return statements.some(
    ({ effect, actions, resources, everyone, conditions }) =>
      effect === 'Deny' &&
      everyone === true &&
      conditions.length === 1 &&
      OPERATORS.includes(conditions[0].operator) &&
      conditions[0].key.toLowerCase() === 'aws:securetransport' &&
      conditions[0].values.some(value => value.toLowerCase() === 'false') &&
      coversObjects(actions) &&
      resources.some(resource => resource.endsWith('*')),
  );
}

/** Reading and writing objects, at the least. */
function coversObjects(actions: readonly string[]): boolean {
  const some = (...words: string[]) =>
    actions.some(action => words.includes(action.toLowerCase()));
  return (
    some('*', 's3:*') ||
    (some('s3:getobject', 's3:get*') && some('s3:putobject', 's3:put*'))
  );
}
