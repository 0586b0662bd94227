import {
  compileLens,
  parseLens,
} from '@lens-review/backstage-plugin-lens-review-common';
import { testLens } from '../__testUtils__/testLens';
import { Lens } from '../lenses/LensLibrary';
import { readAttestationAnnotations } from './attestationAnnotations';

const URL = 'https://wiki.example.com/page?a=b';

function lens(alias: string): Lens {
  const parsed = parseLens(testLens().document);
  if (!parsed.ok) {
    throw new Error('The test lens cannot be read');
  }
  const { document } = parsed.lens;
  return {
    alias,
    version: '1',
    name: alias,
    document,
    compiled: compileLens(document),
  };
}

const ONE = lens('one');
const TWO = lens('two');

function read(annotations: Record<string, string>, lenses = [ONE]) {
  return readAttestationAnnotations(annotations, lenses);
}

describe('readAttestationAnnotations', () => {
  it('reads one attestation a line, with or without an end', () => {
    expect(
      read({
        'lens-review.io/attestations': `
          one/ops/card=${URL}
          one/sec/encrypt=${URL} until 2026-12-31
          one/ops/rehearse=${URL} until 2026-12-31T10:00:00+02:00
        `,
      }),
    ).toEqual([
      { lensAlias: 'one', questionId: 'ops', choiceId: 'card', url: URL },
      {
        lensAlias: 'one',
        questionId: 'sec',
        choiceId: 'encrypt',
        url: URL,
        validUntil: new Date('2027-01-01T00:00:00Z'),
      },
      {
        lensAlias: 'one',
        questionId: 'ops',
        choiceId: 'rehearse',
        url: URL,
        validUntil: new Date('2026-12-31T08:00:00Z'),
      },
    ]);
  });

  it.each([
    ['an unknown lens', `nope/ops/card=${URL}`],
    ['an unknown practice', `one/ops/nope=${URL}`],
    ['none of these', `one/ops/ops_no=${URL}`],
    ['no web address', 'one/ops/card=javascript:alert(1)'],
    ['an end that is no date', `one/ops/card=${URL} until soon`],
    ['something else', 'hello'],
  ])('leaves out a line that names %s, and keeps the others', (_, line) => {
    const good = `one/sec/encrypt=${URL}`;
    expect(
      read({ 'lens-review.io/attestations': `${line}\n${good}` }),
    ).toMatchObject([{ choiceId: 'encrypt' }]);
  });

  it('reads the short form only where the choice is unique among the lenses of the component', () => {
    const annotations = { 'lens-review.io/attest.card': URL };
    expect(read(annotations)).toMatchObject([
      { lensAlias: 'one', questionId: 'ops', choiceId: 'card' },
    ]);
    expect(read(annotations, [ONE, TWO])).toEqual([]);
    expect(
      read({ ...annotations, 'lens-review.io/lenses': 'two' }, [ONE, TWO]),
    ).toMatchObject([{ lensAlias: 'two' }]);
  });

  it('counts the same document once', () => {
    expect(
      read({
        'lens-review.io/attestations': `one/ops/card=${URL}\none/ops/card=${URL}`,
        'lens-review.io/attest.card': URL,
      }),
    ).toHaveLength(1);
  });
});
