import { EvidenceExpression } from './EvidenceExpression';

/**
 * The names of the facts that an expression asks for, each once, in order.
 *
 * @public
 */
export function factNamesOf(expression: EvidenceExpression): string[] {
  return [...new Set(namesIn(expression))];
}

function namesIn(expression: EvidenceExpression): string[] {
  if ('all' in expression) {
    return expression.all.flatMap(namesIn);
  }
  if ('any' in expression) {
    return expression.any.flatMap(namesIn);
  }
  if ('not' in expression) {
    return namesIn(expression.not);
  }
  return [expression.fact];
}
