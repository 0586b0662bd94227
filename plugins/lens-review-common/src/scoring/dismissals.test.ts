import { ReviewInput } from './ReviewInput';
import { compileLens } from './compileLens';
import { scoreReview } from './scoreReview';
import { hoursAfter, NOW, valueFact } from './__testUtils__/facts';
import { answerOf, inputOf, sketchLens } from './__testUtils__/reviews';
import { evidenceOf, practice, RULES_S } from './__testUtils__/truthTable';

const { document, overlay } = sketchLens([
  {
    id: 'q',
    choices: ['a', 'q_no'],
    rules: RULES_S,
    practices: { a: { evidence: evidenceOf('a') } },
  },
]);
const lens = compileLens(document, overlay);

function scoreA(given: Partial<ReviewInput>, now: Date) {
  const result = scoreReview(
    lens,
    inputOf({ answers: { q: answerOf({ a: 'selected' }) }, ...given }),
    now,
  );
  return { result, a: practice(result, 'a') };
}

const contradiction = valueFact('a', false);
const dismissal = { questionId: 'q', choiceId: 'a', at: hoursAfter(30) };

describe('Dismissing a contradiction', () => {
  it('lifts one that only stands, from the instant of the decision on', () => {
    const given = { facts: [contradiction], dismissals: [dismissal] };
    expect(scoreA(given, hoursAfter(29)).a).toMatchObject({
      state: 'not_met',
      standing: 'last_seen',
    });
    const { a, result } = scoreA(given, hoursAfter(30));
    expect(a).toMatchObject({
      state: 'met',
      verdict: 'unknown',
      assurance: 'claimed',
      conflict: false,
      dismissed: true,
    });
    expect(a.standing).toBeUndefined();
    expect(result.questions[0].effectiveRisk).toBe('NONE');
  });

  it('lifts nothing that fresh facts still say', () => {
    const { a } = scoreA(
      {
        facts: [contradiction],
        dismissals: [{ ...dismissal, at: hoursAfter(-1) }],
      },
      NOW,
    );
    expect(a).toMatchObject({ state: 'not_met', conflict: true });
    expect(a.dismissed).toBeUndefined();
  });

  it('lifts nothing that was observed after it, also once that only stands', () => {
    const seenAgain = { ...contradiction, observedAt: hoursAfter(31) };
    const { a } = scoreA(
      { facts: [seenAgain], dismissals: [dismissal] },
      hoursAfter(60),
    );
    expect(a).toMatchObject({ state: 'not_met', standing: 'last_seen' });
  });

  it('lifts what a withdrawn annotation left standing', () => {
    const withdrawn = { ...contradiction, withdrawnAt: hoursAfter(2) };
    const given = {
      facts: [withdrawn],
      dismissals: [{ ...dismissal, at: hoursAfter(3) }],
    };
    expect(scoreA(given, hoursAfter(2)).a.standing).toBe('withdrawn');
    expect(scoreA(given, hoursAfter(3)).a.state).toBe('met');
  });
});
