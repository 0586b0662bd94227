import {
  aChoice,
  aPractice,
  aQuestion,
  aReview,
} from '../__testUtils__/reviewBuilders';
import {
  groupQuestions,
  isDecided,
  passes,
  readFilter,
  writeFilter,
} from './reviewFilter';

const review = aReview();
const everything = { show: 'all', groupBy: 'pillar' } as const;

describe('readFilter', () => {
  it('gives back what was written into the address and keeps other parameters', () => {
    const filter = {
      pillarId: 'security',
      phaseId: 'data',
      show: 'open',
      groupBy: 'phase',
    } as const;

    const written = writeFilter(new URLSearchParams('lens=x'), filter);

    expect(written.get('lens')).toBe('x');
    expect(readFilter(written, review)).toEqual(filter);
  });

  it('leaves out what the lens does not know', () => {
    expect(
      readFilter(
        new URLSearchParams('pillar=gone&phase=gone&show=odd'),
        review,
      ),
    ).toEqual({ ...everything, pillarId: undefined, phaseId: undefined });
  });
});

describe('passes', () => {
  const supported = aQuestion({
    choices: [aChoice({ practice: aPractice({ proposal: true }) })],
  });
  const contradicted = aQuestion({
    choices: [aChoice({ practice: aPractice({ conflict: true }) })],
  });

  it.each([
    ['proposals', supported, contradicted],
    ['conflicts', contradicted, supported],
    [
      'high_risk',
      aQuestion({ effectiveRisk: 'HIGH' }),
      aQuestion({ effectiveRisk: 'MEDIUM' }),
    ],
    ['open', aQuestion(), aQuestion({ applicable: false })],
  ] as const)('shows for "%s" only what matches', (show, inside, outside) => {
    expect(passes(inside, { ...everything, show })).toBe(true);
    expect(passes(outside, { ...everything, show })).toBe(false);
  });

  it('wants pillar and phase at once', () => {
    const filter = { ...everything, pillarId: 'security', phaseId: 'data' };
    expect(passes(aQuestion(), filter)).toBe(true);
    expect(passes(aQuestion({ phaseId: 'goal' }), filter)).toBe(false);
    expect(passes(aQuestion({ pillarId: 'cost' }), filter)).toBe(false);
  });
});

describe('isDecided', () => {
  it('takes "none of these" for a decision about every practice', () => {
    const [a, b, none] = aQuestion().choices;
    expect(isDecided(aQuestion())).toBe(false);
    expect(
      isDecided(aQuestion({ choices: [a, b, { ...none, state: 'selected' }] })),
    ).toBe(true);
  });
});

describe('groupQuestions', () => {
  it('puts questions without a phase last, under a heading of their own', () => {
    const groups = groupQuestions(
      review,
      [aQuestion({ id: 'x', phaseId: undefined }), aQuestion({ id: 'y' })],
      'phase',
    );
    expect(groups.map(group => [group.id, group.questions[0].id])).toEqual([
      ['data', 'y'],
      [undefined, 'x'],
    ]);
  });
});
