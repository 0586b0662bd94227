import {
  ApiSchemas,
  VerdictCondition,
} from '@lens-review/backstage-plugin-lens-review-common';
import { factToApi, MaySee } from './factToApi';

/** A condition of a verdict as the contract has it. */
export function conditionToApi(
  condition: VerdictCondition,
  maySee: MaySee,
): ApiSchemas['Condition'] {
  return {
    side: condition.side,
    fact: condition.fact,
    expected: condition.expected,
    outcome: condition.outcome,
    drift: condition.drift,
    observed: condition.observed.map(fact => factToApi(fact, maySee)),
  };
}
