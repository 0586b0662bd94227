import {
  ApiSchemas,
  GoalTarget,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';

/** A target as it came, or what is wrong with it. */
export type ReadTargetResult =
  | { ok: true; target: GoalTarget }
  | { ok: false; message: string };

/** Reads a target of a request. */
export function readTarget(
  wish: ApiSchemas['GoalTarget'],
  lens: Lens,
): ReadTargetResult {
  const { kind, pillarId, min, fact, bound, value, unit, until } = wish;
  const day = until === undefined ? {} : { until };
  if (kind === 'fact') {
    if (fact === undefined || bound === undefined || value === undefined) {
      return {
        ok: false,
        message:
          'targets: a bound on a fact needs fact, bound (at_most or at_least) and value.',
      };
    }
    return unit === undefined
      ? {
          ok: false,
          message: `targets: ${fact} has no unit; write the one that the fact has, e.g. ms.`,
        }
      : { ok: true, target: { kind, fact, bound, value, unit, ...day } };
  }
  if (min === undefined) {
    return {
      ok: false,
      message: `targets: say with min, in percent, which ${kind} is wanted.`,
    };
  }
  if (
    pillarId !== undefined &&
    !lens.compiled.pillars.some(({ id }) => id === pillarId)
  ) {
    return {
      ok: false,
      message: `targets: the lens ${lens.alias} ${lens.version} has no pillar ${pillarId}.`,
    };
  }
  return {
    ok: true,
    target: { kind, min, ...(pillarId !== undefined && { pillarId }), ...day },
  };
}

/** Why a day cannot be one to reach something by; undefined where it can. */
export function refuseDay(
  name: string,
  day: string | undefined,
  now: Date,
): string | undefined {
  return day !== undefined && day < now.toISOString().slice(0, 10)
    ? `${name}: ${day} is past; name a day that is still to come.`
    : undefined;
}
