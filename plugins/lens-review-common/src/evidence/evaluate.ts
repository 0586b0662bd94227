import { CompiledExpression } from './CompiledExpression';
import { FactIndex } from './FactIndex';
import { FALSE, Kleene, negate, TRUE, UNKNOWN } from './kleene';
import { EvidenceView, readLeaf } from './readLeaf';

/** Evaluates an expression in Kleene's three-valued logic. Without operands it says nothing: unknown. */
export function evaluate(
  expression: CompiledExpression,
  index: FactIndex,
  view: EvidenceView,
  positive: boolean = true,
): Kleene {
  switch (expression.kind) {
    case 'leaf':
      return readLeaf(expression, index, view, positive);
    case 'not':
      return negate(evaluate(expression.operand, index, view, !positive));
    case 'all': {
      let least: Kleene = expression.operands.length > 0 ? TRUE : UNKNOWN;
      for (const operand of expression.operands) {
        const truth = evaluate(operand, index, view, positive);
        if (truth < least) {
          least = truth;
        }
      }
      return least;
    }
    case 'any': {
      let greatest: Kleene = expression.operands.length > 0 ? FALSE : UNKNOWN;
      for (const operand of expression.operands) {
        const truth = evaluate(operand, index, view, positive);
        if (truth > greatest) {
          greatest = truth;
        }
      }
      return greatest;
    }
    default:
      return expression satisfies never;
  }
}
