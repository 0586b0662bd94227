import { EvidenceStrength, OverlayEvidence } from '../overlay/Overlay';
import { Verdict } from '../scoring/ReviewResult';
import {
  CompiledEvidence,
  compileEvidence,
  CompiledExpression,
  CompiledLeaf,
} from './CompiledExpression';
import { describeCondition } from './describeCondition';
import { Truth } from './EvidenceExpression';
import { Fact } from './Fact';
import { FactIndex, FactSlots } from './FactIndex';
import { nameOf, negate } from './kleene';
import { hasDrift, readLeaf } from './readLeaf';
import { standingOf } from './standing';
import { verdictOf } from './verdict';

/**
 * A verdict with everything that led to it.
 *
 * @public
 */
export interface VerdictExplanation {
  verdict: Verdict;
  strength?: EvidenceStrength;
  standing?: 'last_seen' | 'withdrawn';
  /** The overlay's sentence: why these facts speak for the practice. */
  why?: string;
  conditions: VerdictCondition[];
}

/**
 * One condition of a verdict.
 *
 * @public
 */
export interface VerdictCondition {
  side: 'supports' | 'refutes';
  /** Name of the fact. */
  fact: string;
  /** A phrase: `is true for every resource`. */
  expected: string;
  /**
   * Whether the condition holds, with any `not` around it already applied: on
   * side `refutes`, `true` speaks against the practice. Refutes are judged on
   * what was last known.
   */
  outcome: Truth;
  /** All facts of that name, also those that another outranks: so drift between what is written and what runs shows. */
  observed: Fact[];
  /** Set where live and declared facts answer the condition differently; the live ones count. */
  drift?: true;
}

/**
 * The verdict on a practice with its explanation. Kept apart from scoring,
 * which has no use for it.
 *
 * @param evidence - the practice's evidence in the overlay; undefined where it has none
 * @param facts - all stored facts of the entity, fresh, expired and withdrawn
 * @public
 */
export function explainVerdict(
  evidence: OverlayEvidence | undefined,
  facts: Fact[],
  now: Date,
): VerdictExplanation {
  if (evidence === undefined) {
    return { verdict: 'none', conditions: [] };
  }
  const slots: FactSlots = new Map();
  const compiled = compileEvidence(evidence, slots);
  return explainCompiled(compiled, new FactIndex(slots, facts, now.getTime()));
}

/** The verdict on a practice whose evidence is prepared, out of facts that are indexed. */
export function explainCompiled(
  compiled: CompiledEvidence,
  index: FactIndex,
): VerdictExplanation {
  const { source: evidence } = compiled;
  const verdict = verdictOf(compiled, index);
  const conditions = leavesOf(compiled.supports).map(found =>
    conditionOf('supports', found, index),
  );
  if (compiled.refutes !== undefined) {
    conditions.push(
      ...leavesOf(compiled.refutes).map(found =>
        conditionOf('refutes', found, index),
      ),
    );
  }
  return {
    verdict,
    strength: evidence.strength,
    standing:
      verdict === 'contradicted'
        ? standingOf(compiled, index)?.standing
        : undefined,
    why: evidence.why,
    conditions,
  };
}

interface FoundLeaf {
  leaf: CompiledLeaf;
  negated: boolean;
}

function leavesOf(
  expression: CompiledExpression,
  negated = false,
): FoundLeaf[] {
  switch (expression.kind) {
    case 'leaf':
      return [{ leaf: expression, negated }];
    case 'not':
      return leavesOf(expression.operand, !negated);
    default:
      return expression.operands.flatMap(operand => leavesOf(operand, negated));
  }
}

function conditionOf(
  side: VerdictCondition['side'],
  { leaf, negated }: FoundLeaf,
  index: FactIndex,
): VerdictCondition {
  const view = side === 'supports' ? 'current' : 'last-known';
  const truth = readLeaf(leaf, index, view, !negated);
  return {
    side,
    fact: leaf.source.fact,
    expected: describeCondition(leaf.source, negated),
    outcome: nameOf(negated ? negate(truth) : truth),
    observed: index.factsOf(leaf.slot),
    ...(hasDrift(leaf, index) ? { drift: true } : {}),
  };
}
