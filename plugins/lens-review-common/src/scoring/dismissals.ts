import { Dismissal } from '../answers/Dismissal';
import { Standing } from '../evidence/standing';
import { ScoringPlan } from './ScoringPlan';

/** When the contradiction of a practice was last dismissed, by the practice's index in the lens. */
export type DismissedAt = Map<number, number>;

/** Dismissals that are decided at an instant. */
export function dismissalsAt(
  plan: ScoringPlan,
  dismissals: Dismissal[],
  now: number,
): DismissedAt {
  const dismissedAt: DismissedAt = new Map();
  for (const { questionId, choiceId, at } of dismissals) {
    const index = plan.practiceIndex.get(questionId)?.get(choiceId);
    if (index !== undefined && at.getTime() <= now) {
      dismissedAt.set(
        index,
        Math.max(dismissedAt.get(index) ?? -Infinity, at.getTime()),
      );
    }
  }
  return dismissedAt;
}

/** Whether a contradiction that only stands was dismissed after it was last observed. */
export function isDismissed(
  standing: Standing | undefined,
  dismissedAt: number | undefined,
): boolean {
  return (
    standing !== undefined &&
    dismissedAt !== undefined &&
    standing.observedAt <= dismissedAt
  );
}
