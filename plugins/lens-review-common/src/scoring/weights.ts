import {
  Effort,
  LevelOfRisk,
  Overlay,
  OverlayPractice,
} from '../overlay/Overlay';

const LEVEL_WEIGHTS: Record<LevelOfRisk, number> = {
  High: 3,
  Medium: 2,
  Low: 1,
};
const EFFORT_POINTS: Record<Effort, number> = { S: 1, M: 3, L: 8 };
const DEFAULT_WEIGHT = 2;
const DEFAULT_EFFORT = 3;

/** What the overlay says of a practice; undefined where it says nothing. */
export function overlayOf(
  overlay: Overlay | undefined,
  questionId: string,
  choiceId: string,
): OverlayPractice | undefined {
  if (!overlay || !Object.hasOwn(overlay.questions, questionId)) {
    return undefined;
  }
  const { practices } = overlay.questions[questionId];
  return Object.hasOwn(practices, choiceId) ? practices[choiceId] : undefined;
}

/** Weight of a practice: its own, else that of its level of risk, else 2. */
export function weightOf(practice: OverlayPractice | undefined): number {
  if (practice?.weight !== undefined) {
    return practice.weight;
  }
  return practice?.levelOfRisk === undefined
    ? DEFAULT_WEIGHT
    : LEVEL_WEIGHTS[practice.levelOfRisk];
}

/** Effort as a number: S 1, M 3, L 8; 3 where nothing is said. */
export function effortPoints(effort: Effort | undefined): number {
  return effort === undefined ? DEFAULT_EFFORT : EFFORT_POINTS[effort];
}
