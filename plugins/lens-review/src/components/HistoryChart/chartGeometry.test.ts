import { aHistoryRow } from '../../__testUtils__/builders';
import { layOutPoints, stepPath } from './chartGeometry';

const size = {
  width: 100,
  height: 100,
  margin: { left: 0, right: 0, top: 0, bottom: 0 },
};
const until = new Date('2026-11-20T10:00:00Z');

describe('layOutPoints', () => {
  it('puts time to the right and higher values up, whatever the order of the rows', () => {
    const points = layOutPoints(
      [
        aHistoryRow({ id: '2', at: '2026-11-20T05:00:00Z', score: 100 }),
        aHistoryRow({ id: '1', at: '2026-11-20T00:00:00Z', score: 25 }),
      ],
      until,
      size,
    );

    expect(points.map(({ row, x, score }) => [row.id, x, score])).toEqual([
      ['1', 0, 75],
      ['2', 50, 0],
    ]);
  });

  it('draws a single row without dividing by zero', () => {
    const [point] = layOutPoints(
      [aHistoryRow({ at: until.toISOString() })],
      until,
      size,
    );

    expect(point.x).toBe(0);
  });
});

describe('stepPath', () => {
  it('holds a value until the next change and breaks where there is none', () => {
    const points = layOutPoints(
      [
        aHistoryRow({ id: '1', at: '2026-11-20T00:00:00Z', score: 50 }),
        aHistoryRow({ id: '2', at: '2026-11-20T02:00:00Z', score: 75 }),
        aHistoryRow({ id: '3', at: '2026-11-20T04:00:00Z', score: null }),
        aHistoryRow({ id: '4', at: '2026-11-20T06:00:00Z', score: 0 }),
      ],
      until,
      size,
    );

    expect(stepPath(points, 'score', 100)).toBe('M0 50H20V25H40M60 100H100');
  });
});
