import fc from 'fast-check';
import { lensOf, lensWith, questionOf } from './__testUtils__/lens';
import { parseLens } from './parseLens';
import { lintLens } from './lintLens';

function issuesOf(input: string | object) {
  const parsed = parseLens(input);
  return parsed.ok ? [] : parsed.issues;
}

describe('parseLens', () => {
  it('gives text and document back as they came', () => {
    const text = `\uFEFF${JSON.stringify(lensOf(), null, '\t').replace(
      /\n/g,
      '\r\n',
    )}\r\n`;
    const parsed = parseLens(text);
    expect(parsed).toMatchObject({
      ok: true,
      lens: { text, document: lensOf() },
    });
  });

  it('passes over keys that the format does not know and takes empty urls for absent ones', () => {
    const parsed = parseLens({
      ...lensWith({
        helpfulResource: { displayText: 'Read', url: '' },
      }),
      _version: '1.2',
      author: { name: 'Somebody' },
    });
    expect(parsed.ok && parsed.lens.document).toEqual(
      lensWith({ helpfulResource: { displayText: 'Read' } }),
    );
    expect(parsed.ok && lintLens(parsed.lens)).toEqual([]);
  });

  it('takes null for absent where something is optional', () => {
    const question = {
      ...questionOf('one'),
      helpfulResource: null,
      description: null,
    };
    const { description, ...rest } = questionOf('one');
    expect(
      parseLens(
        lensOf({
          pillars: [{ id: 'own', name: 'Own', questions: [Object(question)] }],
        }),
      ),
    ).toMatchObject({
      ok: true,
      lens: { document: { pillars: [{ questions: [rest] }] } },
    });
  });

  it('knows where each value stands', () => {
    const parsed = parseLens(
      '{"schemaVersion":"2021-11-01",\n "name": "A", "description": "D",\n "pillars": [\n  {"id": "own"}]}',
    );
    expect(parsed.ok).toBe(false);
    const whole = parseLens(JSON.stringify(lensOf(), null, 2));
    expect(whole.ok && whole.lens.locate('pillars[0].id')).toEqual({
      line: 7,
      column: 13,
    });
    expect(whole.ok && whole.lens.locate('pillars[9].id')).toBeUndefined();
  });

  it.each([
    ['', 1, 1, 'empty'],
    ['{"name": NaN,\n "description": nan}', 1, 10, 'NaN'],
    ['{"name": "A",\n}', 2, 1, 'trailing comma'],
    ['{\n // why\n}', 2, 2, 'no comments'],
    ['{"name": "A"\n "x": 1}', 2, 2, 'comma'],
    ["{'name': 1}", 1, 2, 'double quotes'],
    ['{"name": "A', 1, 10, 'not closed'],
    ['{"name": [1, 2', 1, 15, 'bracket'],
    ['{"name": "a\tb"}', 1, 10, 'control character'],
    ['{"name": "\\q"}', 1, 10, 'escape'],
    ['{} {}', 1, 4, 'end here'],
    [`{"a":${'['.repeat(100_000)}`, 1, 69, 'deeper'],
  ])(
    'says where broken JSON is broken: %.40j',
    (text, line, column, message) => {
      expect(issuesOf(text)[0]).toEqual({
        severity: 'error',
        code: 'invalid-json',
        path: '',
        line,
        column,
        message: expect.stringContaining(message),
      });
    },
  );

  it('says each NaN once, all of them', () => {
    expect(
      issuesOf('{"name": NaN,\n "description": nan, "x": -Infinity}').map(
        ({ line, column }) => [line, column],
      ),
    ).toEqual([
      [1, 10],
      [2, 17],
      [2, 27],
    ]);
  });

  it('reads as JSON exactly what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b',
      '1',
      '-',
      '.5',
      'true',
      'NaN',
      ' ',
      '\n',
      '\\',
      '//',
      'e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map(parts => parts.join('')),
          fc.json(),
        ),
        text => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(
            issuesOf(text).some(issue => issue.code === 'invalid-json'),
          ).toBe(!isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each<[string, object, string, string]>([
    ['missing-field', { ...lensOf(), name: undefined }, 'name', 'missing'],
    ['missing-field', { ...lensOf(), name: ' ' }, 'name', 'empty'],
    ['missing-field', { ...lensOf(), pillars: [] }, 'pillars', 'empty'],
    [
      'missing-field',
      lensWith({ choices: [] }),
      'pillars[0].questions[0].choices',
      'empty',
    ],
    [
      'missing-field',
      lensWith({ riskRules: [] }),
      'pillars[0].questions[0].riskRules',
      'empty',
    ],
    ['wrong-type', [], '', 'a list'],
    [
      'wrong-type',
      { ...lensOf(), pillars: {} },
      'pillars',
      'a list, not an object',
    ],
    [
      'wrong-type',
      { ...lensOf(), pillars: [null] },
      'pillars[0]',
      'not nothing',
    ],
    ['wrong-type', { ...lensOf(), name: 5 }, 'name', 'a text, not a number'],
    [
      'unknown-risk',
      lensWith({
        riskRules: [Object({ condition: 'default', risk: 'LOW_RISK' })],
      }),
      'pillars[0].questions[0].riskRules[0].risk',
      'LOW_RISK',
    ],
  ])('refuses a lens with %s: %#', (code, input, path, message) => {
    expect(issuesOf(input)).toEqual([
      {
        severity: 'error',
        code,
        path,
        message: expect.stringContaining(message),
      },
    ]);
  });

  it('points at the object in which a required key is missing', () => {
    expect(
      issuesOf(
        '{"schemaVersion": "2021-11-01", "name": "A", "description": "D",\n "pillars": [\n   {"id": "own", "questions": []}\n ]}',
      ),
    ).toMatchObject([
      { code: 'missing-field', path: 'pillars[0].name', line: 3, column: 4 },
      {
        code: 'missing-field',
        path: 'pillars[0].questions',
        line: 3,
        column: 31,
      },
    ]);
  });

  it('tells everything else that is wrong together with what is missing', () => {
    const [one, two] = [
      questionOf('one'),
      questionOf('two', { title: 'x'.repeat(129) }),
    ];
    expect(
      issuesOf(
        lensOf({
          pillars: [
            {
              id: 'own',
              name: 'Own',
              questions: [Object({ ...one, title: undefined }), two],
            },
          ],
        }),
      ).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['missing-field', 'pillars[0].questions[0].title'],
      ['text-too-long', 'pillars[0].questions[1].title'],
    ]);
  });

  it('does not judge rules it could not read', () => {
    const question = questionOf('one', {
      riskRules: [
        { condition: 'aaa && bbb', risk: 'NO_RISK' },
        Object({ condition: 'default', risk: 'LOW_RISK' }),
      ],
    });
    expect(
      issuesOf(
        lensOf({
          pillars: [{ id: 'own', name: 'Own', questions: [question] }],
        }),
      ).map(({ code }) => code),
    ).toEqual(['unknown-risk']);
  });

  it('reports repeated and misspelt keys as warnings, the last value counting', () => {
    const text = JSON.stringify(
      lensWith({
        helpfulResource: Object({
          displayText: 'Read',
          Url: 'https://example.com',
        }),
      }),
    ).replace('{', '{"name":"First",');
    const parsed = parseLens(text);
    expect(parsed.ok && parsed.lens.document.name).toBe('A lens');
    expect(parsed.ok && lintLens(parsed.lens)).toMatchObject([
      { severity: 'warning', code: 'duplicate-key', path: 'name', line: 1 },
      {
        severity: 'warning',
        code: 'misspelt-key',
        path: 'pillars[0].questions[0].helpfulResource.Url',
        line: 1,
      },
    ]);
  });

  it('refuses more than 500,000 characters, text or object', () => {
    const large = lensOf({ description: 'x'.repeat(500_000) });
    for (const input of [large, JSON.stringify(large)]) {
      expect(issuesOf(input)).toMatchObject([
        { severity: 'error', code: 'file-too-large' },
      ]);
    }
  });

  it('refuses an object that no JSON can say', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(issuesOf(circular)).toMatchObject([{ code: 'invalid-json' }]);
  });

  it('answers any JSON with a value, never an exception', () => {
    const keys = fc.constantFrom(
      'schemaVersion',
      'name',
      'pillars',
      'questions',
      'choices',
      'riskRules',
      'condition',
      'risk',
      'id',
      'title',
      'helpfulResource',
      'additionalResources',
      'content',
      '__proto__',
    );
    const { value } = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { maxDepth: 8 },
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.constantFrom('default', 'NO_RISK'),
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value), object => {
        expect(issuesOf(object).length).toBeGreaterThan(0);
        expect(
          issuesOf(JSON.stringify(object)).every(issue => issue.line),
        ).toBe(true);
      }),
    );
  });
});
