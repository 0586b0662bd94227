import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Target = ApiSchemas['GoalTarget'];

/** Something that a target can be about. */
export type Measure =
  | { kind: 'score' | 'assurance'; pillarId?: string }
  | {
      kind: 'fact';
      fact: string;
      unit: string;
      /** What the collector asks for it. */
      asks?: string;
      /** What was read of it last, where there is one number. */
      current?: number;
      /** Whether there are readings of this component. */
      read: boolean;
    };

/** Names a measure among all others, as the value of a list. */
export function measureKey(
  measure: Pick<Target, 'kind' | 'pillarId' | 'fact' | 'unit'>,
): string {
  return measure.kind === 'fact'
    ? `fact:${measure.fact}:${measure.unit}`
    : `${measure.kind}:${measure.pillarId ?? ''}`;
}

/** What scores can be measured: overall, then pillar by pillar. */
export function scoreMeasures(
  kind: 'score' | 'assurance',
  pillars: ApiSchemas['ReviewPillar'][],
): Measure[] {
  return [{ kind }, ...pillars.map(({ id }) => ({ kind, pillarId: id }))];
}

/**
 * The numbers that can be bounded, those with readings of the component first:
 * what collectors say they read with a unit, what was read with one, and what
 * targets are about already.
 */
export function factMeasures(given: {
  collectors: Pick<ApiSchemas['Collector'], 'facts'>[];
  facts: ApiSchemas['Fact'][];
  targets: Target[];
}): Measure[] {
  const found = new Map<string, Extract<Measure, { kind: 'fact' }>>();
  for (const { outcome, name, value, unit } of given.facts) {
    if (outcome === 'value' && typeof value === 'number' && unit) {
      const measure = { kind: 'fact' as const, fact: name, unit, read: true };
      const key = measureKey(measure);
      // Of several resources no single number is the current one
      found.set(key, {
        ...measure,
        current: found.has(key) ? undefined : value,
      });
    }
  }
  for (const { name, asks, unit } of given.collectors.flatMap(
    ({ facts }) => facts,
  )) {
    if (unit) {
      const measure = { kind: 'fact' as const, fact: name, unit, read: false };
      const key = measureKey(measure);
      found.set(key, { ...(found.get(key) ?? measure), asks });
    }
  }
  for (const { kind, fact, unit } of given.targets) {
    const measure = { kind, fact, unit };
    if (kind === 'fact' && fact && unit && !found.has(measureKey(measure))) {
      found.set(measureKey(measure), { kind, fact, unit, read: false });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.read) - Number(a.read) || a.fact.localeCompare(b.fact, 'en'),
  );
}
