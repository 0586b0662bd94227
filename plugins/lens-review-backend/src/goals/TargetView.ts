import {
  Fact,
  ReviewScores,
  targetStand,
  TargetStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { StoredTarget } from './GoalStore';

/** A target and where it stands. */
export interface TargetView {
  stored: StoredTarget;
  stand: TargetStand;
}

/** What targets are judged by. */
export interface StandAt {
  scores: ReviewScores;
  facts: Fact[];
  at: Date;
}

/** Where each target stands by what was known at an instant. */
export function targetsAt(
  targets: readonly StoredTarget[],
  { scores, facts, at }: StandAt,
): TargetView[] {
  return targets.map(stored => ({
    stored,
    stand: targetStand(stored.target, { scores, facts }, at),
  }));
}
