import { ChoiceState } from '../../answers/Answer';
import { Attestation } from '../../answers/Attestation';
import { Exemption } from '../../answers/Exemption';
import { Fact } from '../../evidence/Fact';
import { OverlayEvidence, OverlayPractice } from '../../overlay/Overlay';
import { compileLens } from '../compileLens';
import { PracticeResult, ReviewResult, Score } from '../ReviewResult';
import { scoreReview } from '../scoreReview';
import { hoursAfter, NOW, valueFact } from './facts';
import { answerOf, inputOf, isNotTrue, isTrue, sketchLens } from './reviews';

/** Each practice is supported by its fact where that is true and refuted where it is not. */
export function evidenceOf(
  choiceId: string,
  strength: OverlayEvidence['strength'] = 'full',
): OverlayEvidence {
  return {
    strength,
    supports: isTrue(choiceId),
    refutes: isNotTrue(choiceId),
    why: 'The test says so.',
  };
}

export const RULES_Q = [
  { condition: 'a && b', risk: 'NO_RISK' as const },
  { condition: 'a || b', risk: 'MEDIUM_RISK' as const },
  { condition: 'default', risk: 'HIGH_RISK' as const },
];
export const RULES_S = [
  { condition: 'a', risk: 'NO_RISK' as const },
  { condition: 'default', risk: 'HIGH_RISK' as const },
];

export interface Case {
  states?: Record<string, ChoiceState>;
  applicable?: boolean;
  facts?: Fact[];
  attested?: string[];
  exempt?: string[];
  exemptUntil?: Date;
  now?: Date;
}

export function scoreOne(
  question: 'Q' | 'S',
  practices: Record<string, OverlayPractice>,
  given: Case,
): ReviewResult {
  const { document, overlay } = sketchLens([
    question === 'Q'
      ? { id: 'q', choices: ['a', 'b', 'q_no'], rules: RULES_Q, practices }
      : { id: 'q', choices: ['a', 'q_no'], rules: RULES_S, practices },
  ]);
  const attestations = (given.attested ?? []).map(
    (choiceId): Attestation => ({
      questionId: 'q',
      choiceId,
      url: 'https://example.com/document',
      validFrom: hoursAfter(-100),
      validUntil: hoursAfter(1000),
    }),
  );
  const exemptions = (given.exempt ?? []).map(
    (choiceId): Exemption => ({
      questionId: 'q',
      choiceId,
      validFrom: hoursAfter(-100),
      validUntil: given.exemptUntil ?? hoursAfter(1000),
    }),
  );
  return scoreReview(
    compileLens(document, overlay),
    inputOf({
      answers:
        given.states || given.applicable !== undefined
          ? { q: answerOf(given.states ?? {}, given.applicable) }
          : {},
      facts: given.facts ?? [],
      attestations,
      exemptions,
    }),
    given.now ?? NOW,
  );
}

export const scoreQ = (given: Case) =>
  scoreOne(
    'Q',
    { a: { evidence: evidenceOf('a') }, b: { evidence: evidenceOf('b') } },
    given,
  );
export const scoreS = (given: Case) =>
  scoreOne('S', { a: { evidence: evidenceOf('a') } }, given);

export const supported = (choiceId: string) => valueFact(choiceId, true);
export const contradicted = (choiceId: string) => valueFact(choiceId, false);

export function risks({ questions: [question] }: ReviewResult) {
  return [question.risk, question.effectiveRisk];
}

export function practice(
  result: ReviewResult,
  choiceId: string,
): PracticeResult {
  const found = result.practices.find(each => each.choiceId === choiceId);
  if (!found) {
    throw new Error(`No practice ${choiceId}`);
  }
  return found;
}

export function states(result: ReviewResult) {
  return result.practices.map(({ state }) => state);
}

/** The pillar's scores, as the table writes them: "3/6" of a practice weighing 3 among two. */
export function pillar(result: ReviewResult): Score {
  return result.scores.pillars[0];
}
