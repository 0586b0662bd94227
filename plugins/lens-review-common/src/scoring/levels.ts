import {
  LevelResult,
  MissingForLevel,
  QuestionResult,
  Score,
} from './ReviewResult';
import { LevelRung } from './Settings';

/** What a ladder is climbed with. */
export interface LevelSituation {
  overall: Pick<Score, 'score' | 'assurance' | 'scope'>;
  /** Pillars that have practices but no score. */
  pillarsWithoutScore: string[];
  /** In lens order. */
  questions: Pick<QuestionResult, 'questionId' | 'effectiveRisk'>[];
  pillarOf(questionId: string): string | undefined;
}

/**
 * The highest rung that is reached with all below it; the first one not reached
 * says everything that it lacks.
 */
export function levelOf(
  rungs: LevelRung[],
  situation: LevelSituation,
): LevelResult {
  let level = 'none';
  for (const rung of rungs) {
    const missing = missingFor(rung, situation);
    if (missing.length > 0) {
      return { level, nextLevel: { level: rung.id, missing } };
    }
    level = rung.id;
  }
  return { level };
}

function missingFor(
  rung: LevelRung,
  situation: LevelSituation,
): MissingForLevel[] {
  const { overall, pillarsWithoutScore } = situation;
  const missing: MissingForLevel[] = [];
  if (pillarsWithoutScore.length > 0) {
    missing.push({
      condition: 'pillar_without_score',
      pillars: pillarsWithoutScore,
    });
  }
  if (isBelow(overall.scope, rung.minScope)) {
    missing.push({
      condition: 'scope',
      wanted: rung.minScope,
      is: overall.scope,
    });
  }
  if (isBelow(overall.score, rung.minScore)) {
    missing.push({
      condition: 'score',
      wanted: rung.minScore,
      is: overall.score,
    });
  }
  if (isBelow(overall.assurance, rung.minAssurance)) {
    missing.push({
      condition: 'assurance',
      wanted: rung.minAssurance,
      is: overall.assurance,
    });
  }
  const questions = highRisksAgainst(rung, situation);
  if (questions.length > 0) {
    missing.push({ condition: 'high_risk', questions });
  }
  return missing;
}

/** Thresholds are compared with the rounded numbers, as they are shown. */
function isBelow(value: number | null, wanted: number): boolean {
  return value === null || value < wanted;
}

function highRisksAgainst(
  { noHighRisk }: LevelRung,
  { questions, pillarOf }: LevelSituation,
): string[] {
  if (noHighRisk !== 'all' && noHighRisk.length === 0) {
    return [];
  }
  return questions
    .filter(
      ({ effectiveRisk }) =>
        effectiveRisk === 'HIGH' || effectiveRisk === 'UNANSWERED',
    )
    .map(({ questionId }) => questionId)
    .filter(questionId => {
      const pillar = pillarOf(questionId);
      return (
        noHighRisk === 'all' ||
        (pillar !== undefined && noHighRisk.includes(pillar))
      );
    });
}
