import fc from 'fast-check';
import { acceptPractice } from '../answers/acceptPractice';
import { Fact } from '../evidence/Fact';
import { factAge } from '../evidence/factAge';
import { compileLens } from './compileLens';
import { nextSteps } from './nextSteps';
import { proposalsOf } from './proposals';
import { ReviewInput, ReviewResult, Score } from './index';
import { scoreReview } from './scoreReview';
import {
  AnyReview,
  anyReview,
  hide,
  Hiding,
  MAX_FACTS,
} from './__testUtils__/arbitraries';
import { NOW } from './__testUtils__/facts';

const RUNS = { numRuns: 300 };

jest.setTimeout(60_000);

function score({ document, overlay, input }: AnyReview): ReviewResult {
  return scoreReview(compileLens(document, overlay), input, NOW);
}

function allScores({ scores }: ReviewResult): Score[] {
  return [scores.overall, ...scores.pillars, ...scores.phases, ...scores.cells];
}

/** Numbers of the kind, in the same order; null where nothing is counted. */
function valuesOf(result: ReviewResult, kind: 'score' | 'assurance') {
  return allScores(result).map(each => each[kind]);
}

const anyHiding = fc.array(
  fc.constantFrom<(Hiding | undefined)[]>('expire', 'withdraw', undefined),
  { minLength: MAX_FACTS, maxLength: MAX_FACTS },
);

/** The review with some of its facts hidden. */
function hidden(
  review: AnyReview,
  hiding: (Hiding | undefined)[],
  which: (fact: Fact) => boolean,
): AnyReview {
  const facts = review.input.facts.map((fact, i) => {
    const how = hiding[i];
    return how && which(fact) ? hide(fact, how) : fact;
  });
  return { ...review, input: { ...review.input, facts } };
}

function atMost(one: number | null, other: number | null): boolean {
  return one === null || other === null || one <= other;
}

describe('Any review', () => {
  it('has an assurance of at most its score', () => {
    fc.assert(
      fc.property(anyReview, review => {
        for (const each of allScores(score(review))) {
          expect(atMost(each.assurance, each.score)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has values from 0 to 100 with one decimal, all null or none', () => {
    fc.assert(
      fc.property(anyReview, review => {
        for (const each of allScores(score(review))) {
          const values = [
            each.score,
            each.assurance,
            each.coverage,
            each.scope,
          ];
          const numbers = values.filter(value => value !== null);
          expect([0, values.length]).toContain(numbers.length);
          for (const value of numbers) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
            expect(Number(value.toFixed(1))).toBe(value);
          }
        }
      }),
      RUNS,
    );
  });

  it('never loses a score by accepting what is supported', () => {
    fc.assert(
      fc.property(anyReview, review => {
        const before = score(review);
        for (const { questionId, choiceId } of proposalsOf(before)) {
          const { answers } = review.input;
          const input: ReviewInput = {
            ...review.input,
            answers: {
              ...answers,
              [questionId]: acceptPractice(
                answers[questionId],
                choiceId,
                'person',
              ),
            },
          };
          const after = score({ ...review, input });
          valuesOf(before, 'score').forEach((value, i) => {
            expect(atMost(value, valuesOf(after, 'score')[i])).toBe(true);
          });
        }
      }),
      RUNS,
    );
  });

  it('never gains a score when facts are hidden, of whatever age and outcome', () => {
    fc.assert(
      fc.property(anyReview, anyHiding, (review, hiding) => {
        const after = score(hidden(review, hiding, () => true));
        valuesOf(score(review), 'score').forEach((most, i) => {
          expect(atMost(valuesOf(after, 'score')[i], most)).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('never gains assurance when what is known and fresh is hidden', () => {
    fc.assert(
      fc.property(anyReview, anyHiding, (any, hiding) => {
        // An exemption takes what comes to be contradicted out of the mean.
        const review = { ...any, input: { ...any.input, exemptions: [] } };
        const after = score(
          hidden(
            review,
            hiding,
            fact =>
              fact.outcome !== 'unknown' && factAge(fact, NOW) === 'fresh',
          ),
        );
        valuesOf(score(review), 'assurance').forEach((most, i) => {
          expect(atMost(valuesOf(after, 'assurance')[i], most)).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('is effectively unanswered exactly where it is unanswered', () => {
    fc.assert(
      fc.property(anyReview, review => {
        for (const { risk, effectiveRisk } of score(review).questions) {
          expect(effectiveRisk === 'UNANSWERED').toBe(risk === 'UNANSWERED');
        }
      }),
      RUNS,
    );
  });

  it('scores the same at any time before validUntil', () => {
    fc.assert(
      fc.property(anyReview, review => {
        const lens = compileLens(review.document, review.overlay);
        const first = scoreReview(lens, review.input, NOW);
        const end = first.validUntil?.getTime() ?? NOW.getTime() + 10 ** 9;
        const last = scoreReview(lens, review.input, new Date(end - 1));
        expect(last).toEqual(first);
      }),
      RUNS,
    );
  });

  it('names every practice that is not met or unknown once among its next steps', () => {
    fc.assert(
      fc.property(anyReview, review => {
        const lens = compileLens(review.document, review.overlay);
        const result = scoreReview(lens, review.input, NOW);
        const steps = nextSteps(lens, review.input, result);
        const named = steps.map(s => `${s.questionId}/${s.choiceId}`).sort();
        expect(named).toEqual(
          result.practices
            .filter(({ state }) => state === 'not_met' || state === 'unknown')
            .map(p => `${p.questionId}/${p.choiceId}`)
            .sort(),
        );
      }),
      RUNS,
    );
  });
});
