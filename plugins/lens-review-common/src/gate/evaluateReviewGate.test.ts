import { compileLens } from '../scoring/compileLens';
import { ReviewResult } from '../scoring/ReviewResult';
import { hoursAfter, NOW, valueFact } from '../scoring/__testUtils__/facts';
import { sketchLens } from '../scoring/__testUtils__/reviews';
import {
  contradicted,
  evidenceOf,
  RULES_Q,
  scoreQ,
  supported,
} from '../scoring/__testUtils__/truthTable';
import {
  evaluateReviewGate,
  GateBaseline,
  ReviewGate,
} from './evaluateReviewGate';
import { gatePassed } from './GateCheck';

const { document, overlay } = sketchLens([
  {
    id: 'q',
    choices: ['a', 'b', 'q_no'],
    rules: RULES_Q,
    practices: {
      a: { evidence: evidenceOf('a') },
      b: { evidence: evidenceOf('b') },
    },
  },
]);
const lens = compileLens(document, overlay);
const [{ id: PILLAR }] = lens.pillars;

const outcomes = (
  gate: ReviewGate,
  result: ReviewResult,
  baseline?: GateBaseline | null,
) =>
  evaluateReviewGate(gate, lens, result, baseline).map(
    ({ demand, outcome }) => `${demand} ${outcome}`,
  );

const untouched = scoreQ({});
const both = scoreQ({
  states: { a: 'selected', b: 'selected' },
  facts: [supported('a'), supported('b')],
});

function baselineOf(result: ReviewResult): GateBaseline {
  const { score, assurance } = result.scores.overall;
  return {
    name: 'milestone 1',
    practices: result.practices,
    score,
    assurance,
  };
}

describe('a gate on a review', () => {
  it('asks for score and assurance as they are shown, the bound included', () => {
    const half = scoreQ({ states: { a: 'selected' } });
    expect(outcomes({ minScore: 50, minAssurance: 0 }, half)).toEqual([
      'score passed',
      'assurance passed',
    ]);
    expect(outcomes({ minScore: 50.1, minAssurance: 0.1 }, half)).toEqual([
      'score failed',
      'assurance failed',
    ]);
  });

  it('takes no score for no pass', () => {
    const out = scoreQ({ applicable: false });
    expect(outcomes({ minScore: 0 }, out)).toEqual(['score unknown']);
  });

  it('counts an unanswered question as a high risk that is not known yet', () => {
    const [check] = evaluateReviewGate({ maxHighRisks: 0 }, lens, untouched);
    expect(check).toMatchObject({ outcome: 'unknown', questions: ['q'] });
    expect(check.message).toContain('to be answered first: q');
    expect(outcomes({ maxHighRisks: 1 }, untouched)).toEqual([
      'high_risks passed',
    ]);
  });

  it('looks at the risk that evidence leaves, in the named pillars only', () => {
    const claimed = scoreQ({
      states: { a: 'selected', b: 'selected' },
      facts: [contradicted('a'), contradicted('b')],
    });
    expect(outcomes({ pillars: [PILLAR] }, claimed)).toEqual([
      'high_risks failed',
    ]);
    expect(outcomes({ pillars: ['another'] }, claimed)).toEqual([
      'high_risks passed',
    ]);
  });

  it('fails where a claim is contradicted, and names it', () => {
    const conflict = scoreQ({
      states: { a: 'selected' },
      facts: [contradicted('a')],
    });
    const [check] = evaluateReviewGate({ noConflicts: true }, lens, conflict);
    expect(check).toMatchObject({ outcome: 'failed', practices: ['q/a'] });
    expect(outcomes({ noConflicts: true }, both)).toEqual(['conflicts passed']);
  });

  describe('with practices that it requires', () => {
    const required = (result: ReviewResult, ...names: string[]) =>
      evaluateReviewGate({ requireMet: names }, lens, result);

    it('passes where evidence or a document shows them', () => {
      const shown = scoreQ({
        states: { a: 'selected', b: 'selected' },
        facts: [supported('a')],
        attested: ['b'],
      });
      expect(required(shown, 'q/a', 'q/b')).toMatchObject([
        { demand: 'support', outcome: 'passed' },
      ]);
    });

    it('wants a claim to be shown, and an answer where there is none', () => {
      const claimed = scoreQ({ states: { a: 'selected' } });
      const [check] = required(claimed, 'q/a');
      expect(check).toMatchObject({ outcome: 'unknown', practices: ['q/a'] });
      expect(check.message).toContain('q/a (claimed only)');
      expect(required(untouched, 'q/b')).toMatchObject([
        { outcome: 'unknown', practices: ['q/b'] },
      ]);
    });

    it('fails where one is contradicted, given up, put aside, or not of the lens', () => {
      const poor = scoreQ({
        states: { a: 'selected', b: 'not_applicable' },
        facts: [contradicted('a')],
      });
      const [check] = required(poor, 'q/a', 'q/b', 'q/z');
      expect(check).toMatchObject({
        outcome: 'failed',
        practices: ['q/a', 'q/b', 'q/z'],
      });
      expect(check.message).toContain('q/b (marked as not applicable)');
    });

    it('takes an exemption in force for the practice', () => {
      const exempt = scoreQ({
        states: { a: 'selected' },
        facts: [contradicted('a')],
        exempt: ['a'],
      });
      expect(required(exempt, 'q/a')).toMatchObject([{ outcome: 'passed' }]);
    });
  });

  describe('against a baseline', () => {
    const baseline = baselineOf(both);

    it('passes where nothing is worse', () => {
      expect(outcomes({}, both, baseline)).toEqual(['regression passed']);
      expect(outcomes({}, both, baselineOf(untouched))).toEqual([
        'regression passed',
      ]);
    });

    it('fails where evidence no longer supports what it did, although the claim stands', () => {
      const later = scoreQ({
        states: { a: 'selected', b: 'selected' },
        facts: [supported('a'), valueFact('other', true)],
      });
      const [check] = evaluateReviewGate({}, lens, later, baseline);
      expect(check).toMatchObject({ outcome: 'failed', practices: ['q/b'] });
      expect(check.message).toContain('no longer supported by evidence: q/b');
      expect(check.message).toContain('the assurance fell from 100 to 50');
    });

    it('fails where support has run out', () => {
      const later = scoreQ({
        states: { a: 'selected', b: 'selected' },
        facts: [
          supported('a'),
          valueFact('b', true, { expiresAt: hoursAfter(-1, NOW) }),
        ],
      });
      expect(outcomes({}, later, baseline)).toEqual(['regression failed']);
    });

    it('fails where a practice is given up or contradicted', () => {
      const later = scoreQ({
        states: { a: 'unselected', b: 'selected' },
        facts: [supported('a'), contradicted('b')],
      });
      const [check] = evaluateReviewGate({}, lens, later, baseline);
      expect(check.message).toContain('evidence now contradicts q/b');
      expect(check.message).toContain('no longer met: q/a');
    });

    it('does not pass where there should be one and is none', () => {
      expect(outcomes({}, both, null)).toEqual(['regression unknown']);
    });
  });

  it('lets through only what passed in everything that was asked, and asked something', () => {
    expect(gatePassed(evaluateReviewGate({ minScore: 100 }, lens, both))).toBe(
      true,
    );
    expect(
      gatePassed(
        evaluateReviewGate({ minScore: 0, maxHighRisks: 0 }, lens, untouched),
      ),
    ).toBe(false);
    expect(gatePassed([])).toBe(false);
  });
});
