import { lensOf, pillarOf, questionOf } from '../lens/__testUtils__/lens';
import { parseOverlay } from './parseOverlay';

const LENS = lensOf({
  pillars: [pillarOf('security', [questionOf('sec_1'), questionOf('sec_2')])],
});

const WHOLE = `
version: '1.2.0'
phases:
  - id: business-goal
    name: Business goal identification
  - {id: monitoring, name: Monitoring}
questions:
  sec_1:
    phase: monitoring
    practices:
      aaa:
        levelOfRisk: High
        effort: L
        evidence:
          strength: partial
          supports:
            all:
              - fact: catalog.owner.resolves
              - any:
                  - {fact: s3.encryption.kind, in: [aws:kms, 7], over: some}
                  - not: {fact: glue.tags, includes: temporary, whenAbsent: false}
              - {fact: s3.versions.kept, atLeast: 30, unit: days}
              - {fact: endpoint.latency, atMost: 0.5}
              - {fact: endpoint.variant, is: blue, whenAbsent: 'true'}
          refutes: {fact: s3.public, is: true, over: some}
          why: A bucket anybody can read is not kept from anybody.
      bbb: {weight: 0.5}
`;

/** The YAML of an overlay with this under practice `aaa` of question `sec_1`. */
function withPractice(practice: string): string {
  return `questions:\n  sec_1:\n    practices:\n      aaa: ${practice}\n`;
}

/** The YAML of an overlay with this as the condition that supports `aaa`. */
function withSupports(supports: string): string {
  return withPractice(
    `{evidence: {strength: full, why: Because., supports: ${supports}}}`,
  );
}

const PRACTICE = 'questions.sec_1.practices.aaa';
const SUPPORTS = `${PRACTICE}.evidence.supports`;

function issuesOf(input: string | object) {
  const parsed = parseOverlay(input, LENS);
  return parsed.ok ? [] : parsed.issues;
}

