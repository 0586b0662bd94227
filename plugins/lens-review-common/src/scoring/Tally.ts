import { percentOf } from './percent';
import { Risk, RiskCounts, Score } from './ReviewResult';

/** Sums of weights over practices, and numbers of questions by risk. */
export interface Tally {
  /** Σ w(met, not_met, unknown). */
  denominator: number;
  /** Σ w(met). */
  met: number;
  /** 2 Σ w(met)·a. */
  assuredTwice: number;
  /** Σ w(met, not_met). */
  decided: number;
  risk: RiskCounts;
  effectiveRisk: RiskCounts;
}

export function newTally(): Tally {
  return {
    denominator: 0,
    met: 0,
    assuredTwice: 0,
    decided: 0,
    risk: noRisks(),
    effectiveRisk: noRisks(),
  };
}

function noRisks(): RiskCounts {
  return { HIGH: 0, MEDIUM: 0, NONE: 0, UNANSWERED: 0, NOT_APPLICABLE: 0 };
}

/** Adds the practices of one question. */
export function addTo(tally: Tally, question: QuestionSums): void {
  tally.denominator += question.denominator;
  tally.met += question.met;
  tally.assuredTwice += question.assuredTwice;
  tally.decided += question.decided;
  tally.risk[question.risk] += 1;
  tally.effectiveRisk[question.effectiveRisk] += 1;
}

/** The same sums over the practices of one question, with its risks. */
export interface QuestionSums extends Omit<Tally, 'risk' | 'effectiveRisk'> {
  risk: Risk;
  effectiveRisk: Risk;
}

/** Scores of a tally. */
export function scoreOf(tally: Tally, total: number): Score {
  const { denominator } = tally;
  return {
    score: percentOf(tally.met, denominator),
    assurance: percentOf(tally.assuredTwice, 2 * denominator),
    coverage: percentOf(tally.decided, denominator),
    scope: denominator === 0 ? null : percentOf(denominator, total),
    risk: tally.risk,
    effectiveRisk: tally.effectiveRisk,
  };
}
