import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { templateFacts } from './checks';
import { intrinsics } from './resolving/intrinsics';

const docs = readFileSync(
  resolve(__dirname, '../../../docs/infrastructure.md'),
  'utf8',
);

describe('docs/infrastructure.md', () => {
  it('says of every intrinsic function what becomes of it', () => {
    expect([...intrinsics.keys()].filter(name => !docs.includes(name))).toEqual(
      [],
    );
  });

  it('names every fact, by its last words where several stand together', () => {
    const missing = templateFacts.filter(
      ({ name }) =>
        !docs.includes(`\`${name}\``) &&
        !docs.includes(`\`.${name.split('.').slice(-1)}\``),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
