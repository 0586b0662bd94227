import { stringify } from 'yaml';
import { EvidenceExpression } from '../evidence/EvidenceExpression';

/**
 * Writes an evidence expression as people write it in an overlay, in YAML, without
 * what goes without saying.
 *
 * @public
 */
export function printExpression(expression: EvidenceExpression): string {
  return stringify(shortened(expression)).trimEnd();
}

function shortened(expression: EvidenceExpression): object {
  if ('all' in expression) {
    return { all: expression.all.map(shortened) };
  }
  if ('any' in expression) {
    return { any: expression.any.map(shortened) };
  }
  if ('not' in expression) {
    return { not: shortened(expression.not) };
  }
  const { fact, expect, over, whenAbsent } = expression;
  const isTrue = 'is' in expect && expect.is === true;
  return {
    fact,
    ...(isTrue ? {} : expect),
    ...(over === 'every' ? {} : { over }),
    ...(whenAbsent === 'unknown' ? {} : { whenAbsent }),
  };
}
