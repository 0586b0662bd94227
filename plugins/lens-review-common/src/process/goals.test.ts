import { compileLens } from '../scoring/compileLens';
import { scoreReview } from '../scoring/scoreReview';
import { NOW, unknownFact, valueFact } from '../scoring/__testUtils__/facts';
import {
  answerOf,
  inputOf,
  sketchLens,
} from '../scoring/__testUtils__/reviews';
import { RULES_Q } from '../scoring/__testUtils__/truthTable';
import { GoalTarget, targetStand } from './goals';

const { document, overlay } = sketchLens([
  { id: 'q', choices: ['a', 'b', 'q_no'], rules: RULES_Q },
]);
const { scores } = scoreReview(
  compileLens(document, overlay),
  inputOf({ answers: { q: answerOf({ a: 'selected' }) } }),
  NOW,
);

const latency: GoalTarget = {
  kind: 'fact',
  fact: 'endpoint.latency',
  bound: 'at_most',
  value: 200,
  unit: 'ms',
};
const fact = (value: number, unit = 'ms') =>
  valueFact('endpoint.latency', value, { unit, resource: `r${value}` });

describe('A target', () => {
  it.each<[Partial<{ min: number; until: string; pillarId: string }>, string]>([
    [{ min: 50 }, 'met'],
    [{ min: 50.1 }, 'open'],
    [{ min: 60, until: '2026-03-01' }, 'open'],
    [{ min: 60, until: '2026-02-28' }, 'missed'],
    [{ min: 50, until: '2026-02-28' }, 'met'],
    [{ min: 50, pillarId: 'security' }, 'met'],
    [{ min: 1, pillarId: 'cost' }, 'not_measurable'],
  ])('for a score of 50 of %j is %s', (more, status) => {
    const target: GoalTarget = { kind: 'score', min: 0, ...more };
    expect(targetStand(target, { scores, facts: [] }, NOW).status).toBe(status);
  });

  it('for an assurance looks at the assurance', () => {
    expect(
      targetStand({ kind: 'assurance', min: 1 }, { scores, facts: [] }, NOW),
    ).toMatchObject({ status: 'open', current: 0 });
  });

  it.each([
    ['within the bound', [fact(150), fact(180)], 'met', 180],
    ['over it somewhere', [fact(150), fact(250)], 'open', 250],
    [
      'over it, with one unread',
      [fact(250), unknownFact('endpoint.latency')],
      'open',
      250,
    ],
    [
      'unread somewhere',
      [fact(150), unknownFact('endpoint.latency')],
      'not_measurable',
      150,
    ],
    ['in another unit', [fact(0.2, 's')], 'not_measurable', undefined],
    ['not there', [], 'not_measurable', undefined],
    [
      'expired',
      [{ ...fact(150), expiresAt: NOW }],
      'not_measurable',
      undefined,
    ],
  ])('for a number that is %s', (_, facts, status, current) => {
    const stand = targetStand(latency, { scores, facts }, NOW);
    expect([stand.status, stand.current]).toEqual([status, current]);
  });

  it('for a lower bound takes the lowest number', () => {
    expect(
      targetStand(
        { ...latency, bound: 'at_least', value: 160 },
        { scores, facts: [fact(150), fact(250)] },
        NOW,
      ),
    ).toMatchObject({ status: 'open', current: 150 });
  });
});
