import { aFact } from '../../__testUtils__/builders';
import { hasDrift } from './hasDrift';

const live = (value: unknown) => aFact({ kind: 'observed', value });
const written = (value: unknown) => aFact({ kind: 'declared', value });

describe('hasDrift', () => {
  it.each([
    ['what runs is not what is written', [live(false), written(true)], true],
    ['both say the same', [live(true), written(true)], false],
    [
      'only one of several resources is written about',
      [live(true), live(false), written(true)],
      false,
    ],
    [
      'all that is written says something else',
      [live(['a']), written(['b'])],
      true,
    ],
    ['nothing is written', [live(true), live(false)], false],
    [
      'nothing was read',
      [
        aFact({ kind: 'observed', outcome: 'unknown', value: undefined }),
        written(true),
      ],
      false,
    ],
  ])('where %s', (_, facts, expected) => {
    expect(hasDrift(facts)).toBe(expected);
  });
});
