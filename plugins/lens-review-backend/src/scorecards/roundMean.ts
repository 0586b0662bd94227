/**
 * Mean of percentages, to one decimal, half up; below 100 never 100.0 and above
 * 0 never 0.0. Null where there is nothing to take a mean of.
 *
 * @param tenths - sum of the percentages in tenths, a whole number
 * @param count - how many percentages
 */
export function roundMean(tenths: number, count: number): number | null {
  if (count === 0) {
    return null;
  }
  const rounded = Math.floor((2 * tenths + count) / (2 * count));
  if (rounded === 1000 && tenths < 1000 * count) {
    return 99.9;
  }
  if (rounded === 0 && tenths > 0) {
    return 0.1;
  }
  return rounded / 10;
}
