import { OverlayEvidence } from '../overlay/Overlay';
import { compileComparison, Comparison } from './compileComparison';
import { EvidenceExpression, EvidenceLeaf } from './EvidenceExpression';
import { FactSlots } from './FactIndex';
import { fromName, Kleene } from './kleene';

/** An evidence expression with names resolved to slots. */
export type CompiledExpression =
  | { kind: 'all'; operands: CompiledExpression[] }
  | { kind: 'any'; operands: CompiledExpression[] }
  | { kind: 'not'; operand: CompiledExpression }
  | CompiledLeaf;

export interface CompiledLeaf {
  kind: 'leaf';
  source: EvidenceLeaf;
  slot: number;
  every: boolean;
  whenAbsent: Kleene;
  compare: Comparison;
}

/** A practice's evidence, ready to be judged many times. */
export interface CompiledEvidence {
  source: OverlayEvidence;
  supports: CompiledExpression;
  refutes?: CompiledExpression;
}

/** Compiles the evidence of a practice; names that are new to `slots` are added. */
export function compileEvidence(
  evidence: OverlayEvidence,
  slots: FactSlots,
): CompiledEvidence {
  return {
    source: evidence,
    supports: compileExpression(evidence.supports, slots),
    refutes: evidence.refutes && compileExpression(evidence.refutes, slots),
  };
}

export function compileExpression(
  expression: EvidenceExpression,
  slots: FactSlots,
): CompiledExpression {
  const compile = (operand: EvidenceExpression) =>
    compileExpression(operand, slots);
  if ('all' in expression) {
    return { kind: 'all', operands: expression.all.map(compile) };
  }
  if ('any' in expression) {
    return { kind: 'any', operands: expression.any.map(compile) };
  }
  if ('not' in expression) {
    return { kind: 'not', operand: compile(expression.not) };
  }
  return {
    kind: 'leaf',
    source: expression,
    slot: slotOf(expression.fact, slots),
    every: expression.over === 'every',
    whenAbsent: fromName(expression.whenAbsent),
    compare: compileComparison(expression.expect),
  };
}

function slotOf(name: string, slots: FactSlots): number {
  const known = slots.get(name);
  if (known !== undefined) {
    return known;
  }
  const slot = slots.size;
  slots.set(name, slot);
  return slot;
}
