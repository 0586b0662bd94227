import { ChartSize, yOf } from '../ScoreChart';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Line through one value a day; interrupted where there is none, and a dot where
 * a value stands alone. A day that is missing leaves room for itself.
 *
 * @param points - in order of days, written as YYYY-MM-DD; values 0..100
 */
export function trendPath(
  points: readonly { day: string; value: number | null }[],
  size: ChartSize,
): string {
  const { width, margin } = size;
  const room = width - margin.left - margin.right;
  const first = points.length > 0 ? Date.parse(points[0].day) : 0;
  const last =
    points.length > 0 ? Date.parse(points[points.length - 1].day) : 0;
  const span = Math.max(last - first, DAY_MS);
  const parts: string[] = [];
  points.forEach(({ day, value }, index) => {
    if (value === null) {
      return;
    }
    const x = margin.left + (room * (Date.parse(day) - first)) / span;
    const y = yOf(value, size);
    const goesOn = index > 0 && points[index - 1].value !== null;
    const endsHere = (points[index + 1]?.value ?? null) === null;
    parts.push(
      `${goesOn ? 'L' : 'M'}${round(x)} ${round(y)}${
        !goesOn && endsHere ? 'h0' : ''
      }`,
    );
  });
  return parts.join('');
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
