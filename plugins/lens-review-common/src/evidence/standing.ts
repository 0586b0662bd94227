import { CompiledEvidence, CompiledExpression } from './CompiledExpression';
import { evaluate } from './evaluate';
import { factAgeAt } from './factAge';
import { Fact } from './Fact';
import { FactIndex } from './FactIndex';
import { FALSE, Kleene, negate, TRUE } from './kleene';
import { truthOf } from './readLeaf';

/** A contradiction that no fresh fact confirms. */
export interface Standing {
  /** Whether its facts were withdrawn or only not seen again. */
  standing: 'last_seen' | 'withdrawn';
  /** When the newest of its facts was observed, in milliseconds. */
  observedAt: number;
}

/** For a contradicted practice: undefined while current facts still refute it. */
export function standingOf(
  evidence: CompiledEvidence,
  index: FactIndex,
): Standing | undefined {
  if (
    evidence.refutes === undefined ||
    evaluate(evidence.refutes, index, 'current') === TRUE
  ) {
    return undefined;
  }
  const facts = decidingFacts(evidence.refutes, TRUE, index);
  return {
    standing: facts.some(fact => factAgeAt(fact, index.now) === 'withdrawn')
      ? 'withdrawn'
      : 'last_seen',
    observedAt: facts.reduce(
      (newest, fact) => Math.max(newest, fact.observedAt.getTime()),
      -Infinity,
    ),
  };
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
