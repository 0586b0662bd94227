import { Verdict } from '../scoring/ReviewResult';
import { CompiledEvidence } from './CompiledExpression';
import { evaluate } from './evaluate';
import { FactIndex } from './FactIndex';
import { TRUE } from './kleene';

/**
 * What the facts say about a practice. Refutation is judged on what was last
 * known, support on what is current. Both true: the sources disagree, and the
 * verdict is unknown; but a support that rests on having hidden something does
 * not stand against a refutation.
 */
export function verdictOf(
  evidence: CompiledEvidence | undefined,
  index: FactIndex,
): Verdict {
  if (evidence === undefined) {
    return 'none';
  }
  const refuted =
    evidence.refutes !== undefined &&
    evaluate(evidence.refutes, index, 'last-known') === TRUE;
  if (refuted) {
    return evaluate(evidence.supports, index, 'strict') === TRUE
      ? 'unknown'
      : 'contradicted';
  }
  return evaluate(evidence.supports, index, 'current') === TRUE
    ? 'supported'
    : 'unknown';
}

/**
 * Whether a supported practice is proven at full strength by fresh observed
 * facts alone.
 */
export function isMeasured(
  evidence: CompiledEvidence,
  index: FactIndex,
): boolean {
  return (
    evidence.source.strength === 'full' &&
    evaluate(evidence.supports, index, 'observed') === TRUE
  );
}
