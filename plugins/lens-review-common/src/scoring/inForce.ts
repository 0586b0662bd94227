import { zeros } from '../evidence/zeros';
import { ScoringPlan } from './ScoringPlan';

/** What an attestation and an exemption have in common. */
export interface TimedMark {
  questionId: string;
  choiceId: string;
  validFrom: Date;
  validUntil?: Date;
}

/** Which practices bear a mark at an instant. */
export interface MarksInForce {
  /** 1 for each marked practice, else 0; parallel to the lens's practices. */
  flags: number[];
  /** The earliest instant after `now` at which a mark starts or ends; Infinity without one. */
  nextChange: number;
}

/** A mark is in force from `validFrom` until just before `validUntil`. */
export function marksInForce(
  plan: ScoringPlan,
  marks: TimedMark[],
  now: number,
): MarksInForce {
  const flags = zeros(plan.practices.length);
  let nextChange = Infinity;
  for (const mark of marks) {
    const index = plan.practiceIndex.get(mark.questionId)?.get(mark.choiceId);
    if (index === undefined) {
      continue;
    }
    const start = mark.validFrom.getTime();
    const end = mark.validUntil?.getTime() ?? Infinity;
    if (start > now) {
      nextChange = Math.min(nextChange, start);
    } else if (end > now) {
      flags[index] = 1;
      nextChange = Math.min(nextChange, end);
    }
  }
  return { flags, nextChange };
}
