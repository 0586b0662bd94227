import { trendPath } from './trendPath';

const size = {
  width: 120,
  height: 120,
  margin: { left: 10, right: 10, top: 10, bottom: 10 },
};

describe('trendPath', () => {
  it('goes from day to day, upwards with the value, and leaves room for missing days', () => {
    expect(
      trendPath(
        [
          { day: '2026-03-01', value: 0 },
          { day: '2026-03-02', value: 50 },
          { day: '2026-03-05', value: 100 },
        ],
        size,
      ),
    ).toBe('M10 110L35 60L110 10');
  });

  it('is interrupted where there is no value', () => {
    expect(
      trendPath(
        [
          { day: '2026-03-01', value: 20 },
          { day: '2026-03-02', value: null },
          { day: '2026-03-03', value: 20 },
        ],
        size,
      ),
    ).toBe('M10 90h0M110 90h0');
  });

  it('draws nothing without points, and a single one as a dot at the left', () => {
    expect(trendPath([], size)).toBe('');
    expect(trendPath([{ day: '2026-03-01', value: 100 }], size)).toBe(
      'M10 10h0',
    );
  });
});
