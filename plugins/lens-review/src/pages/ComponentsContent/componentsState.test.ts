import {
  changeRows,
  isFiltered,
  readState,
  sortBy,
  toExportQuery,
  toQuery,
  writeState,
} from './componentsState';

describe('componentsState', () => {
  const address =
    'owner=group%3Adefault%2Fa&owner=&level=gold&sprint=overdue&has=conflicts&q=churn&lens=ml&orderBy=score%3Adesc&limit=50&cursor=p2&cursor=p3';

  it('comes back from the address as it was written', () => {
    expect(writeState(readState(new URLSearchParams(address))).toString()).toBe(
      address,
    );
  });

  it('keeps the address short where everything is the default', () => {
    expect(writeState(readState(new URLSearchParams())).toString()).toBe('');
  });

  it('takes the default for what an address says wrongly', () => {
    const state = readState(
      new URLSearchParams('orderBy=colour:up&limit=100000'),
    );

    expect(state.order).toEqual({ column: 'title', direction: 'asc' });
    expect(state.limit).toBe(25);
  });

  it('asks for the page that was reached last, and exports all pages of it', () => {
    const state = readState(new URLSearchParams(address));

    expect(toQuery(state)).toMatchObject({
      owner: ['group:default/a', ''],
      sprint: ['overdue'],
      has: ['conflicts'],
      orderBy: 'score:desc',
      limit: 50,
      cursor: 'p3',
    });
    expect(toExportQuery(state)).not.toHaveProperty('cursor');
    expect(toExportQuery(state)).not.toHaveProperty('limit');
  });

  it('asks for all that components may have one of, as the home page leads to', () => {
    const asked = 'has=highRisks&has=conflicts';
    const state = readState(new URLSearchParams(asked));

    expect(toQuery(state).has).toEqual(['highRisks', 'conflicts']);
    expect(writeState(state).toString()).toBe(asked);
    expect(isFiltered(state)).toBe(true);
    expect(isFiltered(readState(new URLSearchParams('has=none')))).toBe(false);
  });

  it('goes back to the first page when other rows are asked for', () => {
    const state = readState(new URLSearchParams(address));

    expect(changeRows(state, { q: '' }).trail).toEqual([]);
    expect(sortBy(state, 'owner').trail).toEqual([]);
  });

  it('sorts numbers from the highest first and turns on the second press', () => {
    const state = readState(new URLSearchParams());

    const once = sortBy(state, 'assurance');
    expect(once.order).toEqual({ column: 'assurance', direction: 'desc' });
    expect(sortBy(once, 'assurance').order.direction).toBe('asc');
    expect(sortBy(once, 'owner').order.direction).toBe('asc');
  });
});
