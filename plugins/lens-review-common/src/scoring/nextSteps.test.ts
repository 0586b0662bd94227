import { compileLens } from './compileLens';
import { nextSteps } from './nextSteps';
import { ReviewInput } from './ReviewInput';
import { scoreReview } from './scoreReview';
import { NOW, valueFact } from './__testUtils__/facts';
import {
  answerOf,
  inputOf,
  isNotTrue,
  isTrue,
  QuestionSketch,
  sketchLens,
} from './__testUtils__/reviews';
import { RULES_Q, RULES_S } from './__testUtils__/truthTable';

function stepsOf(sketches: QuestionSketch[], given: Partial<ReviewInput>) {
  const { document, overlay } = sketchLens(sketches);
  const lens = compileLens(document, overlay);
  const input = inputOf(given);
  return nextSteps(lens, input, scoreReview(lens, input, NOW));
}

const named = (steps: ReturnType<typeof stepsOf>) =>
  steps.map(({ questionId, choiceId }) => `${questionId}/${choiceId}`);

const Q: QuestionSketch = {
  id: 'q',
  choices: ['a', 'b', 'q_no'],
  rules: RULES_Q,
};
const S: QuestionSketch = { id: 's', choices: ['a', 's_no'], rules: RULES_S };

describe('Next steps', () => {
  it('put first what drops the risk most, then what is worth most for its effort', () => {
    const steps = stepsOf(
      [
        {
          ...Q,
          practices: {
            a: { effort: 'L' },
            b: { levelOfRisk: 'Low', effort: 'S' },
          },
        },
        S,
      ],
      {
        answers: {
          q: answerOf({ q_no: 'selected' }),
          s: answerOf({ s_no: 'selected' }),
        },
      },
    );
    // s/a: HIGH to NONE. Then q/b: HIGH to MEDIUM, 1 point of weight for effort 1, before a, 3 for 8.
    expect(named(steps)).toEqual(['s/a', 'q/b', 'q/a']);
    expect(steps.map(({ risk, riskAfter }) => [risk, riskAfter])).toEqual([
      ['HIGH', 'NONE'],
      ['HIGH', 'MEDIUM'],
      ['MEDIUM', 'NONE'],
    ]);
  });

  it('count the steps of the same question that are listed before', () => {
    const steps = stepsOf(
      [
        {
          ...Q,
          rules: [
            { condition: 'a && b', risk: 'NO_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
        },
      ],
      { answers: { q: answerOf({ q_no: 'selected' }) } },
    );
    expect(steps.map(({ risk, riskAfter }) => [risk, riskAfter])).toEqual([
      ['HIGH', 'HIGH'],
      ['HIGH', 'NONE'],
    ]);
  });

  it('bring what completes a question next', () => {
    const both = [
      { condition: 'a && b', risk: 'NO_RISK' as const },
      { condition: 'default', risk: 'HIGH_RISK' as const },
    ];
    const steps = stepsOf(
      [
        {
          ...Q,
          rules: both,
          practices: { a: { effort: 'S' }, b: { effort: 'L' } },
        },
        { ...S, rules: [both[1]], practices: { a: { effort: 'M' } } },
      ],
      {
        answers: {
          q: answerOf({ q_no: 'selected' }),
          s: answerOf({ s_no: 'selected' }),
        },
      },
    );
    expect(named(steps)).toEqual(['q/a', 'q/b', 's/a']);
  });

  it('clear "none of these", as accepting does', () => {
    const [step] = stepsOf(
      [
        {
          ...S,
          rules: [{ condition: 'a && !s_no', risk: 'NO_RISK' }, RULES_S[1]],
        },
      ],
      { answers: { s: answerOf({ s_no: 'selected' }) } },
    );
    expect(step).toMatchObject({ risk: 'HIGH', riskAfter: 'NONE' });
  });

  it('take an unanswered question for a high risk', () => {
    const [step] = stepsOf([S], {});
    expect(step).toMatchObject({
      state: 'unknown',
      risk: 'UNANSWERED',
      riskAfter: 'NONE',
    });
  });

  it('gain what the overall score gains, pillar weights and all', () => {
    const steps = stepsOf(
      [
        { ...Q, pillar: 'security' },
        { ...S, pillar: 'cost' },
      ],
      {
        answers: { q: answerOf({ a: 'selected' }) },
        settings: { ...inputOf({}).settings, pillarWeights: { security: 0.5 } },
      },
    );
    // Cost counts 2/3 and hangs on one practice; security 1/3, half of it open.
    expect(steps.map(({ pillarId, gain }) => [pillarId, gain])).toEqual([
      ['cost', 66.7],
      ['security', 16.7],
    ]);
  });

  it('say accept of proposals, and fix or exempt, never accept, of what is contradicted', () => {
    const evidence = (fact: string) => ({
      strength: 'full' as const,
      supports: isTrue(fact),
      refutes: isNotTrue(fact),
      why: 'The test says so.',
    });
    const steps = stepsOf(
      [
        {
          id: 'q',
          choices: ['a', 'b', 'c'],
          rules: [{ condition: 'default', risk: 'HIGH_RISK' }],
          practices: {
            a: { evidence: evidence('x') },
            b: { evidence: evidence('y') },
          },
        },
      ],
      {
        answers: { q: answerOf({ a: 'selected' }) },
        facts: [valueFact('x', false), valueFact('y', true)],
      },
    );
    expect(steps).toMatchObject([
      {
        choiceId: 'a',
        action: 'fix_or_exempt',
        conflict: true,
        proposal: false,
        evidence: { strength: 'full', why: 'The test says so.', facts: ['x'] },
      },
      { choiceId: 'b', action: 'accept', conflict: false, proposal: true },
      { choiceId: 'c', action: 'adopt', conflict: false, proposal: false },
    ]);
    expect(steps[2].evidence).toBeUndefined();
  });

  it('are none for what is met, not applicable or exempt', () => {
    const steps = stepsOf([Q, S], {
      answers: { q: answerOf({ a: 'selected', b: 'not_applicable' }) },
      exemptions: [{ questionId: 's', choiceId: 'a', validFrom: NOW }],
    });
    expect(steps).toEqual([]);
  });
});
