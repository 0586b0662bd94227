import {
  carryPlace,
  LensPlace,
  LensRename,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from './LensLibrary';

/** A published version, and where what the version before asked went. */
export interface LensStep {
  version: string;
  renames: LensRename[];
}

/**
 * Where a practice is in a version of its lens that was named under another one:
 * forward through the renames to that version, else back through those after it.
 * Undefined where that version does not ask for it.
 *
 * @param steps - all published versions, the oldest first
 */
export function placeIn(
  { version, compiled }: Pick<Lens, 'version' | 'compiled'>,
  place: Required<LensPlace>,
  steps: readonly LensStep[],
): Required<LensPlace> | undefined {
  const isAsked = (at: Required<LensPlace> | null) =>
    at !== null &&
    compiled.findPractice(at.questionId, at.choiceId) !== undefined;
  if (isAsked(place)) {
    return place;
  }
  const own = steps.findIndex(step => step.version === version);
  let forward: Required<LensPlace> | null = place;
  for (const { renames } of steps.slice(0, own + 1)) {
    forward = forward && carryPlace(forward, renames);
  }
  if (forward && isAsked(forward)) {
    return forward;
  }
  let back: Required<LensPlace> = place;
  for (const { renames } of steps.slice(own + 1).reverse()) {
    back = placeBefore(back, renames);
  }
  return isAsked(back) ? back : undefined;
}

/** Where a practice was before some renames. */
function placeBefore(
  place: Required<LensPlace>,
  renames: LensRename[],
): Required<LensPlace> {
  const { questionId, choiceId } = place;
  const exact = renames.find(
    ({ from, to }) =>
      from.choiceId !== undefined &&
      to?.questionId === questionId &&
      (to.choiceId ?? from.choiceId) === choiceId,
  );
  if (exact) {
    return { choiceId, ...exact.from };
  }
  const whole = renames.find(
    ({ from, to }) =>
      from.choiceId === undefined && to?.questionId === questionId,
  );
  return whole ? { questionId: whole.from.questionId, choiceId } : place;
}
