import { factAge } from '../evidence/factAge';
import { Fact } from '../evidence/Fact';
import { ReviewScores } from '../scoring/ReviewResult';

/** What a team wants to reach; a day is YYYY-MM-DD. @public */
export type GoalTarget =
  | {
      kind: 'score' | 'assurance';
      /** Overall where it is left out. */
      pillarId?: string;
      /** In percent. */
      min: number;
      until?: string;
    }
  | {
      kind: 'fact';
      /** Name of a fact with numbers. */
      fact: string;
      bound: 'at_most' | 'at_least';
      value: number;
      /** As the fact has it. */
      unit: string;
      until?: string;
    };

/**
 * Where a target stands: `open` is not reached while its day is still to come (or
 * it has none), `missed` is not reached and the day is past, `not_measurable`
 * that nothing says it yet.
 *
 * @public
 */
export interface TargetStand {
  status: 'met' | 'open' | 'missed' | 'not_measurable';
  /** In percent, or in the target's unit: the worst of all resources. */
  current?: number;
  /** Why it cannot be measured. */
  reason?: 'no_score' | 'no_fact' | 'unknown' | 'other_unit';
  /** The facts that it was read from. */
  facts: Fact[];
}

/**
 * Where a target stands at an instant, from the same scores and facts as
 * everything else.
 *
 * @public
 */
export function targetStand(
  target: GoalTarget,
  given: { scores: ReviewScores; facts: Fact[] },
  now: Date,
): TargetStand {
  return target.kind === 'fact'
    ? factStand(target, given.facts, now)
    : scoreStand(target, given.scores, now);
}

function scoreStand(
  target: Extract<GoalTarget, { kind: 'score' | 'assurance' }>,
  scores: ReviewScores,
  now: Date,
): TargetStand {
  const of =
    target.pillarId === undefined
      ? scores.overall
      : scores.pillars.find(({ id }) => id === target.pillarId);
  const current = of?.[target.kind] ?? null;
  return current === null
    ? { status: 'not_measurable', reason: 'no_score', facts: [] }
    : {
        status: current >= target.min ? 'met' : lateOrOpen(target, now),
        current,
        facts: [],
      };
}

function factStand(
  target: Extract<GoalTarget, { kind: 'fact' }>,
  all: Fact[],
  now: Date,
): TargetStand {
  const facts = all.filter(
    fact => fact.name === target.fact && factAge(fact, now) === 'fresh',
  );
  const numbers = facts.flatMap(fact =>
    fact.outcome === 'value' && typeof fact.value === 'number'
      ? [{ value: fact.value, unit: fact.unit }]
      : [],
  );
  if (numbers.length === 0) {
    const reason = facts.length === 0 ? 'no_fact' : 'unknown';
    return { status: 'not_measurable', reason, facts };
  }
  if (numbers.some(({ unit }) => unit !== target.unit)) {
    return { status: 'not_measurable', reason: 'other_unit', facts };
  }
  const values = numbers.map(({ value }) => value);
  const atMost = target.bound === 'at_most';
  const current = atMost ? Math.max(...values) : Math.min(...values);
  if (atMost ? current > target.value : current < target.value) {
    return { status: lateOrOpen(target, now), current, facts };
  }
  // One resource that nobody could read may be the worst of all
  return facts.some(({ outcome }) => outcome === 'unknown')
    ? { status: 'not_measurable', reason: 'unknown', current, facts }
    : { status: 'met', current, facts };
}

/** The day of a target counts as a whole, in UTC. */
function lateOrOpen({ until }: GoalTarget, now: Date): 'missed' | 'open' {
  return until !== undefined && until < now.toISOString().slice(0, 10)
    ? 'missed'
    : 'open';
}
