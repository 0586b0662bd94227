import { spread } from '../organisation/Figures';

/** Something that was measured, several times or once. */
export interface Quantity {
  median: number;
  min: number;
  max: number;
  /** Whether it is more than that: it was not waited for any longer. */
  orMore?: boolean;
}

/** Undefined where there was nothing to measure. */
export function quantityOf(values: readonly number[]): Quantity | undefined {
  return values.length > 0 ? spread(values) : undefined;
}

/** The smaller of two, of which one may not have been waited for. */
export function lesserOf(
  one: Quantity | undefined,
  other: Quantity | undefined,
): Quantity | undefined {
  if (!one || !other) {
    // A faster one cannot be known before both are measured
    return undefined;
  }
  return one.median <= other.median ? one : other;
}

/** `12 [11–14] ms`, or `more than 186 s`. */
export function printQuantity(
  { median, min, max, orMore }: Quantity,
  unit: string,
): string {
  const digits = (value: number) =>
    value < 1 ? value.toPrecision(2) : value.toFixed(value < 10 ? 1 : 0);
  if (orMore) {
    return `more than ${digits(median)} ${unit}`;
  }
  return min === max
    ? `${digits(median)} ${unit}`
    : `${digits(median)} [${digits(min)}–${digits(max)}] ${unit}`;
}
