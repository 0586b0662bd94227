import { CompiledEvidence } from '../evidence/CompiledExpression';
import { FactSlots } from '../evidence/FactIndex';
import { RuleRisk } from '../rules/CompiledRiskRules';
import { CompiledLens } from './CompiledLens';

/** A lens as numbers and masks: how scoring goes about it. */
export interface ScoringPlan {
  factSlots: FactSlots;
  /** Parallel to the lens's questions. */
  questions: PlannedQuestion[];
  /** Parallel to the lens's practices. */
  practices: PlannedPractice[];
  /** Pillars first, in lens order, then phases, then cells. */
  groups: PlannedGroup[];
  /** Index of a practice by question id, then choice id. */
  practiceIndex: Map<string, Map<string, number>>;
}

/** What is scored together: a pillar, a phase or a cell, as the ids say that are there. */
export interface PlannedGroup {
  pillarId?: string;
  phaseId?: string;
  /** Σ w of all its practices; 0 without any. */
  total: number;
}

export interface PlannedQuestion {
  /** Indices of its groups. */
  groups: number[];
  /** Index of its first practice. */
  firstPractice: number;
  /** All choices, in lens order. */
  choiceIds: string[];
  /** Parallel to the choices. */
  bits: number[];
  practiceBits: number;
  noneBits: number;
  /** The highest risk that its rules name. */
  worstRisk: Exclude<RuleRisk, 'UNANSWERED'>;
}

export interface PlannedPractice {
  bit: number;
  /** A whole number in proportion to the weight. */
  weight: number;
  evidence?: CompiledEvidence;
}

const plans = new WeakMap<CompiledLens, ScoringPlan>();

export function keepPlan(lens: CompiledLens, plan: ScoringPlan): void {
  plans.set(lens, plan);
}

export function planOf(lens: CompiledLens): ScoringPlan {
  const plan = plans.get(lens);
  if (plan === undefined) {
    throw new Error('This lens was not made by compileLens.');
  }
  return plan;
}