describe('parseOverlay', () => {
  const whole = parseOverlay(WHOLE, LENS);

  it('reads every field and fills in what goes without saying', () => {
    expect(whole).toEqual({
      ok: true,
      overlay: {
        version: '1.2.0',
        phases: [
          { id: 'business-goal', name: 'Business goal identification' },
          { id: 'monitoring', name: 'Monitoring' },
        ],
        questions: {
          sec_1: {
            phase: 'monitoring',
            practices: {
              aaa: {
                levelOfRisk: 'High',
                effort: 'L',
                evidence: {
                  strength: 'partial',
                  supports: {
                    all: [
                      {
                        fact: 'catalog.owner.resolves',
                        expect: { is: true },
                        over: 'every',
                        whenAbsent: 'unknown',
                      },
                      {
                        any: [
                          {
                            fact: 's3.encryption.kind',
                            expect: { in: ['aws:kms', 7] },
                            over: 'some',
                            whenAbsent: 'unknown',
                          },
                          {
                            not: {
                              fact: 'glue.tags',
                              expect: { includes: 'temporary' },
                              over: 'every',
                              whenAbsent: 'false',
                            },
                          },
                        ],
                      },
                      {
                        fact: 's3.versions.kept',
                        expect: { atLeast: 30, unit: 'days' },
                        over: 'every',
                        whenAbsent: 'unknown',
                      },
                      {
                        fact: 'endpoint.latency',
                        expect: { atMost: 0.5 },
                        over: 'every',
                        whenAbsent: 'unknown',
                      },
                      {
                        fact: 'endpoint.variant',
                        expect: { is: 'blue' },
                        over: 'every',
                        whenAbsent: 'true',
                      },
                    ],
                  },
                  refutes: {
                    fact: 's3.public',
                    expect: { is: true },
                    over: 'some',
                    whenAbsent: 'unknown',
                  },
                  why: 'A bucket anybody can read is not kept from anybody.',
                },
              },
              bbb: { weight: 0.5 },
            },
          },
        },
      },
    });
  });

  it('reads what it gave, as an object or as JSON text, as the same overlay', () => {
    const overlay = whole.ok ? whole.overlay : {};
    expect(parseOverlay(overlay, LENS)).toEqual(whole);
    expect(parseOverlay(JSON.stringify(overlay), LENS)).toEqual(whole);
  });

  it.each([
    '',
    '{}',
    '# nothing yet',
    '{phases: [], questions: {}}',
    'questions: {sec_1: {}}',
  ])('takes an overlay that says nothing: %j', text => {
    expect(parseOverlay(text, LENS).ok).toBe(true);
  });

  it.each<[string, string, string, string]>([
    ['overlay-wrong-type', '[]', '', 'a list'],
    ['overlay-wrong-type', 'version: 1.0', 'version', 'quotes'],
    [
      'overlay-unknown-key',
      'phasen: []',
      'phasen',
      'version, phases, questions',
    ],
    [
      'overlay-missing-field',
      'phases: [{id: one}]',
      'phases[0].name',
      '"name"',
    ],
    [
      'overlay-duplicate-phase',
      'phases: [{id: one, name: One}, {id: one, name: Two}]',
      'phases[1].id',
      '"one"',
    ],
    [
      'overlay-unknown-question',
      'questions: {sec_9: {}}',
      'questions.sec_9',
      '"sec_9"',
    ],
    [
      'overlay-unknown-key',
      'questions: {sec_1: {phases: one}}',
      'questions.sec_1.phases',
      'phase, practices',
    ],
    [
      'overlay-unknown-phase',
      'phases: [{id: one, name: One}]\nquestions: {sec_1: {phase: two}}',
      'questions.sec_1.phase',
      'phases: one',
    ],
    [
      'overlay-unknown-choice',
      'questions: {sec_1: {practices: {zzz: {}}}}',
      'questions.sec_1.practices.zzz',
      '"zzz"',
    ],
    [
      'overlay-none-choice',
      'questions: {sec_1: {practices: {sec_1_no: {}}}}',
      'questions.sec_1.practices.sec_1_no',
      'none of these',
    ],
    [
      'overlay-unknown-key',
      withPractice('{risk: High}'),
      `${PRACTICE}.risk`,
      'levelOfRisk',
    ],
    [
      'overlay-wrong-value',
      withPractice('{levelOfRisk: high}'),
      `${PRACTICE}.levelOfRisk`,
      'High, Medium, Low, not "high"',
    ],
    [
      'overlay-wrong-value',
      withPractice('{effort: XL}'),
      `${PRACTICE}.effort`,
      'S, M, L',
    ],
    [
      'overlay-weight-not-positive',
      withPractice('{weight: 0}'),
      `${PRACTICE}.weight`,
      'greater than 0',
    ],
    [
      'overlay-weight-not-positive',
      withPractice('{weight: -1}'),
      `${PRACTICE}.weight`,
      'greater than 0',
    ],
    [
      'overlay-wrong-type',
      withPractice('{weight: .inf}'),
      `${PRACTICE}.weight`,
      'A number',
    ],
    [
      'overlay-missing-field',
      withPractice('{evidence: {supports: {fact: x}, why: Because.}}'),
      `${PRACTICE}.evidence.strength`,
      'required',
    ],
    [
      'overlay-missing-field',
      withPractice('{evidence: {strength: full, why: Because.}}'),
      `${PRACTICE}.evidence.supports`,
      'required',
    ],
    [
      'overlay-missing-field',
      withPractice('{evidence: {strength: full, supports: {fact: x}}}'),
      `${PRACTICE}.evidence.why`,
      'required',
    ],
    [
      'overlay-missing-field',
      withPractice(
        "{evidence: {strength: full, supports: {fact: x}, why: ' '}}",
      ),
      `${PRACTICE}.evidence.why`,
      'empty',
    ],
    [
      'overlay-wrong-value',
      withPractice(
        '{evidence: {strength: half, supports: {fact: x}, why: Because.}}',
      ),
      `${PRACTICE}.evidence.strength`,
      'full, partial',
    ],
    [
      'overlay-unknown-key',
      withPractice(
        '{evidence: {strength: full, supports: {fact: x}, why: Because., when: now}}',
      ),
      `${PRACTICE}.evidence.when`,
      'strength',
    ],
    [
      'overlay-empty-group',
      withSupports('{all: []}'),
      `${SUPPORTS}.all`,
      '"all"',
    ],
    [
      'overlay-empty-group',
      withSupports('{not: {any: []}}'),
      `${SUPPORTS}.not.any`,
      '"any"',
    ],
    ['overlay-not-one-operator', withSupports('{}'), SUPPORTS, 'not none'],
    [
      'overlay-not-one-operator',
      withSupports('{all: [{fact: x}], fact: y}'),
      SUPPORTS,
      'all and fact',
    ],
    [
      'overlay-unknown-key',
      withSupports('{all: [{fact: x}], over: some}'),
      `${SUPPORTS}.over`,
      '"over"',
    ],
    [
      'overlay-unknown-key',
      withSupports('{fact: x, equals: 1}'),
      `${SUPPORTS}.equals`,
      'atLeast',
    ],
    [
      'overlay-wrong-type',
      withSupports('{fact: 7}'),
      `${SUPPORTS}.fact`,
      'A text',
    ],
    [
      'overlay-not-one-comparison',
      withSupports('{fact: x, atLeast: 1, atMost: 2}'),
      SUPPORTS,
      'atLeast and atMost',
    ],
    [
      'overlay-not-one-comparison',
      withSupports('{fact: x, is: 1, expect: {is: 1}}'),
      SUPPORTS,
      'expect and is',
    ],
    [
      'overlay-wrong-type',
      withSupports('{fact: x, is: [1]}'),
      `${SUPPORTS}.is`,
      'not a list',
    ],
    [
      'overlay-wrong-type',
      withSupports('{fact: x, is: null}'),
      `${SUPPORTS}.is`,
      'not nothing',
    ],
    [
      'overlay-empty-group',
      withSupports('{fact: x, in: []}'),
      `${SUPPORTS}.in`,
      '"in"',
    ],
    [
      'overlay-wrong-type',
      withSupports('{fact: x, in: [a, true]}'),
      `${SUPPORTS}.in[1]`,
      'a boolean',
    ],
    [
      'overlay-wrong-type',
      withSupports('{fact: x, includes: 7}'),
      `${SUPPORTS}.includes`,
      'A text',
    ],
    [
      'overlay-wrong-type',
      withSupports("{fact: x, atLeast: '7'}"),
      `${SUPPORTS}.atLeast`,
      'A number',
    ],
    [
      'overlay-wrong-value',
      withSupports('{fact: x, is: 1, unit: days}'),
      `${SUPPORTS}.unit`,
      'atLeast or atMost',
    ],
    [
      'overlay-wrong-value',
      withSupports('{fact: x, expect: {atMost: 1}, unit: days}'),
      `${SUPPORTS}.unit`,
      'under "expect"',
    ],
    [
      'overlay-wrong-value',
      withSupports('{fact: x, over: all}'),
      `${SUPPORTS}.over`,
      'every, some',
    ],
    [
      'overlay-wrong-value',
      withSupports('{fact: x, whenAbsent: never}'),
      `${SUPPORTS}.whenAbsent`,
      'unknown, true, false',
    ],
    [
      'overlay-wrong-value',
      withSupports(`${'{not: '.repeat(60)}{fact: x}${'}'.repeat(60)}`),
      `${SUPPORTS}${'.not'.repeat(51)}`,
      'deeper than 50',
    ],
  ])('refuses with %s: %s', (code, text, path, message) => {
    expect(issuesOf(text)).toEqual([
      {
        severity: 'error',
        code,
        path,
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringContaining(message),
      },
    ]);
  });

  it('gives every fault, each with the line and column of its key', () => {
    const text = [
      'questions:',
      '  sec_1:',
      '    phase: nowhere',
      '    practices:',
      '      aaa:',
      '        weight: -1',
      '        evidence:',
      '          strength: full',
      '          supports:',
      '            any:',
      '              - fact: x',
      '                unit: days',
      '  sec_3: {}',
    ].join('\r\n');
    expect(
      issuesOf(text).map(({ code, line, column }) => [code, line, column]),
    ).toEqual([
      ['overlay-unknown-phase', 3, 5],
      ['overlay-weight-not-positive', 6, 9],
      ['overlay-wrong-value', 12, 17],
      ['overlay-missing-field', 7, 9],
      ['overlay-unknown-question', 13, 3],
    ]);
  });

  it('has no lines to give for an object', () => {
    expect(issuesOf({ questions: { sec_9: {} } })).toEqual([
      {
        severity: 'error',
        code: 'overlay-unknown-question',
        path: 'questions.sec_9',
        message: expect.any(String),
      },
    ]);
  });

  it.each<[string, number, string]>([
    ['phases: [', 1, 'Flow'],
    ['version: a\nversion: b', 2, 'unique'],
    ['phases:\n  - id: one\n   name: One', 3, ''],
    ['phases: !!js/function x', 1, 'tag'],
    ['questions:\n\tsec_1: {}', 2, 'ab'],
  ])('says where a text is no YAML: %j', (text, line, message) => {
    expect(issuesOf(text)[0]).toMatchObject({
      severity: 'error',
      code: 'overlay-invalid-yaml',
      line,
      message: expect.stringContaining(message),
    });
  });

  it('refuses a text that multiplies itself, or nests without end', () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      laughs.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    expect(issuesOf(laughs.join('\n'))).toMatchObject([
      { code: 'overlay-invalid-yaml' },
    ]);
    expect(issuesOf('['.repeat(100_000))[0]).toMatchObject({
      code: 'overlay-invalid-yaml',
    });
  });

  it('refuses more than 500,000 characters', () => {
    expect(issuesOf(`# ${'x'.repeat(500_000)}`)).toMatchObject([
      { code: 'overlay-too-large' },
    ]);
  });

  it('takes questions and choices by the names of objects for the strangers they are', () => {
    expect(
      issuesOf('questions: {constructor: {}, __proto__: {}}').map(
        ({ code }) => code,
      ),
    ).toEqual(['overlay-unknown-question', 'overlay-unknown-question']);
  });
});
