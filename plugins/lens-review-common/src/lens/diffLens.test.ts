import { Overlay, OverlayPractice } from '../overlay/Overlay';
import { choiceOf, lensOf, pillarOf, questionOf } from './__testUtils__/lens';
import { diffLens, LensChange, LensDifference } from './diffLens';
import { LensDocument, LensQuestion } from './LensDocument';

function overlayOf(
  practice: OverlayPractice,
  more: Partial<Overlay> = {},
): Overlay {
  return {
    phases: [{ id: 'one', name: 'One' }],
    questions: { sec_1: { phase: 'one', practices: { aaa: practice } } },
    ...more,
  };
}

const QUESTION = questionOf('sec_1');
const BASE = { document: lensWith({}), overlay: overlayOf({ effort: 'S' }) };
const AT = { pillarId: 'security', questionId: 'sec_1' };

function lensWith(
  question: Partial<LensQuestion>,
  more: Partial<LensDocument> = {},
): LensDocument {
  return lensOf({
    pillars: [
      pillarOf('security', [{ ...QUESTION, ...question }]),
      pillarOf('reliability'),
    ],
    ...more,
  });
}

describe('diffLens', () => {
  it('finds no difference between a version and itself, whatever the order of keys', () => {
    const reordered: Overlay = {
      questions: {
        sec_1: { practices: { aaa: { effort: 'S' } }, phase: 'one' },
      },
      phases: [{ name: 'One', id: 'one' }],
    };
    expect(
      diffLens(BASE, { document: lensWith({}), overlay: reordered }),
    ).toEqual({
      kind: 'none',
      changes: [],
    });
  });

  it('does not take the version that an overlay names for a change', () => {
    expect(
      diffLens(BASE, { ...BASE, overlay: { ...BASE.overlay, version: '2.0' } })
        .kind,
    ).toBe('none');
  });

  it('compares rules by what they say, not by how they are written', () => {
    const [first, ...rest] = QUESTION.riskRules;
    const riskRules = [{ ...first, condition: '((aaa)&&bbb)' }, ...rest];
    expect(
      diffLens(BASE, { ...BASE, document: lensWith({ riskRules }) }).kind,
    ).toBe('none');
  });

  const texts: [string, LensDocument, LensChange][] = [
    [
      'a description of the lens',
      lensWith({}, { description: 'New' }),
      { change: 'changed', what: 'lens', fields: ['description'] },
    ],
    [
      'a pillar name',
      lensOf({
        pillars: [
          pillarOf('security', [QUESTION], { name: 'New' }),
          pillarOf('reliability'),
        ],
      }),
      {
        change: 'changed',
        what: 'pillar',
        pillarId: 'security',
        title: 'New',
        fields: ['name'],
      },
    ],
    [
      'a question title and link',
      lensWith({ title: 'New', helpfulResource: { displayText: 'Read' } }),
      {
        change: 'changed',
        what: 'question',
        ...AT,
        title: 'New',
        fields: ['title', 'helpfulResource'],
      },
    ],
    [
      'a choice',
      lensWith({
        choices: [
          choiceOf('aaa', { title: 'New' }),
          ...QUESTION.choices.slice(1),
        ],
      }),
      {
        change: 'changed',
        what: 'choice',
        ...AT,
        choiceId: 'aaa',
        title: 'New',
        fields: ['title'],
      },
    ],
    [
      'the order of choices',
      lensWith({ choices: [...QUESTION.choices].reverse() }),
      {
        change: 'changed',
        what: 'question',
        ...AT,
        title: QUESTION.title,
        fields: ['choiceOrder'],
      },
    ],
    [
      'the order of pillars',
      lensOf({ pillars: [...lensWith({}).pillars].reverse() }),
      { change: 'changed', what: 'lens', fields: ['pillarOrder'] },
    ],
  ];

  it.each(texts)('calls %s minor', (_, document, change) => {
    expect(diffLens(BASE, { ...BASE, document })).toEqual<LensDifference>({
      kind: 'minor',
      changes: [change],
    });
  });

  it.each<[string, Overlay | undefined, Partial<LensChange>[]]>([
    [
      'an effort',
      overlayOf({ effort: 'L' }),
      [{ ...AT, choiceId: 'aaa', title: 'Practice aaa', fields: ['effort'] }],
    ],
    [
      'evidence',
      overlayOf({
        effort: 'S',
        evidence: {
          strength: 'full',
          why: 'Because.',
          supports: {
            fact: 'x',
            expect: { is: true },
            over: 'every',
            whenAbsent: 'unknown',
          },
        },
      }),
      [{ ...AT, choiceId: 'aaa', title: 'Practice aaa', fields: ['evidence'] }],
    ],
    [
      'the phase of a question',
      overlayOf(
        { effort: 'S' },
        { questions: { sec_1: { practices: { aaa: { effort: 'S' } } } } },
      ),
      [{ ...AT, title: QUESTION.title, fields: ['phase'] }],
    ],
    [
      'the name of a phase',
      overlayOf({ effort: 'S' }, { phases: [{ id: 'one', name: 'First' }] }),
      [{ fields: ['phases'] }],
    ],
    [
      'no overlay any more',
      undefined,
      [
        { fields: ['phases'] },
        { ...AT, title: QUESTION.title, fields: ['phase'] },
        { ...AT, choiceId: 'aaa', title: 'Practice aaa', fields: ['effort'] },
      ],
    ],
  ])('calls %s in the overlay minor', (_, overlay, changes) => {
    expect(diffLens(BASE, { ...BASE, overlay })).toEqual({
      kind: 'minor',
      changes: changes.map(change => ({
        change: 'changed',
        what: 'overlay',
        ...change,
      })),
    });
  });

  const rules = QUESTION.riskRules;
  it.each([
    [
      'another condition',
      [{ ...rules[0], condition: 'aaa || bbb' }, ...rules.slice(1)],
    ],
    [
      'another risk',
      [{ ...rules[0], risk: 'HIGH_RISK' as const }, ...rules.slice(1)],
    ],
    ['another order', [rules[1], rules[0], rules[2]]],
    ['one less', rules.slice(0, 2)],
  ])('calls changed rules major: %s', (_, riskRules) => {
    expect(
      diffLens(BASE, { ...BASE, document: lensWith({ riskRules }) }),
    ).toEqual<LensDifference>({
      kind: 'major',
      changes: [
        { change: 'changed', what: 'rules', ...AT, title: QUESTION.title },
      ],
    });
  });

  const added = choiceOf('ccc');
  const other = questionOf('sec_2');
  const structural: [string, LensDocument, LensChange][] = [
    [
      'a choice',
      lensWith({ choices: [...QUESTION.choices, added] }),
      {
        change: 'added',
        what: 'choice',
        ...AT,
        choiceId: 'ccc',
        title: added.title,
      },
    ],
    [
      'a question',
      lensOf({
        pillars: [
          pillarOf('security', [QUESTION, other]),
          pillarOf('reliability'),
        ],
      }),
      {
        change: 'added',
        what: 'question',
        pillarId: 'security',
        questionId: 'sec_2',
        title: other.title,
      },
    ],
    [
      'a pillar',
      lensOf({ pillars: [...lensWith({}).pillars, pillarOf('own', [])] }),
      { change: 'added', what: 'pillar', pillarId: 'own', title: 'Pillar own' },
    ],
  ];

  it.each(structural)(
    'calls %s that is new, or gone, major',
    (_, document, change) => {
      const changed = { ...BASE, document };
      expect(diffLens(BASE, changed)).toEqual({
        kind: 'major',
        changes: [change],
      });
      expect(diffLens(changed, BASE)).toEqual({
        kind: 'major',
        changes: [{ ...change, change: 'removed' }],
      });
    },
  );

  it('says of a new choice that it is new, not that its overlay changed', () => {
    const document = lensWith({ choices: [...QUESTION.choices, added] });
    const overlay = overlayOf({ effort: 'S' });
    overlay.questions.sec_1.practices.ccc = { weight: 5 };
    expect(
      diffLens(BASE, { document, overlay }).changes.map(({ what }) => what),
    ).toEqual(['choice']);
  });

  it('calls a question that moves to another pillar major', () => {
    const document = lensOf({
      pillars: [
        pillarOf('security', []),
        pillarOf('reliability', [questionOf('reliability_1'), QUESTION]),
      ],
    });
    expect(diffLens(BASE, { ...BASE, document })).toEqual({
      kind: 'major',
      changes: [
        {
          change: 'changed',
          what: 'question',
          pillarId: 'reliability',
          questionId: 'sec_1',
          title: QUESTION.title,
          fields: ['pillar'],
        },
      ],
    });
  });
});
