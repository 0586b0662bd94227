import fc from 'fast-check';
import { inProportion } from './decimals';
import { meanPercent, percentOf } from './percent';

describe('percentOf', () => {
  it.each([
    [0, 0, null],
    [0, 7, 0],
    [7, 7, 100],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [8995, 10000, 90],
    [89949, 100000, 89.9],
    [9997, 10000, 99.9],
    [3, 10000, 0.1],
    [1, 10 ** 12, 0.1],
    [10 ** 12 - 1, 10 ** 12, 99.9],
    [1, 2000, 0.1],
    [3, 2000, 0.2],
    [5, 2000, 0.3],
  ])('%d of %d is %p', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it('rounds half up exactly, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 2 ** 41 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const part = Math.floor(share * whole);
          fc.pre(part > 0 && part < whole);
          const tenths = Number(
            (2000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)),
          );
          expect(percentOf(part, whole)).toBe(
            Math.min(Math.max(tenths, 1), 999) / 10,
          );
        },
      ),
    );
  });
});

describe('meanPercent', () => {
  it('is null without ratios and where all weights are 0', () => {
    expect(meanPercent([])).toBeNull();
    expect(meanPercent([{ part: 1, whole: 2, weight: 0 }])).toBeNull();
  });

  it('is a mean of unrounded values', () => {
    // 66.666… and 66.58; of 66.7 and 66.6 the mean would be 66.65, shown as 66.7.
    expect(
      meanPercent([
        { part: 2, whole: 3, weight: 1 },
        { part: 6658, whole: 10000, weight: 1 },
      ]),
    ).toBe(66.6);
  });

  it('is exact where floating point is not', () => {
    // (0.1 · 60 + 0.2 · 60 + 0.3 · 60.1) / 0.6 is a tie: 60.05.
    expect(
      meanPercent([
        { part: 60, whole: 100, weight: 0.1 },
        { part: 60, whole: 100, weight: 0.2 },
        { part: 601, whole: 1000, weight: 0.3 },
      ]),
    ).toBe(60.1);
  });

  it('never shows 100.0 below and 0.0 above', () => {
    const nearly = { part: 10 ** 9 - 1, whole: 10 ** 9, weight: 1 };
    const hardly = { part: 1, whole: 10 ** 9, weight: 1 };
    expect(meanPercent([nearly, { part: 1, whole: 1, weight: 5 }])).toBe(99.9);
    expect(meanPercent([hardly, { part: 0, whole: 1, weight: 5 }])).toBe(0.1);
    expect(meanPercent([{ part: 3, whole: 3, weight: 0.1 }])).toBe(100);
    expect(meanPercent([{ part: 0, whole: 3, weight: 0.1 }])).toBe(0);
  });

  it('leaves out what weighs nothing', () => {
    expect(
      meanPercent([
        { part: 1, whole: 1, weight: 2 },
        { part: 0, whole: 1, weight: 0 },
      ]),
    ).toBe(100);
  });
});

describe('inProportion', () => {
  it.each([
    [
      [1, 2, 3],
      [1n, 2n, 3n],
    ],
    [
      [0.5, 1.25, 3],
      [50n, 125n, 300n],
    ],
    [
      [1e-7, 1],
      [1n, 10n ** 7n],
    ],
    [
      [1.5e21, 0],
      [15n * 10n ** 20n, 0n],
    ],
    [[], []],
  ])('makes %j whole numbers', (values, whole) => {
    expect(inProportion(values)).toEqual(whole);
  });
});
