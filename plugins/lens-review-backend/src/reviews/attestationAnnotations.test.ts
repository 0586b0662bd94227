import {
  compileLens,
  parseLens,
} from '@lens-review/backstage-plugin-lens-review-common';
import { testLens } from '../__testUtils__/testLens';
import { Lens } from '../lenses/LensLibrary';
import {
  findAttestationProblems,
  readAttestationAnnotations,
} from './attestationAnnotations';

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

describe('findAttestationProblems', () => {
  it.each([
    ['hello', 'Write <lens>/<questionId>/<choiceId>=<url>'],
    [`nope/ops/card=${URL}`, "There is no lens 'nope'."],
    [`one/ops/nope=${URL}`, "The lens 'one' has no practice 'ops/nope'."],
    ['one/ops/card=javascript:alert(1)', 'Name the address of a document'],
    [`one/ops/card=${URL} until soon`, 'Name the address of a document'],
  ])(
    'says what is wrong with the line %s, and only with it',
    (line, reason) => {
      expect(
        findAttestationProblems(
          {
            'lens-review.io/attestations': `one/sec/encrypt=${URL}\n  ${line}\n\n`,
          },
          [ONE],
        ),
      ).toEqual([
        {
          annotation: 'lens-review.io/attestations',
          text: line,
          reason: expect.stringContaining(reason),
        },
      ]);
    },
  );

  it.each([
    ['nope', URL, [ONE], "No lens of this component has a practice 'nope'."],
    ['card', URL, [ONE, TWO], "There are 2 practices 'card'"],
    ['card', 'page', [ONE], 'Name the address of a document'],
  ])('says what is wrong with attest.%s: %s', (id, text, lenses, reason) => {
    const annotation = `lens-review.io/attest.${id}`;
    expect(findAttestationProblems({ [annotation]: text }, lenses)).toEqual([
      { annotation, text, reason: expect.stringContaining(reason) },
    ]);
  });

  it('finds nothing wrong with other annotations', () => {
    expect(
      findAttestationProblems({ 'lens-review.io/cadence': 'P2W' }, [ONE]),
    ).toEqual([]);
  });
});
