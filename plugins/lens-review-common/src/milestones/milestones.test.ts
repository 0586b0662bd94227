import { compileLens } from '../scoring/compileLens';
import { ReviewInput } from '../scoring/ReviewInput';
import { scoreReview } from '../scoring/scoreReview';
import {
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from '../scoring/__testUtils__/facts';
import {
  answerOf,
  inputOf,
  sketchLens,
} from '../scoring/__testUtils__/reviews';
import {
  evidenceOf,
  RULES_Q,
  RULES_S,
} from '../scoring/__testUtils__/truthTable';
import { compareReviews, ReviewStand } from './compareReviews';
import {
  parseSnapshot,
  PlanSnapshot,
  printSnapshot,
  ReviewSnapshot,
} from './Snapshot';

const { document, overlay } = sketchLens([
  {
    id: 'q',
    phase: 'build',
    choices: ['a', 'b', 'q_no'],
    rules: RULES_Q,
    practices: {
      a: { evidence: evidenceOf('a') },
      b: { evidence: evidenceOf('b') },
    },
  },
]);
const lens = compileLens(document, overlay);

function stand(given: Partial<ReviewInput>, at: Date = NOW): ReviewStand {
  const input = inputOf(given);
  return {
    lensVersion: '1.0.0',
    input,
    result: scoreReview(lens, input, at),
  };
}

const mark = {
  questionId: 'q',
  choiceId: 'a',
  validFrom: hoursAfter(-1),
  validUntil: hoursAfter(10),
};

describe('A snapshot', () => {
  const input = inputOf({
    answers: { q: answerOf({ a: 'selected', b: 'unselected' }) },
    attestations: [
      { ...mark, url: 'https://example.com/card' },
      { ...mark, title: 'Minutes of the model review' },
    ],
    exemptions: [
      { ...mark, choiceId: 'b', validUntil: undefined },
      { ...mark, choiceId: 'b' },
    ],
    dismissals: [{ questionId: 'q', choiceId: 'a', at: NOW }],
    facts: [
      valueFact('a', false, { withdrawnAt: hoursAfter(-1) }),
      { ...valueFact('b', ['x', 'y']), lastFailure: { reason: 'no', at: NOW } },
      unknownFact('b'),
    ],
  });
  const snapshot: ReviewSnapshot = {
    formatVersion: 1,
    engineVersion: '1',
    entityRef: 'component:default/churn',
    lens: { alias: 'l', version: '1.0.0', checksum: 'c' },
    at: NOW,
    input,
    result: scoreReview(lens, input, NOW),
  };

  it('comes back from its text as it was, and computes to the same result', () => {
    const back = parseSnapshot(printSnapshot(snapshot));
    expect(back.at).toEqual(NOW);
    expect(back.input).toEqual(input);
    const { practices, questions, scores } = scoreReview(
      lens,
      back.input,
      back.at,
    );
    expect({ practices, questions, scores }).toEqual(back.result);
    expect(printSnapshot(back)).toBe(printSnapshot(snapshot));
  });

  it('keeps the plan, and without one is the text that it was before it kept any', () => {
    const plan: PlanSnapshot = {
      goals: {
        outcome: 'Fewer customers leave',
        targets: [
          {
            target: { kind: 'score', min: 50 },
            baseline: null,
            baselineVia: [],
            baselineAt: NOW.toISOString(),
          },
        ],
      },
      roadmap: [{ pillarId: 'p', phaseId: 'build', owner: 'user:default/a' }],
    };
    const text = printSnapshot({ ...snapshot, plan });
    expect(parseSnapshot(text).plan).toEqual(plan);
    expect(printSnapshot(parseSnapshot(text))).toBe(text);

    expect(Object.keys(JSON.parse(printSnapshot(snapshot)))).not.toContain(
      'plan',
    );
    expect(parseSnapshot(printSnapshot(snapshot)).plan).toBeUndefined();
  });

  it('is refused in a format that is not known', () => {
    const text = printSnapshot(snapshot).replace(
      '"formatVersion":1',
      '"formatVersion":2',
    );
    expect(() => parseSnapshot(text)).toThrow('has the format 2');
  });
});

describe('Comparing two stands', () => {
  const nothing = stand({});

  it('finds nothing where nothing changed', () => {
    expect(compareReviews(nothing, stand({}))).toEqual({
      practices: [],
      scores: [],
      settingsChanged: false,
    });
  });

  it('names each practice that moved, why, and each number that changed', () => {
    const difference = compareReviews(
      nothing,
      stand({ answers: { q: answerOf({ a: 'selected' }) } }),
    );
    expect(difference.practices).toEqual([
      {
        questionId: 'q',
        choiceId: 'a',
        from: { state: 'unknown', assurance: null, conflict: false },
        to: { state: 'met', assurance: 'claimed', conflict: false },
        reasons: ['answer'],
      },
    ]);
    expect(difference.scores).toContainEqual({
      of: { kind: 'overall' },
      value: 'score',
      from: 0,
      to: 50,
    });
    expect(difference.scores).toContainEqual({
      of: { kind: 'phase', id: 'build' },
      value: 'coverage',
      from: 0,
      to: 50,
    });
  });

  const selected = { answers: { q: answerOf({ a: 'selected' as const }) } };
  it.each<[string, Partial<ReviewInput>, Partial<ReviewInput>, string[]]>([
    ['evidence', {}, { facts: [valueFact('a', true)] }, ['fact']],
    ['a contradiction', {}, { facts: [valueFact('a', false)] }, ['fact']],
    [
      'an attestation',
      {},
      { attestations: [{ ...mark, url: 'https://example.com' }] },
      ['attestation'],
    ],
    [
      'an exemption of what is contradicted',
      { facts: [valueFact('a', false)] },
      { facts: [valueFact('a', false)], exemptions: [mark] },
      ['exemption'],
    ],
    [
      'a dismissal',
      { facts: [valueFact('a', false, { expiresAt: NOW })] },
      {
        facts: [valueFact('a', false, { expiresAt: NOW })],
        dismissals: [{ questionId: 'q', choiceId: 'a', at: NOW }],
      },
      ['dismissal'],
    ],
    [
      '"none of these"',
      {},
      { answers: { q: answerOf({ q_no: 'selected' }) } },
      ['answer'],
    ],
  ])('says that %s did it', (_, before, after, reasons) => {
    const [practice] = compareReviews(
      stand({ ...selected, ...before }),
      stand({ ...selected, ...after }),
    ).practices;
    expect(practice).toMatchObject({ choiceId: 'a', reasons });
  });

  it('lists what came and went with the lens, and other settings', () => {
    const { document: other } = sketchLens([
      { id: 'q', choices: ['a', 'c', 'q_no'], rules: RULES_S },
    ]);
    const settings = {
      ...inputOf({}).settings,
      pillarWeights: { security: 2 },
    };
    const input = inputOf({ settings });
    const later: ReviewStand = {
      lensVersion: '2.0.0',
      input,
      result: scoreReview(compileLens(other), input, NOW),
    };
    const difference = compareReviews(nothing, later);
    expect(difference.lensVersion).toEqual({ from: '1.0.0', to: '2.0.0' });
    expect(difference.settingsChanged).toBe(true);
    expect(difference.practices).toMatchObject([
      { choiceId: 'c', from: null, reasons: ['lens_version'] },
      { choiceId: 'b', to: null, reasons: ['lens_version'] },
    ]);
  });
});
