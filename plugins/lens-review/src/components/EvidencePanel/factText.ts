import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Fact = ApiSchemas['Fact'];

/** Words that a value is written with. */
export interface FactWords {
  yes: string;
  no: string;
  nothing: string;
}

const numberText = (value: number, language?: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

/**
 * Writes the value of a fact: yes or no, a number with its unit, a list.
 *
 * @param value - as JSON gives it
 * @param language - BCP 47 tag; the browser's own where left out
 */
export function factValueText(
  value: Fact['value'],
  unit: string | undefined,
  words: FactWords,
  language?: string,
): string {
  if (typeof value === 'boolean') {
    return value ? words.yes : words.no;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? words.nothing : value.map(String).join(', ');
  }
  if (typeof value === 'number') {
    const text = numberText(value, language);
    return unit ? `${text} ${unit === 'percent' ? '%' : unit}` : text;
  }
  return typeof value === 'string' && value !== '' ? value : words.nothing;
}

const DURATION = /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ['month', 'day', 'hour', 'minute'] as const;

/**
 * Writes an ISO 8601 duration in words: "24 hours" for `PT24H`.
 *
 * @param duration - months, days, hours and minutes; anything else stays as it is
 */
export function durationText(duration: string, language?: string): string {
  const parts = DURATION.exec(duration)?.slice(1);
  const words = UNITS.flatMap((unit, index) =>
    parts?.[index]
      ? [
          new Intl.NumberFormat(language, {
            style: 'unit',
            unit,
            unitDisplay: 'long',
          }).format(Number(parts[index])),
        ]
      : [],
  );
  return words.length > 0 ? words.join(' ') : duration;
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

/** Whether a fact belongs to the component through something that the viewer may not see. */
export const isHidden = (fact: Fact): boolean => fact.id === undefined;
