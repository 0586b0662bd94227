import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { ChartSize, yOf } from '../ScoreChart';

type HistoryRow = ApiSchemas['HistoryRow'];

/** Where a history row is drawn; y is null where the row has no value. */
export interface ChartPoint {
  row: HistoryRow;
  x: number;
  score: number | null;
  assurance: number | null;
}

/**
 * Places rows on the drawing: time goes to the right, 0..100 goes up.
 *
 * @param rows - in any order
 * @param until - end of the axis; the last values hold until then
 * @returns points in order of time
 */
export function layOutPoints(
  rows: HistoryRow[],
  until: Date,
  size: ChartSize,
): ChartPoint[] {
  const { width, margin } = size;
  const inOrder = [...rows].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = inOrder.length > 0 ? Date.parse(inOrder[0].at) : 0;
  const span = Math.max(until.getTime() - first, 1);
  const room = width - margin.left - margin.right;
  const y = (value: number | null) =>
    value === null ? null : yOf(value, size);
  return inOrder.map(row => ({
    row,
    x:
      margin.left +
      (room * Math.min(Math.max(Date.parse(row.at) - first, 0), span)) / span,
    score: y(row.score),
    assurance: y(row.assurance),
  }));
}

/**
 * Path of a value that holds from one change to the next. It is interrupted
 * where there is no value.
 *
 * @param end - x up to which the last value holds
 */
export function stepPath(
  points: ChartPoint[],
  value: 'score' | 'assurance',
  end: number,
): string {
  const parts: string[] = [];
  points.forEach((point, index) => {
    const y = point[value];
    if (y === null) {
      return;
    }
    const goesOn = index > 0 && points[index - 1][value] !== null;
    const until = points[index + 1]?.x ?? end;
    parts.push(`${goesOn ? 'V' : `M${point.x} `}${y}H${until}`);
  });
  return parts.join('');
}
