import {
  alsoOpen,
  groupKeyOf,
  readOpenGroups,
  writeOpenGroups,
} from './openGroups';

const all = { show: 'all', groupBy: 'pillar' } as const;
const LONG = 35;

describe('readOpenGroups', () => {
  it.each([
    ['nothing of a long review', '', all, LONG, false],
    ['all of a short review', '', all, 12, true],
    ['what a pillar leaves', '', { ...all, pillarId: 'security' }, LONG, true],
    ['what a filter leaves', '', { ...all, show: 'conflicts' }, LONG, true],
    ['what the address names', 'open=cost,security', all, LONG, true],
    ['nothing that it does not name', 'open=cost', all, 1, false],
    ['nothing where it names nothing', 'open=', all, 1, false],
  ] as const)('opens %s', (_what, query, filter, total, open) => {
    const isOpen = readOpenGroups(new URLSearchParams(query), filter, total);
    expect(isOpen('security')).toBe(open);
  });
});

describe('writeOpenGroups', () => {
  it('gives back what was written, and keeps other parameters', () => {
    const written = writeOpenGroups(new URLSearchParams('show=open'), [
      'security',
      groupKeyOf({ pillarId: 'cost' }, 'phase'),
    ]);

    expect(written.get('show')).toBe('open');
    const isOpen = readOpenGroups(written, all, LONG);
    expect(['security', '-', 'cost'].map(isOpen)).toEqual([true, true, false]);
    expect(writeOpenGroups(written, undefined).toString()).toBe('show=open');
  });
});

describe('alsoOpen', () => {
  it('opens one more, and leaves alone what is open', () => {
    const once = alsoOpen(new URLSearchParams(), all, LONG, 'security');
    expect(once.get('open')).toBe('security');
    expect(alsoOpen(once, all, LONG, 'cost').get('open')).toBe('security,cost');
    expect(alsoOpen(once, all, LONG, 'security')).toBe(once);
  });
});
