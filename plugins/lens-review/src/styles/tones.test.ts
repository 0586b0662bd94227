import { getContrastRatio } from '@material-ui/core/styles';
import { HEAT, heatStep, TONES } from './tones';

describe('tones', () => {
  it.each(['light', 'dark'] as const)(
    'keep the contrast of WCAG AA for text in the %s theme',
    mode => {
      for (const { text, background } of [
        ...Object.values(TONES[mode]),
        ...HEAT[mode],
      ]) {
        expect(getContrastRatio(text, background)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('put 100 into the last step and 0 into the first', () => {
    expect([0, 19.9, 20, 79.9, 80, 100].map(heatStep)).toEqual([
      0, 0, 1, 3, 4, 4,
    ]);
  });
});
