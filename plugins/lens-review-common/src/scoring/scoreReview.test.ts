import { ReviewInput } from './ReviewInput';
import { compileLens } from './compileLens';
import { judgePractices } from './judgePractices';
import { scoreReview } from './scoreReview';
import {
  absentFact,
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from './__testUtils__/facts';
import {
  answerOf,
  inputOf,
  QuestionSketch,
  sketchLens,
} from './__testUtils__/reviews';
import {
  evidenceOf,
  RULES_Q,
  RULES_S,
  scoreOne,
} from './__testUtils__/truthTable';

function score(sketches: QuestionSketch[], given: Partial<ReviewInput>) {
  const { document, overlay } = sketchLens(sketches);
  return scoreReview(compileLens(document, overlay), inputOf(given), NOW);
}

const question = (
  id: string,
  pillar: string,
  phase?: string,
): QuestionSketch => ({
  id,
  pillar,
  phase,
  choices: ['a', 'b', `${id}_no`],
  rules: RULES_Q,
});

describe('Scores', () => {
  it('add up over the practices of pillars, phases and cells, and list no cell without practices', () => {
    const { scores } = score(
      [
        question('q', 'security', 'build'),
        question('r', 'security', 'run'),
        question('s', 'cost', 'run'),
        question('t', 'cost'),
      ],
      {
        answers: {
          q: answerOf({ a: 'selected', b: 'selected' }),
          r: answerOf({ a: 'selected' }),
        },
      },
    );
    expect(scores.pillars.map(({ id, score: s }) => [id, s])).toEqual([
      ['security', 75],
      ['cost', 0],
    ]);
    expect(scores.phases.map(({ id, score: s }) => [id, s])).toEqual([
      ['build', 100],
      ['run', 25],
    ]);
    expect(
      scores.cells.map(({ pillarId, phaseId, score: s }) => [
        pillarId,
        phaseId,
        s,
      ]),
    ).toEqual([
      ['security', 'build', 100],
      ['security', 'run', 50],
      ['cost', 'run', 0],
    ]);
    expect(scores.overall.score).toBe(37.5);
    expect(scores.overall.risk).toEqual({
      HIGH: 0,
      MEDIUM: 1,
      NONE: 1,
      UNANSWERED: 2,
      NOT_APPLICABLE: 0,
    });
    expect(scores.pillars[0].effectiveRisk).toMatchObject({
      MEDIUM: 1,
      NONE: 1,
    });
  });

  it('weigh levels of risk 3, 2, 1, a weight of its own before them, and 2 without an overlay', () => {
    const practices = {
      a: { levelOfRisk: 'Low' as const },
      b: { levelOfRisk: 'Low' as const, weight: 1.5 },
    };
    const given = { answers: { q: answerOf({ a: 'selected' }) } };
    const { scores } = score([{ ...question('q', 'cost'), practices }], given);
    expect(scores.overall.score).toBe(40);
    const { document } = sketchLens([question('q', 'cost')]);
    const bare = compileLens(document);
    expect(bare.practices.map(({ weight }) => weight)).toEqual([2, 2]);
    expect(scoreReview(bare, inputOf(given), NOW).scores).toMatchObject({
      overall: { score: 50 },
      phases: [],
      cells: [],
    });
  });

  it('keep a pillar without any practice out of the way of a level', () => {
    const empty: QuestionSketch = {
      id: 'e',
      pillar: 'empty',
      choices: ['e_no'],
      rules: [{ condition: 'default', risk: 'NO_RISK' }],
    };
    const { overall } = score([question('q', 'cost'), empty], {
      answers: { q: answerOf({ a: 'selected', b: 'selected' }) },
    }).scores;
    expect(overall.pillarsLeftOut).toEqual(['empty']);
    expect(overall.nextLevel?.missing).toEqual([
      { condition: 'assurance', wanted: 10, is: 0 },
    ]);
  });

  it('refuse weights that cannot be added exactly', () => {
    const { document, overlay } = sketchLens([
      {
        ...question('q', 'cost'),
        practices: { a: { weight: 1e-9 }, b: { weight: 1e9 } },
      },
    ]);
    expect(() => compileLens(document, overlay)).toThrow(RangeError);
  });
});

describe('Effective risk', () => {
  it('takes the worst level that the rules name where an override leaves no rule true', () => {
    const { document, overlay } = sketchLens([
      {
        id: 'q',
        choices: ['a', 'q_no'],
        rules: [
          { condition: 'a', risk: 'NO_RISK' },
          { condition: 'a && q_no', risk: 'MEDIUM_RISK' },
        ],
        practices: { a: { evidence: evidenceOf('a') } },
      },
    ]);
    const { questions } = scoreReview(
      compileLens(document, overlay),
      inputOf({
        answers: { q: answerOf({ a: 'selected' }) },
        facts: [valueFact('a', false)],
      }),
      NOW,
    );
    expect(questions[0]).toMatchObject({
      risk: 'NONE',
      effectiveRisk: 'MEDIUM',
    });
  });

  it('is not applicable again where an exemption covers what contradicts it', () => {
    const result = scoreOne(
      'S',
      { a: { evidence: evidenceOf('a') } },
      { applicable: false, facts: [valueFact('a', false)], exempt: ['a'] },
    );
    expect(result.questions[0].effectiveRisk).toBe('NOT_APPLICABLE');
    expect(result.practices[0].state).toBe('exempt');
  });
});

describe('validUntil', () => {
  const evidence = { a: { evidence: evidenceOf('a') } };

  it.each([
    [
      'a fact that expires',
      { facts: [valueFact('a', true, { expiresAt: hoursAfter(2) })] },
      2,
    ],
    [
      'an absence that expires',
      { facts: [absentFact('a', { expiresAt: hoursAfter(2) })] },
      2,
    ],
    ['nothing that is not known', { facts: [unknownFact('a')] }, undefined],
    [
      'no fact that the lens does not ask for',
      { facts: [valueFact('z', true)] },
      undefined,
    ],
    [
      'nothing that ran out already',
      { facts: [valueFact('a', true, { expiresAt: NOW })] },
      undefined,
    ],
  ])('minds %s', (_, given, hours) => {
    expect(scoreOne('S', evidence, given).validUntil).toEqual(
      hours === undefined ? undefined : hoursAfter(hours),
    );
  });

  it('minds attestations and exemptions, their start too, of practices that the lens has', () => {
    const times = { validFrom: hoursAfter(3), validUntil: hoursAfter(9) };
    const url = 'https://example.com/document';
    const sketches = [question('q', 'cost')];
    const at = (given: Partial<ReviewInput>) =>
      score(sketches, given).validUntil;
    const practice = { questionId: 'q', choiceId: 'a' };
    expect(at({ attestations: [{ ...practice, url, ...times }] })).toEqual(
      hoursAfter(3),
    );
    expect(
      at({ exemptions: [{ ...practice, ...times, validFrom: NOW }] }),
    ).toEqual(hoursAfter(9));
    expect(at({ exemptions: [{ ...practice, validFrom: NOW }] })).toBe(
      undefined,
    );
    expect(at({ exemptions: [{ ...practice, ...times, choiceId: 'z' }] })).toBe(
      undefined,
    );
  });
});

describe('An id that every object inherits', () => {
  it('is an id like any other', () => {
    const sketches = [
      {
        id: 'constructor',
        choices: ['toString', '__proto__'],
        rules: [
          { condition: 'toString || __proto__', risk: 'NO_RISK' as const },
          { condition: 'default', risk: 'HIGH_RISK' as const },
        ],
      },
    ];
    expect(score(sketches, {}).questions[0].risk).toBe('UNANSWERED');
    const choices = JSON.parse('{"__proto__": {"state": "selected"}}');
    const { questions, practices } = score(sketches, {
      answers: { constructor: { applicable: true, choices } },
    });
    expect(questions[0].risk).toBe('NONE');
    expect(practices.map(({ state }) => state)).toEqual(['unknown', 'met']);
  });
});

describe('judgePractices', () => {
  it('gives the verdicts that a review gives, without one', () => {
    const { document, overlay } = sketchLens([
      {
        id: 'q',
        choices: ['a', 'b', 'q_no'],
        rules: RULES_S,
        practices: { a: { evidence: evidenceOf('a', 'partial') } },
      },
    ]);
    const lens = compileLens(document, overlay);
    const facts = [valueFact('a', false, { expiresAt: NOW })];
    expect(judgePractices(lens, facts, NOW)).toEqual([
      {
        questionId: 'q',
        choiceId: 'a',
        verdict: 'contradicted',
        strength: 'partial',
        standing: 'last_seen',
      },
      { questionId: 'q', choiceId: 'b', verdict: 'none' },
    ]);
  });
});
