import { roundMean } from './roundMean';

describe('roundMean', () => {
  it('rounds half up, exactly', () => {
    expect(roundMean(899 + 900, 2)).toBe(90);
    expect(roundMean(899 + 899 + 900, 3)).toBe(89.9);
  });

  it('keeps 100 and 0 for what is 100 and 0', () => {
    expect(roundMean(2000, 2)).toBe(100);
    expect(roundMean(999 + 1000, 2)).toBe(99.9);
    expect(roundMean(0, 3)).toBe(0);
    expect(roundMean(1, 3)).toBe(0.1);
  });

  it('is null without values', () => {
    expect(roundMean(0, 0)).toBeNull();
  });
});
