import { FactIndex } from '../evidence/FactIndex';
import { standingOf } from '../evidence/standing';
import { verdictOf } from '../evidence/verdict';
import { Fact } from '../evidence/Fact';
import { CompiledLens } from './CompiledLens';
import { PracticeResult } from './ReviewResult';
import { planOf } from './ScoringPlan';

/**
 * A verdict on one practice, without a review.
 *
 * @public
 */
export type PracticeVerdict = Pick<
  PracticeResult,
  'questionId' | 'choiceId' | 'verdict' | 'strength' | 'standing'
>;

/**
 * What the facts say about each practice of a lens, in lens order: what can be
 * known before anybody answers.
 *
 * @param facts - all stored facts of the entity, fresh, expired and withdrawn
 * @public
 */
export function judgePractices(
  lens: CompiledLens,
  facts: Fact[],
  now: Date,
): PracticeVerdict[] {
  const plan = planOf(lens);
  const index = new FactIndex(plan.factSlots, facts, now.getTime());
  return lens.practices.map(({ questionId, choiceId }, i) => {
    const { evidence } = plan.practices[i];
    const verdict = verdictOf(evidence, index);
    return {
      questionId,
      choiceId,
      verdict,
      strength: evidence?.source.strength,
      standing:
        verdict === 'contradicted' && evidence !== undefined
          ? standingOf(evidence, index)?.standing
          : undefined,
    };
  });
}
