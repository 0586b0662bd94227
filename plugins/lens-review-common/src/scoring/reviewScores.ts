import { own } from '../answers/own';
import { CompiledLens } from './CompiledLens';
import { levelOf } from './levels';
import { meanPercent } from './percent';
import { QuestionResult, ReviewScores, RiskCounts } from './ReviewResult';
import { PlannedGroup } from './ScoringPlan';
import { ScoringSettings } from './Settings';
import { Sums, Tallies } from './Tallies';

/** Weight of a pillar in the overall values. */
export function pillarWeightOf(
  settings: ScoringSettings,
  pillarId: string,
): number {
  return own(settings.pillarWeights, pillarId) ?? 1;
}

/** All scores from the tallies of a plan's groups. */
export function reviewScores(
  lens: CompiledLens,
  groups: PlannedGroup[],
  tallies: Tallies,
  questions: QuestionResult[],
  settings: ScoringSettings,
): ReviewScores {
  const pillars: ReviewScores['pillars'] = [];
  const phases: ReviewScores['phases'] = [];
  const cells: ReviewScores['cells'] = [];
  for (let group = 0; group < groups.length; group++) {
    const { pillarId, phaseId, total } = groups[group];
    if (total === 0 && phaseId !== undefined) {
      continue;
    }
    const score = tallies.scoreOf(group, total);
    if (pillarId === undefined) {
      phases.push({ ...score, id: phaseId ?? '' });
    } else if (phaseId === undefined) {
      pillars.push({ ...score, id: pillarId });
    } else {
      cells.push({ ...score, pillarId, phaseId });
    }
  }
  return {
    overall: overallScore(lens, groups, tallies, pillars, questions, settings),
    pillars,
    phases,
    cells,
  };
}

interface CountedPillar {
  sums: Sums;
  total: number;
  weight: number;
}

function overallScore(
  lens: CompiledLens,
  groups: PlannedGroup[],
  tallies: Tallies,
  pillars: ReviewScores['pillars'],
  questions: QuestionResult[],
  settings: ScoringSettings,
): ReviewScores['overall'] {
  const counted: CountedPillar[] = [];
  const leftOut: string[] = [];
  const withoutScore: string[] = [];
  // The pillars are the first groups of a plan.
  for (let i = 0; i < pillars.length; i++) {
    const { id } = pillars[i];
    const sums = tallies.sumsOf(i);
    const { total } = groups[i];
    if (sums.denominator > 0) {
      counted.push({ sums, total, weight: pillarWeightOf(settings, id) });
    } else {
      leftOut.push(id);
      if (total > 0) {
        withoutScore.push(id);
      }
    }
  }
  const values = {
    score: mean(counted, ({ sums }) => sums.met, denominatorOf),
    assurance: mean(
      counted,
      ({ sums }) => sums.assuredTwice,
      ({ sums }) => 2 * sums.denominator,
    ),
    coverage: mean(counted, ({ sums }) => sums.decided, denominatorOf),
    scope: mean(counted, denominatorOf, ({ total }) => total),
  };
  return {
    ...values,
    risk: sumOf(pillars.map(({ risk }) => risk)),
    effectiveRisk: sumOf(pillars.map(({ effectiveRisk }) => effectiveRisk)),
    ...levelOf(settings.levels, {
      overall: values,
      pillarsWithoutScore: withoutScore,
      questions,
      pillarOf: questionId => lens.findQuestion(questionId)?.pillarId,
    }),
    pillarsLeftOut: leftOut,
  };
}

function denominatorOf({ sums }: CountedPillar): number {
  return sums.denominator;
}

function mean(
  pillars: CountedPillar[],
  part: (pillar: CountedPillar) => number,
  whole: (pillar: CountedPillar) => number,
): number | null {
  return meanPercent(
    pillars.map(pillar => ({
      part: part(pillar),
      whole: whole(pillar),
      weight: pillar.weight,
    })),
  );
}

function sumOf(counts: RiskCounts[]): RiskCounts {
  const sum = { HIGH: 0, MEDIUM: 0, NONE: 0, UNANSWERED: 0, NOT_APPLICABLE: 0 };
  for (const each of counts) {
    sum.HIGH += each.HIGH;
    sum.MEDIUM += each.MEDIUM;
    sum.NONE += each.NONE;
    sum.UNANSWERED += each.UNANSWERED;
    sum.NOT_APPLICABLE += each.NOT_APPLICABLE;
  }
  return sum;
}
