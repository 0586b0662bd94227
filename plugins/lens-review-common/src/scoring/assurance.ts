import { CompiledEvidence } from '../evidence/CompiledExpression';
import { FactIndex } from '../evidence/FactIndex';
import { isMeasured } from '../evidence/verdict';
import { Assurance, Verdict } from './ReviewResult';

/**
 * How well a met practice is proven. The halves follow the ML Test Score rubric
 * (Breck et al., 2017).
 */
export function assuranceOf(
  verdict: Verdict,
  attested: boolean,
  evidence: CompiledEvidence | undefined,
  facts: FactIndex,
): Assurance {
  if (verdict === 'supported') {
    return evidence !== undefined && isMeasured(evidence, facts)
      ? 'measured'
      : 'documented';
  }
  return attested ? 'documented' : 'claimed';
}

/** Twice what a met practice's assurance counts, so that it stays a whole number. */
export function assuranceHalves(assurance: Assurance): number {
  switch (assurance) {
    case 'measured':
      return 2;
    case 'documented':
      return 1;
    case 'claimed':
      return 0;
    default:
      return assurance satisfies never;
  }
}
