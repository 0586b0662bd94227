import { judge, value } from '../__testUtils__/judging';
import { Read } from '../reading/Read';
import { costChecks } from './checks';
import { Money } from './operations';

describe('whether costs are tracked', () => {
  it.each([
    [0, true, expect.objectContaining({ outcome: 'unknown' })],
    [0, false, value(false)],
    [0.01, true, value(true)],
  ])('of %d, where the month is unbilled: %s', (amount, unbilled, is) => {
    const toDate: Read<Money> = {
      outcome: 'value',
      value: { amount, currency: 'USD' },
    };
    expect(
      judge(costChecks, 'cost.tracked_by_tag', {
        toDate,
        forecast: toDate,
        unbilled,
      }),
    ).toEqual(is);
  });
});
