import { CompiledEvidence, CompiledExpression } from './CompiledExpression';
import { evaluate } from './evaluate';
import { factAgeAt } from './factAge';
import { Fact } from './Fact';
import { FactIndex } from './FactIndex';
import { FALSE, Kleene, negate, TRUE } from './kleene';
import { truthOf } from './readLeaf';

/**
 * For a contradicted practice: undefined while current facts still refute it,
 * else whether its facts were withdrawn or only not seen again.
 */
export function standingOf(
  evidence: CompiledEvidence,
  index: FactIndex,
): 'last_seen' | 'withdrawn' | undefined {
  if (
    evidence.refutes === undefined ||
    evaluate(evidence.refutes, index, 'current') === TRUE
  ) {
    return undefined;
  }
  return decidingFacts(evidence.refutes, TRUE, index).some(
    fact => factAgeAt(fact, index.now) === 'withdrawn',
  )
    ? 'withdrawn'
    : 'last_seen';
}

/** The last known facts that make an expression true (or false). */
function decidingFacts(
  expression: CompiledExpression,
  wanted: Kleene,
  index: FactIndex,
): Fact[] {
  switch (expression.kind) {
    case 'not':
      return decidingFacts(expression.operand, negate(wanted), index);
    case 'all':
    case 'any': {
      const byOneAlone = expression.kind === 'all' ? FALSE : TRUE;
      return expression.operands
        .filter(
          operand =>
            wanted !== byOneAlone ||
            evaluate(operand, index, 'last-known') === wanted,
        )
        .flatMap(operand => decidingFacts(operand, wanted, index));
    }
    case 'leaf': {
      const kind = index.countingKind(expression.slot);
      return index
        .factsOf(expression.slot)
        .filter(fact =>
          kind === undefined
            ? fact.outcome === 'absent'
            : fact.kind === kind && truthOf(expression, fact) === wanted,
        );
    }
    default:
      return expression satisfies never;
  }
}
