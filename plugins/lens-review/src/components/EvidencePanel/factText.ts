import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Fact = ApiSchemas['Fact'];

/** Words that a value is written with. */
export interface FactWords {
  yes: string;
  no: string;
  nothing: string;
}

/**
 * Writes the value of a fact: yes or no, a number with its unit, a list.
 *
 * @param value - as JSON gives it
 */
export function factValueText(
  value: Fact['value'],
  unit: string | undefined,
  words: FactWords,
): string {
  if (typeof value === 'boolean') {
    return value ? words.yes : words.no;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? words.nothing : value.map(String).join(', ');
  }
  if (typeof value === 'string' || typeof value === 'number') {
    const text = value === '' ? words.nothing : String(value);
    return unit ? `${text} ${unit}` : text;
  }
  return words.nothing;
}

/** How far a fact can still be relied on. */
export type Freshness = 'fresh' | 'expired' | 'withdrawn';

/**
 * Says whether a fact still counts as fresh at an instant.
 *
 * @param now - the instant
 */
export function freshnessOf(fact: Fact, now: Date): Freshness {
  if (fact.withdrawnAt) {
    return 'withdrawn';
  }
  return Date.parse(fact.expiresAt) <= now.getTime() ? 'expired' : 'fresh';
}
