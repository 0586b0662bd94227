import { explainVerdict } from '../evidence/explainVerdict';
import { mergeFact } from '../evidence/mergeFact';
import { compileLens } from './compileLens';
import { scoreReview } from './scoreReview';
import {
  absentFact,
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from './__testUtils__/facts';
import { answerOf, inputOf, isTrue, sketchLens } from './__testUtils__/reviews';
import {
  contradicted,
  evidenceOf,
  pillar,
  practice,
  risks,
  RULES_Q,
  scoreOne,
  scoreQ,
  scoreS,
  states,
  supported,
} from './__testUtils__/truthTable';

describe('Truth table, rows 20 to 38', () => {
  it('20: a not applicable, b selected', () => {
    const result = scoreQ({
      states: { a: 'not_applicable', b: 'selected' },
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(states(result)).toEqual(['not_applicable', 'met']);
    expect(practice(result, 'b').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({ score: 100, scope: 50 });
  });

  it('21: a not applicable, b undecided', () => {
    const result = scoreQ({ states: { a: 'not_applicable' } });
    expect(risks(result)).toEqual(['HIGH', 'HIGH']);
    expect(states(result)).toEqual(['not_applicable', 'unknown']);
    expect(pillar(result)).toMatchObject({ score: 0, scope: 50 });
  });

  it('22: a and b not applicable', () => {
    const result = scoreQ({
      states: { a: 'not_applicable', b: 'not_applicable' },
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(states(result)).toEqual(['not_applicable', 'not_applicable']);
    expect(pillar(result)).toMatchObject({ score: null });
  });

  it('23: a not applicable but contradicted, b selected', () => {
    const result = scoreQ({
      states: { a: 'not_applicable', b: 'selected' },
      facts: [contradicted('a')],
    });
    expect(risks(result)).toEqual(['NONE', 'MEDIUM']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      conflict: true,
    });
    expect(practice(result, 'b').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({ score: 50, scope: 100 });
  });

  it('24: a not applicable but supported', () => {
    const result = scoreQ({
      states: { a: 'not_applicable', b: 'selected' },
      facts: [supported('a')],
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_applicable',
      verdict: 'supported',
      proposal: false,
    });
    expect(pillar(result)).toMatchObject({ score: 100, scope: 50 });
  });

  it('25: question not applicable', () => {
    const result = scoreQ({ states: { a: 'selected' }, applicable: false });
    expect(risks(result)).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
    expect(states(result)).toEqual(['not_applicable', 'not_applicable']);
    expect(pillar(result)).toMatchObject({ score: null });
  });

  it('26: 25, a contradicted', () => {
    const result = scoreQ({
      states: { a: 'selected' },
      applicable: false,
      facts: [contradicted('a')],
    });
    expect(risks(result)).toEqual(['NOT_APPLICABLE', 'HIGH']);
    expect(states(result)).toEqual(['not_met', 'not_applicable']);
    expect(practice(result, 'a').conflict).toBe(true);
    expect(pillar(result)).toMatchObject({ score: 0, scope: 50 });
  });

  it('27: `!a` → HIGH as a rule, a not applicable', () => {
    const { document } = sketchLens([
      {
        id: 'q',
        choices: ['a', 'q_no'],
        rules: [
          { condition: '!a', risk: 'HIGH_RISK' },
          { condition: 'default', risk: 'MEDIUM_RISK' },
        ],
      },
    ]);
    const result = scoreReview(
      compileLens(document),
      inputOf({ answers: { q: answerOf({ a: 'not_applicable' }) } }),
      NOW,
    );
    expect(risks(result)).toEqual(['MEDIUM', 'MEDIUM']);
    expect(states(result)).toEqual(['not_applicable']);
    expect(pillar(result)).toMatchObject({ score: null });
  });

  it('28: `every`: one false, one unknown, in `refutes: not every`', () => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [
        valueFact('a', false, { resource: 'arn:one' }),
        unknownFact('a', { resource: 'arn:two' }),
      ],
    });
    expect(risks(result)).toEqual(['NONE', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      verdict: 'contradicted',
    });
    expect(pillar(result)).toMatchObject({ score: 0 });
  });

  it('29: `every`: one true, one unknown', () => {
    const facts = [
      valueFact('a', true, { resource: 'arn:one' }),
      unknownFact('a', { resource: 'arn:two' }),
    ];
    const result = scoreS({ states: { a: 'selected' }, facts });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      verdict: 'unknown',
      assurance: 'claimed',
    });
    const attested = scoreS({
      states: { a: 'selected' },
      facts,
      attested: ['a'],
    });
    expect(practice(attested, 'a').assurance).toBe('documented');
  });

  it('30: `some`: one true, one unknown', () => {
    const result = scoreOne(
      'S',
      {
        a: {
          evidence: {
            strength: 'full',
            supports: isTrue('a', { over: 'some' }),
            why: 'The test says so.',
          },
        },
      },
      {
        states: { a: 'selected' },
        facts: [
          valueFact('a', true, { resource: 'arn:one' }),
          unknownFact('a', { resource: 'arn:two' }),
        ],
      },
    );
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      verdict: 'supported',
      assurance: 'measured',
    });
  });

  it.each([
    ['no annotation', []],
    [
      'all resources absent',
      [
        absentFact('a', { resource: 'arn:one' }),
        absentFact('a', { resource: 'arn:two' }),
      ],
    ],
  ])('31: %s', (_, facts) => {
    const result = scoreS({ states: { a: 'selected' }, facts });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      verdict: 'unknown',
      assurance: 'claimed',
    });
  });

  it('32: throttled while the old value is unexpired', () => {
    const old = supported('a');
    const merged = mergeFact(old, unknownFact('a'), NOW);
    expect(merged).toMatchObject({
      outcome: 'value',
      value: true,
      lastFailure: { reason: 'throttled', at: NOW },
    });
    const given = { states: { a: 'selected' as const } };
    expect(scoreS({ ...given, facts: [merged] })).toEqual(
      scoreS({ ...given, facts: [old] }),
    );
  });

  it.each([
    ['claimed', []],
    ['documented', ['a']],
  ])('33: supporting fact expires, then %s', (assurance, attested) => {
    const given = {
      states: { a: 'selected' as const },
      facts: [supported('a')],
      attested,
    };
    const before = scoreS({ ...given, now: hoursAfter(23) });
    expect(practice(before, 'a').assurance).toBe('measured');
    expect(before.validUntil).toEqual(hoursAfter(24));
    const after = scoreS({ ...given, now: hoursAfter(24) });
    expect(practice(after, 'a')).toMatchObject({ state: 'met', assurance });
    expect(risks(after)).toEqual(risks(before));
    expect(pillar(after).score).toBe(pillar(before).score);
    expect(pillar(after).assurance).toBeLessThan(
      pillar(before).assurance ?? NaN,
    );
  });

  it('34: contradicting fact expires', () => {
    const given = {
      states: { a: 'selected' as const },
      facts: [contradicted('a')],
    };
    const before = scoreS({ ...given, now: hoursAfter(23) });
    expect(practice(before, 'a').standing).toBeUndefined();
    const after = scoreS({ ...given, now: hoursAfter(24) });
    expect(practice(after, 'a')).toMatchObject({
      state: 'not_met',
      standing: 'last_seen',
    });
    expect(risks(after)).toEqual(risks(before));
    expect(after.scores).toEqual(before.scores);
    expect(after.validUntil).toBeUndefined();
  });

  it('34: the annotation of a contradicting fact goes', () => {
    const given = { states: { a: 'selected' as const } };
    const before = scoreS({ ...given, facts: [contradicted('a')] });
    const after = scoreS({
      ...given,
      facts: [valueFact('a', false, { withdrawnAt: NOW })],
    });
    expect(practice(after, 'a')).toMatchObject({
      state: 'not_met',
      standing: 'withdrawn',
    });
    expect(risks(after)).toEqual(risks(before));
    expect(after.scores).toEqual(before.scores);
  });

  it('35: live false (refutes), template true', () => {
    const facts = [
      valueFact('a', false, { resource: 'arn:one' }),
      valueFact('a', true, { kind: 'declared', resource: 'template.yaml#A' }),
    ];
    const result = scoreS({ states: { a: 'selected' }, facts });
    expect(risks(result)).toEqual(['NONE', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      verdict: 'contradicted',
    });
    expect(pillar(result)).toMatchObject({ score: 0 });
    const explained = explainVerdict(evidenceOf('a'), facts, NOW);
    expect(explained.conditions.map(({ observed }) => observed)).toEqual([
      facts,
      facts,
    ]);
  });

  it.each([
    ['unknown', unknownFact('a', { resource: 'arn:one' })],
    ['absent', absentFact('a', { resource: 'arn:one' })],
  ])('36: live %s, template true', (_, live) => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [
        live,
        valueFact('a', true, { kind: 'declared', resource: 'template.yaml#A' }),
      ],
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      verdict: 'supported',
      assurance: 'documented',
    });
  });

  it('37: every practice of a pillar n/a or exempt', () => {
    const { document, overlay } = sketchLens([
      { id: 'q', pillar: 'cost', choices: ['a', 'b'], rules: RULES_Q },
      { id: 'r', pillar: 'security', choices: ['a', 'b'], rules: RULES_Q },
    ]);
    const result = scoreReview(
      compileLens(document, overlay),
      inputOf({
        answers: {
          q: answerOf({ a: 'not_applicable' }),
          r: answerOf({ a: 'selected', b: 'selected' }),
        },
        exemptions: [
          { questionId: 'q', choiceId: 'b', validFrom: hoursAfter(-1) },
        ],
        attestations: ['a', 'b'].map(choiceId => ({
          questionId: 'r',
          choiceId,
          url: 'https://example.com/document',
          validFrom: hoursAfter(-1),
          validUntil: hoursAfter(1),
        })),
      }),
      NOW,
    );
    expect(result.scores.pillars).toMatchObject([
      { id: 'cost', score: null, assurance: null, coverage: null },
      { id: 'security', score: 100 },
    ]);
    expect(result.scores.overall).toMatchObject({
      score: 100,
      pillarsLeftOut: ['cost'],
      level: 'none',
      nextLevel: {
        level: 'bronze',
        missing: [{ condition: 'pillar_without_score', pillars: ['cost'] }],
      },
    });
  });

  it.each([
    [89.95, 90.0],
    [99.97, 99.9],
    [0.03, 0.1],
  ])('38: exact %d is shown as %d', (exact, shown) => {
    // Two practices whose weights are the exact value and what it lacks to 100.
    const { document, overlay } = sketchLens([
      {
        id: 'q',
        choices: ['a', 'b'],
        rules: RULES_Q,
        practices: {
          a: { weight: exact },
          b: { weight: Number((100 - exact).toFixed(2)) },
        },
      },
    ]);
    const result = scoreReview(
      compileLens(document, overlay),
      inputOf({ answers: { q: answerOf({ a: 'selected' }) } }),
      NOW,
    );
    expect(pillar(result).score).toBe(shown);
    expect(result.scores.overall.score).toBe(shown);
  });
});
