import { chooseLens, lensesOf } from './chooseLens';

const imported = { alias: 'aws', name: 'ML Lens', builtIn: false };
const builtIn = { alias: 'ml', name: 'ML Lens', builtIn: true };
const other = { alias: 'sap', name: 'SAP Lens', builtIn: false };

const reviewWith = (alias: string, status: 'draft' | 'closed') => ({
  lens: { alias, version: '1.0.0', name: alias },
  status,
});

describe('lensesOf', () => {
  it('tells lenses of one name apart by their alias, and puts built-in ones first', () => {
    expect(lensesOf([imported, builtIn, other], [])).toEqual([
      { alias: 'ml', name: 'ML Lens (ml)' },
      { alias: 'aws', name: 'ML Lens (aws)' },
      { alias: 'sap', name: 'SAP Lens' },
    ]);
  });

  it('keeps a lens that is offered no more but that a review has', () => {
    expect(lensesOf([builtIn], [reviewWith('old', 'draft')])).toContainEqual({
      alias: 'old',
      name: 'old',
    });
  });
});

describe('chooseLens', () => {
  const lenses = [imported, builtIn, other];

  it('opens with a built-in lens where nothing else decides', () => {
    expect(chooseLens(lenses, [], null, undefined)).toBe('ml');
  });

  it('opens with what the component asks for, before that with an open review, before all with the address', () => {
    expect(chooseLens(lenses, [], null, 'gone, sap')).toBe('sap');
    expect(chooseLens(lenses, [reviewWith('aws', 'draft')], null, 'sap')).toBe(
      'aws',
    );
    expect(
      chooseLens(lenses, [reviewWith('aws', 'draft')], 'sap', undefined),
    ).toBe('sap');
  });

  it('does not open with a closed review or with a lens that nobody knows', () => {
    expect(
      chooseLens(lenses, [reviewWith('aws', 'closed')], 'gone', undefined),
    ).toBe('ml');
    expect(chooseLens([], [], null, undefined)).toBeUndefined();
  });
});
