import { nextDraftNumber } from './draftNumbers';

describe('nextDraftNumber', () => {
  it.each([
    ['1.1.0', true, [], '1.1.0+ours.1'],
    ['1.1.0', true, ['1.1.0+ours.1'], '1.1.0+ours.2'],
    ['1.1.0+ours.1', false, ['1.1.0+ours.1'], '1.1.0+ours.2'],
    ['1.1.0+team', false, [], '1.1.0+team1'],
    ['2.0.0', false, ['2.0.1'], '2.0.2'],
    ['first', false, [], 'first1'],
  ])(
    'after %s (built in: %s, taken: %j) comes %s',
    (newest, builtIn, taken, next) => {
      expect(nextDraftNumber(newest, builtIn, taken)).toBe(next);
    },
  );
});
