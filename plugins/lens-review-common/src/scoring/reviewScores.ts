import { CompiledLens } from './CompiledLens';
import { levelOf } from './levels';
import { meanPercent } from './percent';
import { QuestionResult, ReviewScores, RiskCounts } from './ReviewResult';
import { PlannedGroup } from './ScoringPlan';
import { ScoringSettings } from './Settings';
import { newTally, scoreOf, Tally } from './Tally';
import { own } from '../answers/own';

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
  tallies: Tally[],
  questions: QuestionResult[],
  settings: ScoringSettings,
): ReviewScores {
  const pillars: ReviewScores['pillars'] = [];
  const phases: ReviewScores['phases'] = [];
  const cells: ReviewScores['cells'] = [];
  for (let i = 0; i < groups.length; i++) {
    const { pillarId, phaseId, total } = groups[i];
    if (pillarId !== undefined && phaseId === undefined) {
      pillars.push({ id: pillarId, ...scoreOf(tallies[i], total) });
    } else if (phaseId !== undefined && total > 0) {
      const score = scoreOf(tallies[i], total);
      if (pillarId === undefined) {
        phases.push({ id: phaseId, ...score });
      } else {
        cells.push({ pillarId, phaseId, ...score });
      }
    }
  }
  return {
    overall: overallScore(lens, groups, tallies, questions, settings),
    pillars,
    phases,
    cells,
  };
}

function overallScore(
  lens: CompiledLens,
  groups: PlannedGroup[],
  tallies: Tally[],
  questions: QuestionResult[],
  settings: ScoringSettings,
): ReviewScores['overall'] {
  const { risk, effectiveRisk } = newTally();
  const counted: { tally: Tally; total: number; weight: number }[] = [];
  const leftOut: string[] = [];
  const withoutScore: string[] = [];
  lens.pillars.forEach(({ id }, i) => {
    const tally = tallies[i];
    const { total } = groups[i];
    addCounts(risk, tally.risk);
    addCounts(effectiveRisk, tally.effectiveRisk);
    if (tally.denominator > 0) {
      counted.push({ tally, total, weight: pillarWeightOf(settings, id) });
    } else {
      leftOut.push(id);
      if (total > 0) {
        withoutScore.push(id);
      }
    }
  });
  const mean = (ratio: (tally: Tally, total: number) => [number, number]) =>
    meanPercent(
      counted.map(({ tally, total, weight }) => {
        const [part, whole] = ratio(tally, total);
        return { part, whole, weight };
      }),
    );
  const values = {
    score: mean(tally => [tally.met, tally.denominator]),
    assurance: mean(tally => [tally.assuredTwice, 2 * tally.denominator]),
    coverage: mean(tally => [tally.decided, tally.denominator]),
    scope: mean((tally, total) => [tally.denominator, total]),
  };
  return {
    ...values,
    risk,
    effectiveRisk,
    ...levelOf(settings.levels, {
      overall: values,
      pillarsWithoutScore: withoutScore,
      questions,
      pillarOf: questionId => lens.findQuestion(questionId)?.pillarId,
    }),
    pillarsLeftOut: leftOut,
  };
}

function addCounts(sum: RiskCounts, counts: RiskCounts): void {
  sum.HIGH += counts.HIGH;
  sum.MEDIUM += counts.MEDIUM;
  sum.NONE += counts.NONE;
  sum.UNANSWERED += counts.UNANSWERED;
  sum.NOT_APPLICABLE += counts.NOT_APPLICABLE;
}
