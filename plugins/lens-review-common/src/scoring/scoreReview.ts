import { FactIndex } from '../evidence/FactIndex';
import { standingOf } from '../evidence/standing';
import { verdictOf } from '../evidence/verdict';
import { riskOf } from '../rules/riskOf';
import { AnswerMasks, masksOf } from './answerMasks';
import { assuranceHalves, assuranceOf } from './assurance';
import { CompiledLens, CompiledPractice } from './CompiledLens';
import { dismissalsAt, isDismissed } from './dismissals';
import { effectiveRiskOf } from './effectiveRisk';
import { marksInForce } from './inForce';
import { practiceState } from './practiceState';
import { ReviewInput } from './ReviewInput';
import { PracticeResult, QuestionResult, ReviewResult } from './ReviewResult';
import { reviewScores } from './reviewScores';
import { PlannedPractice, planOf } from './ScoringPlan';
import { Tallies } from './Tallies';
import { own } from '../answers/own';

/**
 * Everything the engine says about a review at an instant: a pure function of
 * its arguments. What the numbers mean: docs/concepts.md.
 *
 * Explanations are not part of it; see `explainVerdict`.
 *
 * @public
 */
export function scoreReview(
  lens: CompiledLens,
  input: ReviewInput,
  now: Date,
): ReviewResult {
  const plan = planOf(lens);
  const instant = now.getTime();
  const facts = new FactIndex(plan.factSlots, input.facts, instant);
  const attestations = marksInForce(plan, input.attestations, instant);
  const exemptions = marksInForce(plan, input.exemptions, instant);
  const dismissed = dismissalsAt(plan, input.dismissals ?? [], instant);
  const tallies = new Tallies(plan.groups.length);
  const practices: PracticeResult[] = [];
  const questions: QuestionResult[] = [];

  for (let q = 0; q < lens.questions.length; q++) {
    const question = lens.questions[q];
    const planned = plan.questions[q];
    const answer = masksOf(planned, own(input.answers, question.id));
    const overrides = { contradicted: 0, exempt: 0 };
    let denominator = 0;
    let met = 0;
    let assuredTwice = 0;
    let decided = 0;
    for (let p = 0; p < question.practices.length; p++) {
      const index = planned.firstPractice + p;
      const { bit, weight } = plan.practices[index];
      const result = judgedPractice(
        question.practices[p],
        plan.practices[index],
        answer,
        (answer.selected & planned.noneBits) !== 0,
        facts,
        attestations.flags[index] === 1,
        exemptions.flags[index] === 1,
        dismissed.get(index),
      );
      practices.push(result);
      switch (result.state) {
        case 'met':
          met += weight;
          decided += weight;
          denominator += weight;
          if (result.assurance !== null) {
            assuredTwice += weight * assuranceHalves(result.assurance);
          }
          break;
        case 'not_met':
          decided += weight;
          denominator += weight;
          if (result.verdict === 'contradicted') {
            overrides.contradicted |= bit;
          }
          break;
        case 'unknown':
          denominator += weight;
          break;
        case 'exempt':
          overrides.exempt |= bit;
          break;
        default:
          break;
      }
    }
    const risk = riskOf(
      question.rules,
      answer.selected,
      answer.notApplicable,
      answer.applicable,
    );
    const effectiveRisk = effectiveRiskOf(
      planned,
      question.rules,
      answer,
      risk,
      overrides,
    );
    questions.push({
      questionId: question.id,
      risk,
      effectiveRisk,
      inconsistent:
        (answer.selected & planned.noneBits) !== 0 &&
        (answer.selected & planned.practiceBits) !== 0,
    });
    tallies.add(planned.groups, {
      denominator,
      met,
      assuredTwice,
      decided,
      risk,
      effectiveRisk,
    });
  }

  const next = Math.min(
    facts.nextChange,
    attestations.nextChange,
    exemptions.nextChange,
  );
  return {
    practices,
    questions,
    scores: reviewScores(lens, plan.groups, tallies, questions, input.settings),
    validUntil: next === Infinity ? undefined : new Date(next),
  };
}

function judgedPractice(
  practice: CompiledPractice,
  planned: PlannedPractice,
  answer: AnswerMasks,
  noneSelected: boolean,
  facts: FactIndex,
  attested: boolean,
  exempted: boolean,
  dismissedAt: number | undefined,
): PracticeResult {
  const { bit, evidence } = planned;
  const said = verdictOf(evidence, facts);
  const standing =
    said === 'contradicted' && evidence !== undefined
      ? standingOf(evidence, facts)
      : undefined;
  const dismissed = isDismissed(standing, dismissedAt);
  const verdict = dismissed ? 'unknown' : said;
  const contradicted = verdict === 'contradicted';
  const selected = (answer.selected & bit) !== 0;
  const notApplicable =
    !answer.applicable || (answer.notApplicable & bit) !== 0;
  const state = practiceState({
    notApplicable,
    contradicted,
    exempted,
    selected,
    declined: noneSelected || (answer.unselected & bit) !== 0,
  });
  const taken = selected || notApplicable;
  return {
    questionId: practice.questionId,
    choiceId: practice.choiceId,
    state,
    assurance:
      state === 'met' ? assuranceOf(verdict, attested, evidence, facts) : null,
    verdict,
    strength: evidence?.source.strength,
    standing: contradicted ? standing?.standing : undefined,
    ...(dismissed && { dismissed }),
    attested,
    exempted,
    // What evidence contradicts is not proposed, whatever a document says.
    proposal: (verdict === 'supported' || attested) && !contradicted && !taken,
    // An exemption settles a conflict while it is in force.
    conflict: contradicted && taken && !exempted,
  };
}
