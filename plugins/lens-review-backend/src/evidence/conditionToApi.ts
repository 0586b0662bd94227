import {
  ApiSchemas,
  Fact,
  VerdictCondition,
} from '@lens-review/backstage-plugin-lens-review-common';

/**
 * A condition of a verdict as the contract has it.
 *
 * @param toApi - converts the facts that it observes, for the viewer
 */
export function conditionToApi(
  condition: VerdictCondition,
  toApi: (fact: Fact) => ApiSchemas['Fact'],
): ApiSchemas['Condition'] {
  return {
    side: condition.side,
    fact: condition.fact,
    expected: condition.expected,
    outcome: condition.outcome,
    drift: condition.drift,
    observed: condition.observed.map(toApi),
  };
}
