import {
  describeCondition,
  EvidenceExpression,
  factNamesOf,
} from '@lens-review/backstage-plugin-lens-review-common';

/** An expression as one sentence: `s3.versioning is true for every resource`. */
export function expressionText(
  expression: EvidenceExpression,
  negated: boolean = false,
): string {
  if ('all' in expression) {
    return joined(expression.all, negated, ' and ');
  }
  if ('any' in expression) {
    return joined(expression.any, negated, ' or ');
  }
  if ('not' in expression) {
    return expressionText(expression.not, !negated);
  }
  return `${expression.fact} ${describeCondition(expression, negated)}`;
}

function joined(
  parts: EvidenceExpression[],
  negated: boolean,
  word: string,
): string {
  const text = parts.map(part => expressionText(part)).join(word);
  return negated ? `not (${text})` : `(${text})`;
}

/** Facts that an expression asks for and no source gives, each with names that begin like it. */
export function unknownFacts(
  expression: EvidenceExpression,
  known: readonly string[],
): { fact: string; closest: string[] }[] {
  return factNamesOf(expression)
    .filter(fact => !known.includes(fact))
    .map(fact => ({
      fact,
      closest: known
        .filter(name => sharedStart(name, fact) > fact.indexOf('.') + 1)
        .sort((a, b) => sharedStart(b, fact) - sharedStart(a, fact))
        .slice(0, 3),
    }));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length += 1;
  }
  return length;
}
