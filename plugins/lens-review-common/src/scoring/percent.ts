import { inProportion } from './decimals';

/** A part of a whole; both whole numbers, `part ≤ whole`. */
export interface Ratio {
  part: number;
  whole: number;
}

/** A ratio with its weight in a mean; the weight is any number from 0 up. */
export interface WeightedRatio extends Ratio {
  weight: number;
}

/** Up to this whole the arithmetic below is exact in ordinary numbers. */
export const LARGEST_WHOLE = 2 ** 41;

/**
 * A ratio in percent with one decimal, half up; below the whole never 100.0,
 * above nothing never 0.0; null of no whole. Exact for wholes up to
 * {@link LARGEST_WHOLE}.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) {
    return null;
  }
  if (part === 0) {
    return 0;
  }
  if (part === whole) {
    return 100;
  }
  return fromTenths(Math.floor((2000 * part + whole) / (2 * whole)));
}

/** How far a mean may be from a rounding tie to be left to floating point. */
const NEAR_A_TIE = 1e-6;

/**
 * The weighted mean of ratios, rounded as {@link percentOf} does and as exact;
 * null without ratios or without weight. A ratio without a whole has no place here.
 */
export function meanPercent(ratios: WeightedRatio[]): number | null {
  let sum = 0;
  let weights = 0;
  let nothing = true;
  let everything = true;
  for (const { part, whole, weight } of ratios) {
    if (weight > 0) {
      sum += (weight * part) / whole;
      weights += weight;
      nothing = nothing && part === 0;
      everything = everything && part === whole;
    }
  }
  if (weights === 0) {
    return null;
  }
  if (nothing) {
    return 0;
  }
  if (everything) {
    return 100;
  }
  const raised = (1000 * sum) / weights + 0.5;
  const clear = Math.abs(raised - Math.round(raised)) > NEAR_A_TIE;
  return fromTenths(clear ? Math.floor(raised) : exactTenths(ratios));
}

function exactTenths(ratios: WeightedRatio[]): number {
  const weights = inProportion(ratios.map(ratio => ratio.weight));
  let part = 0n;
  let whole = 1n;
  ratios.forEach((ratio, i) => {
    const itsWhole = BigInt(ratio.whole);
    part = part * itsWhole + weights[i] * BigInt(ratio.part) * whole;
    whole *= itsWhole;
  });
  whole *= weights.reduce((sum, weight) => sum + weight, 0n);
  return Number((2000n * part + whole) / (2n * whole));
}

function fromTenths(tenths: number): number {
  return Math.min(Math.max(tenths, 1), 999) / 10;
}
