import { zeros } from '../evidence/zeros';
import { percentOf } from './percent';
import { Risk, RiskCounts, Score } from './ReviewResult';

/** Sums of weights over practices. */
export interface Sums {
  /** Σ w(met, not_met, unknown). */
  denominator: number;
  /** Σ w(met). */
  met: number;
  /** 2 Σ w(met)·a. */
  assuredTwice: number;
  /** Σ w(met, not_met). */
  decided: number;
}

/** Sums over the practices of one question, with its risks. */
export interface QuestionSums extends Sums {
  risk: Risk;
  effectiveRisk: Risk;
}

const SUMS = 4;
const RISKS = 5;

/**
 * Sums of weights and numbers of questions by risk, of many groups. Flat, as
 * half the time of scoring would else go into making small objects.
 */
export class Tallies {
  private readonly sums: number[];
  private readonly risks: number[];
  private readonly effectiveRisks: number[];

  constructor(groups: number) {
    this.sums = zeros(groups * SUMS);
    this.risks = zeros(groups * RISKS);
    this.effectiveRisks = zeros(groups * RISKS);
  }

  /** Adds the practices of a question to each of its groups. */
  add(groups: number[], question: QuestionSums): void {
    const risk = riskIndex(question.risk);
    const effectiveRisk = riskIndex(question.effectiveRisk);
    for (const group of groups) {
      const at = group * SUMS;
      this.sums[at] += question.denominator;
      this.sums[at + 1] += question.met;
      this.sums[at + 2] += question.assuredTwice;
      this.sums[at + 3] += question.decided;
      this.risks[group * RISKS + risk] += 1;
      this.effectiveRisks[group * RISKS + effectiveRisk] += 1;
    }
  }

  sumsOf(group: number): Sums {
    const at = group * SUMS;
    return {
      denominator: this.sums[at],
      met: this.sums[at + 1],
      assuredTwice: this.sums[at + 2],
      decided: this.sums[at + 3],
    };
  }

  /**
   * Scores of a group.
   *
   * @param total - Σ w of all its practices
   */
  scoreOf(group: number, total: number): Score {
    const { denominator, met, assuredTwice, decided } = this.sumsOf(group);
    return {
      score: percentOf(met, denominator),
      assurance: percentOf(assuredTwice, 2 * denominator),
      coverage: percentOf(decided, denominator),
      scope: denominator === 0 ? null : percentOf(denominator, total),
      risk: countsAt(this.risks, group * RISKS),
      effectiveRisk: countsAt(this.effectiveRisks, group * RISKS),
    };
  }
}

function riskIndex(risk: Risk): number {
  switch (risk) {
    case 'HIGH':
      return 0;
    case 'MEDIUM':
      return 1;
    case 'NONE':
      return 2;
    case 'UNANSWERED':
      return 3;
    case 'NOT_APPLICABLE':
      return 4;
    default:
      return risk satisfies never;
  }
}

function countsAt(counts: number[], at: number): RiskCounts {
  return {
    HIGH: counts[at],
    MEDIUM: counts[at + 1],
    NONE: counts[at + 2],
    UNANSWERED: counts[at + 3],
    NOT_APPLICABLE: counts[at + 4],
  };
}
