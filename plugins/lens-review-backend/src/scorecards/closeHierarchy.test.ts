import { closeHierarchy } from './closeHierarchy';

function close(parents: Record<string, string[]>): Record<string, string> {
  const all: Record<string, string[]> = {};
  for (const { ref, ancestor, depth } of closeHierarchy(
    new Map(Object.entries(parents)),
  )) {
    all[ref] = [...(all[ref] ?? []), `${ancestor}${depth}`];
  }
  return Object.fromEntries(
    Object.entries(all).map(([ref, above]) => [ref, above.sort().join(' ')]),
  );
}

describe('closeHierarchy', () => {
  it('gives every group itself and all above it with their distance', () => {
    expect(close({ team: ['dept'], dept: ['org'], org: [] })).toEqual({
      team: 'dept1 org2 team0',
      dept: 'dept0 org1',
      org: 'org0',
    });
  });

  it('knows a parent that nobody describes', () => {
    expect(close({ team: ['gone'] })).toEqual({
      team: 'gone1 team0',
      gone: 'gone0',
    });
  });

  it('counts a group with two ways up once, by the shorter one', () => {
    expect(
      close({ team: ['dept', 'org'], dept: ['org'], org: [] }).team,
    ).toEqual('dept1 org1 team0');
  });

  it('leaves out the step that closes a circle, whatever the order', () => {
    const circle = { a: ['b'], b: ['c'], c: ['a'] };
    const closed = close(circle);
    expect(closed).toEqual({ a: 'a0 b1 c2', b: 'b0 c1', c: 'c0' });
    expect(close(Object.fromEntries(Object.entries(circle).reverse()))).toEqual(
      closed,
    );
    expect(close({ a: ['a'] })).toEqual({ a: 'a0' });
  });
});
