/** Size of a drawing in its own units; it is scaled to the room there is. */
export interface ChartSize {
  width: number;
  height: number;
  /** Room at the left for the numbers of the axis, and at the other sides. */
  margin: { left: number; right: number; top: number; bottom: number };
}

/** Size of every chart of scores. */
export const CHART_SIZE: ChartSize = {
  width: 960,
  height: 220,
  margin: { left: 36, right: 12, top: 10, bottom: 22 },
};

/**
 * Height at which a value is drawn.
 *
 * @param value - 0..100
 */
export function yOf(
  value: number,
  { height, margin }: ChartSize = CHART_SIZE,
): number {
  return margin.top + (height - margin.top - margin.bottom) * (1 - value / 100);
}
