import { compileLens } from '../scoring/compileLens';
import { answerOf, sketchLens } from '../scoring/__testUtils__/reviews';
import { RULES_Q, RULES_S } from '../scoring/__testUtils__/truthTable';
import { copyAnswers } from './copyAnswers';

const { document } = sketchLens([
  { id: 'q', choices: ['a', 'b', 'q_no'], rules: RULES_Q },
  { id: 'r', choices: ['a', 'r_no'], rules: RULES_S },
]);
const lens = compileLens(document);

describe('Copying answers', () => {
  it('takes what people decided, marked as copied, without their notes', () => {
    expect(
      copyAnswers(
        {
          q: {
            applicable: true,
            note: 'about the other one',
            choices: {
              a: { state: 'selected', note: 'see wiki', decidedBy: 'person' },
              b: { state: 'not_applicable', reason: 'OUT_OF_SCOPE' },
              q_no: { state: 'undecided' },
            },
          },
          r: { ...answerOf({}, false), notApplicableReason: 'OTHER' },
        },
        lens,
      ),
    ).toEqual({
      q: {
        applicable: true,
        choices: {
          a: { state: 'selected', decidedBy: 'copied' },
          b: {
            state: 'not_applicable',
            reason: 'OUT_OF_SCOPE',
            decidedBy: 'copied',
          },
        },
      },
      r: { applicable: false, notApplicableReason: 'OTHER', choices: {} },
    });
  });

  it('leaves what was accepted by itself, and what the lens does not ask', () => {
    expect(
      copyAnswers(
        {
          q: {
            applicable: true,
            choices: { a: { state: 'selected', decidedBy: 'system' } },
          },
          gone: answerOf({ a: 'selected' }),
        },
        lens,
      ),
    ).toEqual({});
  });
});
