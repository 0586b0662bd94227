import { own } from '../answers/own';
import { factNamesOf } from '../evidence/factNames';
import { Effort, EvidenceStrength } from '../overlay/Overlay';
import { masksOf } from './answerMasks';
import { CompiledLens, CompiledPractice } from './CompiledLens';
import { inProportion } from './decimals';
import { riskLevel } from './effectiveRisk';
import { percentOf, Ratio } from './percent';
import { QuestionAhead } from './QuestionAhead';
import { ReviewInput } from './ReviewInput';
import { PracticeResult, ReviewResult, Risk } from './ReviewResult';
import { pillarWeightOf } from './reviewScores';
import { planOf } from './ScoringPlan';
import { effortPoints } from './weights';

/**
 * One thing to do next.
 *
 * @public
 */
export interface NextStep {
  questionId: string;
  choiceId: string;
  pillarId: string;
  phaseId?: string;
  state: 'not_met' | 'unknown';
  /**
   * `fix_or_exempt` what evidence contradicts, never tick it; `accept` what is
   * proposed; `adopt` the rest.
   */
  action: 'fix_or_exempt' | 'accept' | 'adopt';
  conflict: boolean;
  proposal: boolean;
  /** Effective risk of the question once the steps of it that are listed before are done. */
  risk: Risk;
  /** The same with this step done as well. */
  riskAfter: Risk;
  /** Points of overall score, one decimal. */
  gain: number;
  effort?: Effort;
  /** Which facts would prove it; undefined where none are known to. */
  evidence?: { strength: EvidenceStrength; why: string; facts: string[] };
}

/**
 * What to do next: the practices that are not met or unknown. First those that
 * lower the question's effective risk the most, given the steps of the same
 * question listed before; then those with the most points of overall score per
 * effort; then in lens order.
 *
 * @param result - what `scoreReview` gave for the same lens and input
 * @public
 */
export function nextSteps(
  lens: CompiledLens,
  input: ReviewInput,
  result: ReviewResult,
): NextStep[] {
  const open = candidatesOf(lens, input, result);
  const steps: NextStep[] = [];
  while (open.length > 0) {
    const best = open.reduce((a, b) => (comesBefore(b, a) ? b : a));
    open.splice(open.indexOf(best), 1);
    steps.push(stepOf(best));
    best.question.assume(best.bit);
    for (const candidate of open) {
      if (candidate.question === best.question) {
        candidate.drop = dropOf(candidate.question, candidate.bit);
      }
    }
  }
  return steps;
}

interface Candidate {
  practice: CompiledPractice;
  result: PracticeResult;
  state: NextStep['state'];
  question: QuestionAhead;
  bit: number;
  /** Levels of effective risk that the question drops by this practice. */
  drop: number;
  /** The share of the overall score that the practice brings. */
  gain: Ratio;
}

/** In lens order. */
function candidatesOf(
  lens: CompiledLens,
  input: ReviewInput,
  result: ReviewResult,
): Candidate[] {
  const plan = planOf(lens);
  const shares = sharesOfPillars(lens, input, result);
  return lens.questions.flatMap((question, q) => {
    const planned = plan.questions[q];
    const results = result.practices.slice(
      planned.firstPractice,
      planned.firstPractice + question.practices.length,
    );
    const bitsWhere = (holds: (practice: PracticeResult) => boolean) =>
      results.reduce(
        (bits, practice, p) =>
          holds(practice)
            ? bits | plan.practices[planned.firstPractice + p].bit
            : bits,
        0,
      );
    const ahead = new QuestionAhead(
      planned,
      question.rules,
      masksOf(planned, own(input.answers, question.id)),
      {
        contradicted: bitsWhere(
          ({ state, verdict }) =>
            state === 'not_met' && verdict === 'contradicted',
        ),
        exempt: bitsWhere(({ state }) => state === 'exempt'),
      },
    );
    return question.practices.flatMap((practice, p): Candidate[] => {
      const { state } = results[p];
      if (state !== 'not_met' && state !== 'unknown') {
        return [];
      }
      const { bit, weight } = plan.practices[planned.firstPractice + p];
      const share = shares.get(question.pillarId) ?? { part: 0, whole: 1 };
      return [
        {
          practice,
          result: results[p],
          state,
          question: ahead,
          bit,
          drop: dropOf(ahead, bit),
          gain: { part: weight * share.part, whole: share.whole },
        },
      ];
    });
  });
}

/** What one unit of weight in a pillar is of the overall score, by pillar id. */
function sharesOfPillars(
  lens: CompiledLens,
  input: ReviewInput,
  result: ReviewResult,
): Map<string, Ratio> {
  const plan = planOf(lens);
  const denominators = new Map<string, number>();
  result.practices.forEach(({ state }, i) => {
    if (state === 'met' || state === 'not_met' || state === 'unknown') {
      const { pillarId } = lens.practices[i];
      denominators.set(
        pillarId,
        (denominators.get(pillarId) ?? 0) + plan.practices[i].weight,
      );
    }
  });
  const pillars = [...denominators.keys()];
  const weights = inProportion(
    pillars.map(id => pillarWeightOf(input.settings, id)),
  ).map(Number);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    pillars.map((id, i) => [
      id,
      { part: weights[i], whole: total * (denominators.get(id) ?? 0) },
    ]),
  );
}

function dropOf(question: QuestionAhead, bit: number): number {
  return riskLevel(question.riskWith(0)) - riskLevel(question.riskWith(bit));
}

function comesBefore(one: Candidate, other: Candidate): boolean {
  if (one.drop !== other.drop) {
    return one.drop > other.drop;
  }
  return (
    one.gain.part * other.gain.whole * effortPoints(other.practice.effort) >
    other.gain.part * one.gain.whole * effortPoints(one.practice.effort)
  );
}

function stepOf({
  practice,
  result,
  state,
  question,
  bit,
  gain,
}: Candidate): NextStep {
  const { questionId, choiceId, pillarId, phaseId, effort } = practice;
  return {
    questionId,
    choiceId,
    pillarId,
    phaseId,
    state,
    action: actionOf(result),
    conflict: result.conflict,
    proposal: result.proposal,
    risk: question.riskWith(0),
    riskAfter: question.riskWith(bit),
    gain: percentOf(gain.part, gain.whole) ?? 0,
    effort,
    evidence: practice.evidence && {
      strength: practice.evidence.strength,
      why: practice.evidence.why,
      facts: factNamesOf(practice.evidence.supports),
    },
  };
}

function actionOf({ verdict, proposal }: PracticeResult): NextStep['action'] {
  if (verdict === 'contradicted') {
    return 'fix_or_exempt';
  }
  return proposal ? 'accept' : 'adopt';
}
