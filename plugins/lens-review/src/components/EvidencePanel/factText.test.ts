import { durationText, factValueText } from './factText';

describe('factValueText', () => {
  const words = { yes: 'yes', no: 'no', nothing: 'none' };

  it.each([
    [true, undefined, 'yes'],
    [false, undefined, 'no'],
    [3, 'd', '3 d'],
    [0, 'requests', '0 requests'],
    [99.987, 'percent', '99.99 %'],
    [1234.5, 'USD', '1,234.5 USD'],
    ['', undefined, 'none'],
    [['a', 'b'], undefined, 'a, b'],
    [[], undefined, 'none'],
    [null, undefined, 'none'],
  ])('writes %j %s as "%s"', (value, unit, text) => {
    expect(factValueText(value, unit, words, 'en')).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    ['PT24H', '24 hours'],
    ['P14D', '14 days'],
    ['P1M', '1 month'],
    ['P1DT6H', '1 day 6 hours'],
    ['PT5M', '5 minutes'],
    ['P', 'P'],
    ['a while', 'a while'],
  ])('writes %s as "%s"', (duration, text) => {
    expect(durationText(duration, 'en')).toBe(text);
  });
});
