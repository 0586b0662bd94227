import {
  Answer,
  compileLens,
  CompiledLens,
  LensDocument,
  Overlay,
  ReviewInput,
  riskOf,
  Risk,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { JsonRulesEngine } from './JsonRulesEngine';
import { measure, Measurement } from './measure';
import { NOW, sampleReviews, withEvidenceEverywhere } from './sampleReviews';

const SAMPLES = 16;
const ROUNDS = 9;
const ROUND_TIME = 400;

/** What the scoring benchmark found. */
export interface ScoringFigures {
  questions: number;
  practices: number;
  wholeReview: Measurement;
  /** With evidence at those practices only that the lens's own overlay has it for. */
  wholeReviewAsShipped: Measurement;
  ourRisks: Measurement;
  theirRisks: Measurement;
}

/**
 * Scores whole reviews (verdicts, states, assurance, risks, scores, level) and,
 * in the same run, evaluates the lens's risk rules alone, ours and in
 * json-rules-engine.
 *
 * @throws Error where the two do not give the same risks
 */
export async function benchScoring(
  document: LensDocument,
  overlay: Overlay,
): Promise<ScoringFigures> {
  const lens = compileLens(document, withEvidenceEverywhere(document, overlay));
  const samples = sampleReviews(lens, SAMPLES);
  const shipped = compileLens(document, overlay);
  const shippedSamples = sampleReviews(shipped, SAMPLES);
  const theirs = new JsonRulesEngine(lens);

  for (const sample of samples) {
    assertSame(
      scoreReview(lens, sample, NOW).questions.map(({ risk }) => risk),
      await theirs.risksOf(sample.answers),
    );
    assertSame(
      risksAlone(lens, sample.answers),
      await theirs.risksOf(sample.answers),
    );
  }

  const [wholeReview, wholeReviewAsShipped, ourRisks, theirRisks] =
    await measure(
      [
        {
          name: 'Lens Review, the whole review',
          runBatch: () => scoreAll(lens, samples),
        },
        {
          name: 'Lens Review, evidence as shipped',
          runBatch: () => scoreAll(shipped, shippedSamples),
        },
        {
          name: 'Lens Review, risk rules alone',
          runBatch: () => {
            let checks = 0;
            for (const sample of samples) {
              checks += risksAlone(lens, sample.answers).length;
            }
            return checks / lens.questions.length;
          },
        },
        {
          name: 'json-rules-engine, risk rules alone',
          runBatch: async () => {
            let checks = 0;
            for (const sample of samples) {
              checks += (await theirs.risksOf(sample.answers)).length;
            }
            return checks / lens.questions.length;
          },
        },
      ],
      ROUNDS,
      ROUND_TIME,
    );
  return {
    questions: lens.questions.length,
    practices: lens.practices.length,
    wholeReview,
    wholeReviewAsShipped,
    ourRisks,
    theirRisks,
  };
}

/** Scores every sample and answers how many reviews that were. */
function scoreAll(lens: CompiledLens, samples: ReviewInput[]): number {
  let checks = 0;
  for (const sample of samples) {
    checks += scoreReview(lens, sample, NOW).practices.length;
  }
  return checks / lens.practices.length;
}

function risksAlone(
  lens: CompiledLens,
  answers: Record<string, Answer>,
): Risk[] {
  return lens.questions.map(({ id, source, rules }) => {
    const { choices, applicable } = answers[id];
    let selected = 0;
    for (const choice of source.choices) {
      if (choices[choice.id]?.state === 'selected') {
        selected |= rules.bitOf(choice.id);
      }
    }
    return riskOf(rules, selected, 0, applicable);
  });
}

function assertSame(ours: Risk[], theirs: Risk[]): void {
  if (ours.join() !== theirs.join()) {
    throw new Error(
      `The risks differ: ${ours.join()} here, ${theirs.join()} in json-rules-engine.`,
    );
  }
}
