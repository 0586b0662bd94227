import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { missingPermissionsOf } from '../../aws';
import { isHidden } from './factText';

type Fact = ApiSchemas['Fact'];

/** Facts about one thing. */
export interface FactGroup {
  /** Null where they are about the component itself. */
  resource: string | null;
  /** They belong to it through something that the viewer may not see. */
  hidden: boolean;
  facts: Fact[];
}

/** Facts by what they are about: the component first, what may not be seen last, else in their order. */
export function groupByResource(facts: Fact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const fact of facts) {
    const { resource } = fact;
    const hidden = isHidden(fact);
    const key = hidden ? 'hidden' : `r:${resource ?? ''}`;
    const group = groups.get(key) ?? { resource, hidden, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  const place = (group: FactGroup) =>
    group.hidden ? 2 : Number(group.resource !== null);
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

/** Why a fact could not be read, or not again; undefined where it was. */
export function failureOf(fact: Fact): string | undefined {
  return fact.outcome === 'unknown'
    ? fact.reason ?? ''
    : fact.lastFailure?.reason;
}

/** Something that kept questions from being answered. */
export interface Obstacle {
  /** The IAM action that is missing, or the reason in the collector's words. */
  text: string;
  /** How many questions it leaves open. */
  count: number;
}

/** Why facts could not be read, the most frequent first: missing permissions, and everything else. */
export function obstaclesOf(facts: Fact[]): {
  permissions: Obstacle[];
  others: Obstacle[];
} {
  const permissions = new Map<string, number>();
  const others = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string) =>
    counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const fact of facts) {
    const reason = failureOf(fact);
    const missing = missingPermissionsOf(reason);
    missing.forEach(action => count(permissions, action));
    if (reason && missing.length === 0) {
      count(others, reason);
    }
  }
  return { permissions: sorted(permissions), others: sorted(others) };
}

function sorted(counts: Map<string, number>): Obstacle[] {
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
