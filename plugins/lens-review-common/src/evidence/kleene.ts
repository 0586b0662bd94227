import { Truth } from './EvidenceExpression';

/**
 * Kleene's three truth values as numbers, so ordered that "and" is the least and
 * "or" the greatest of its operands.
 */
export type Kleene = typeof FALSE | typeof UNKNOWN | typeof TRUE;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

const NEGATED: readonly Kleene[] = [TRUE, UNKNOWN, FALSE];
const NAMES: readonly Truth[] = ['false', 'unknown', 'true'];
const CODES: Record<Truth, Kleene> = {
  false: FALSE,
  unknown: UNKNOWN,
  true: TRUE,
};

export function negate(truth: Kleene): Kleene {
  return NEGATED[truth];
}

export function fromBoolean(value: boolean): Kleene {
  return value ? TRUE : FALSE;
}

export function nameOf(truth: Kleene): Truth {
  return NAMES[truth];
}

export function fromName(truth: Truth): Kleene {
  return CODES[truth];
}
