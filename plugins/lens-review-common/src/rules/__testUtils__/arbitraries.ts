import fc from 'fast-check';
import { ChoiceCondition } from '../Condition';

/** Conditions over the given choice ids, nested a few levels deep. */
export function anyCondition(ids: string[]): fc.Arbitrary<ChoiceCondition> {
  const { condition } = fc.letrec<{ condition: ChoiceCondition }>(tie => {
    const operands = fc.array(tie('condition'), {
      minLength: 2,
      maxLength: 4,
    });
    return {
      condition: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.record({
          kind: fc.constant('choice' as const),
          id: fc.constantFrom(...ids),
        }),
        fc.record({
          kind: fc.constant('not' as const),
          operand: tie('condition'),
        }),
        fc.record({ kind: fc.constant('and' as const), operands }),
        fc.record({ kind: fc.constant('or' as const), operands }),
      ),
    };
  });
  return condition;
}
