import { CompiledLens } from '../scoring/CompiledLens';
import { planOf, ScoringPlan } from '../scoring/ScoringPlan';
import { explainCompiled, VerdictExplanation } from './explainVerdict';
import { Fact } from './Fact';
import { FactIndex } from './FactIndex';

/**
 * Explains the verdicts on all practices of a lens: facts are indexed once, with
 * evidence as the lens has it prepared. Says what `explainVerdict` says.
 *
 * @public
 */
export class VerdictExplainer {
  readonly #plan: ScoringPlan;
  readonly #index: FactIndex;

  /** @param facts - all stored facts of the entity, fresh, expired and withdrawn */
  constructor(lens: CompiledLens, facts: Fact[], now: Date) {
    this.#plan = planOf(lens);
    this.#index = new FactIndex(this.#plan.factSlots, facts, now.getTime());
  }

  explain(questionId: string, choiceId: string): VerdictExplanation {
    const place = this.#plan.practiceIndex.get(questionId)?.get(choiceId);
    const evidence =
      place === undefined ? undefined : this.#plan.practices[place].evidence;
    return evidence === undefined
      ? { verdict: 'none', conditions: [] }
      : explainCompiled(evidence, this.#index);
  }
}
