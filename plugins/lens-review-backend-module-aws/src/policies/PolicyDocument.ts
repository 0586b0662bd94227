/** A statement of a policy, with everything that may be one or many as a list. */
export interface PolicyStatement {
  effect: string;
  /** Empty where the statement says `NotAction` instead. */
  actions: string[];
  /** Empty where the statement says `NotResource` instead. */
  resources: string[];
  /** Whether it is about everyone; undefined where it names no principal, as policies on identities do. */
  everyone: boolean | undefined;
  /** Values by operator and key, both as they are written. */
  conditions: { operator: string; key: string; values: string[] }[];
}

/**
 * Reads the text of a policy; undefined where it is none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): PolicyStatement[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(document) || document.Statement === undefined) {
    return undefined;
  }
  const statements: PolicyStatement[] = [];
  for (const statement of listOf(document.Statement)) {
    if (!isRecord(statement) || typeof statement.Effect !== 'string') {
      return undefined;
    }
    statements.push({
      effect: statement.Effect,
      actions: textsOf(statement.Action),
      resources: textsOf(statement.Resource),
      everyone: isEveryone(statement.Principal),
      conditions: conditionsOf(statement.Condition),
    });
  }
  return statements;
}

/** IAM gives its documents URL-encoded; undefined where that cannot be undone. */
export function decodePolicy(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function isEveryone(principal: unknown): boolean | undefined {
  if (principal === undefined) {
    return undefined;
  }
  return textsOf(isRecord(principal) ? principal.AWS : principal).includes('*');
}

function conditionsOf(condition: unknown): PolicyStatement['conditions'] {
  return Object.entries(isRecord(condition) ? condition : {}).flatMap(
    ([operator, keys]) =>
      Object.entries(isRecord(keys) ? keys : {}).map(([key, values]) => ({
        operator,
        key,
        values: listOf(values).map(String),
      })),
  );
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter(item => typeof item === 'string');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
