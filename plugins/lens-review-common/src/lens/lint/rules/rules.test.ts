import {
  choiceOf,
  lensOf,
  lensWith,
  noneOf,
  pillarOf,
  questionOf,
} from '../../__testUtils__/lens';
import { LensChoice, LensDocument, LensRiskRule } from '../../LensDocument';
import { lintLens } from '../../lintLens';
import { parseLens } from '../../parseLens';
import { LINT_RULES } from '.';

function lint(document: object) {
  const parsed = parseLens(document);
  return parsed.ok ? lintLens(parsed.lens) : parsed.issues;
}

function choices(...some: LensChoice[]): LensDocument {
  return lensWith({
    choices: some,
    riskRules: [
      { condition: some[0].id, risk: 'NO_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
  });
}

function rules(...some: [string, LensRiskRule['risk']][]): LensDocument {
  return lensWith({
    riskRules: some.map(([condition, risk]) => ({ condition, risk })),
  });
}

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const QUESTION = 'pillars[0].questions[0]';

interface Case {
  code: string;
  /** Has the fault, at `path`. */
  bad: LensDocument;
  path: string;
  message: string;
  /** Comes close and has not. */
  good: LensDocument;
}

const CASES: Case[] = [
  {
    code: 'unknown-schema-version',
    bad: lensOf({ schemaVersion: '2023-01-01' }),
    path: 'schemaVersion',
    message: '2021-11-01',
    good: lensOf(),
  },
  {
    code: 'too-many-items',
    bad: lensOf({ pillars: many(11, i => pillarOf(`pillar_${i}`)) }),
    path: 'pillars',
    message: '11 pillars',
    good: lensOf({ pillars: many(10, i => pillarOf(`pillar_${i}`)) }),
  },
  {
    code: 'too-many-items',
    bad: lensOf({
      pillars: [
        pillarOf(
          'security',
          many(21, i => questionOf(`sec_${i}`)),
        ),
      ],
    }),
    path: 'pillars[0].questions',
    message: '21 questions',
    good: lensOf({
      pillars: [
        pillarOf(
          'security',
          many(20, i => questionOf(`sec_${i}`)),
        ),
      ],
    }),
  },
  {
    code: 'too-many-items',
    bad: choices(...many(16, i => choiceOf(`choice_${i}`))),
    path: `${QUESTION}.choices`,
    message: '16 choices',
    good: choices(...many(15, i => choiceOf(`choice_${i}`))),
  },
  {
    code: 'too-many-items',
    bad: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['aaa', 'MEDIUM_RISK'],
      ['bbb', 'MEDIUM_RISK'],
      ['default', 'HIGH_RISK'],
    ),
    path: `${QUESTION}.riskRules`,
    message: '4 risk rules',
    good: lensWith({}),
  },
  {
    code: 'too-many-items',
    bad: choices(
      choiceOf('aaa', {
        additionalResources: [
          {
            type: 'HELPFUL_RESOURCE',
            content: many(4, i => ({ displayText: `Text ${i}` })),
          },
          {
            type: 'HELPFUL_RESOURCE',
            content: many(2, i => ({ displayText: `Text ${i}` })),
          },
        ],
      }),
    ),
    path: `${QUESTION}.choices[0].additionalResources`,
    message: '6 additional resources of type HELPFUL_RESOURCE',
    good: choices(
      choiceOf('aaa', {
        additionalResources: [
          {
            type: 'HELPFUL_RESOURCE',
            content: many(5, i => ({ displayText: `Text ${i}` })),
          },
          {
            type: 'IMPROVEMENT_PLAN',
            content: many(5, i => ({ displayText: `Text ${i}` })),
          },
        ],
      }),
    ),
  },
  ...(
    [
      ['name', 128, text => lensOf({ name: text })],
      ['description', 2048, text => lensOf({ description: text })],
      [
        'pillars[0].name',
        128,
        text =>
          lensOf({
            pillars: [pillarOf('security', undefined, { name: text })],
          }),
      ],
      [`${QUESTION}.title`, 128, text => lensWith({ title: text })],
      [
        `${QUESTION}.description`,
        2048,
        text => lensWith({ description: text }),
      ],
      [
        `${QUESTION}.helpfulResource.displayText`,
        2048,
        text => lensWith({ helpfulResource: { displayText: text } }),
      ],
      [
        `${QUESTION}.choices[0].title`,
        128,
        text => choices(choiceOf('aaa', { title: text })),
      ],
      [
        `${QUESTION}.choices[0].helpfulResource.displayText`,
        2048,
        text =>
          choices(choiceOf('aaa', { helpfulResource: { displayText: text } })),
      ],
      [
        `${QUESTION}.choices[0].improvementPlan.displayText`,
        2048,
        text =>
          choices(choiceOf('aaa', { improvementPlan: { displayText: text } })),
      ],
      [
        `${QUESTION}.choices[0].additionalResources[0].content[0].displayText`,
        2048,
        text =>
          choices(
            choiceOf('aaa', {
              additionalResources: [
                { type: 'HELPFUL_RESOURCE', content: [{ displayText: text }] },
              ],
            }),
          ),
      ],
    ] satisfies [string, number, (text: string) => LensDocument][]
  ).map(
    ([path, max, make]): Case => ({
      code: 'text-too-long',
      bad: make('x'.repeat(max + 1)),
      path,
      message: `${max + 1} characters`,
      good: make('x'.repeat(max)),
    }),
  ),
  {
    code: 'refused-character',
    bad: lensWith({ title: 'Is it "done"; 100%?' }),
    path: `${QUESTION}.title`,
    message: '" ; %',
    good: lensWith({
      title: "Don’t we (or you) - @home_1 + a/b & c: it's #1, right?!",
      helpfulResource: { displayText: 'Anything: {} <b> "quoted" 100% – ~' },
    }),
  },
  {
    code: 'non-ascii-letter',
    bad: lensOf({ description: 'Geprüft' }),
    path: 'description',
    message: 'ü',
    good: lensWith({ helpfulResource: { displayText: 'Geprüft' } }),
  },
  {
    code: 'invalid-id',
    bad: lensOf({ pillars: [pillarOf('own-pillar', [questionOf('own_1')])] }),
    path: 'pillars[0].id',
    message: '"own-pillar"',
    good: lensOf({ pillars: [pillarOf('own_Pillar', [questionOf('own_1')])] }),
  },
  {
    code: 'invalid-id',
    bad: choices(choiceOf('ab')),
    path: `${QUESTION}.choices[0].id`,
    message: '3 to 128',
    good: choices(choiceOf('abc')),
  },
  {
    code: 'duplicate-id',
    bad: lensOf({
      pillars: [
        pillarOf('security', [questionOf('same')]),
        pillarOf('reliability', [questionOf('same')]),
      ],
    }),
    path: 'pillars[1].questions[0].id',
    message: 'pillars[0].questions[0].id',
    good: lensOf({
      pillars: [
        // The same choice ids in two questions are no fault.
        pillarOf('security', [questionOf('one')]),
        pillarOf('reliability', [questionOf('two')]),
      ],
    }),
  },
  {
    code: 'duplicate-id',
    bad: choices(choiceOf('aaa'), choiceOf('aaa')),
    path: `${QUESTION}.choices[1].id`,
    message: '"aaa"',
    good: choices(choiceOf('aaa'), choiceOf('AAA')),
  },
  {
    code: 'duplicate-id',
    bad: lensOf({
      pillars: [
        pillarOf('security', [questionOf('one')]),
        pillarOf('security', [questionOf('two')]),
      ],
    }),
    path: 'pillars[1].id',
    message: '"security"',
    // A question may bear its pillar's id.
    good: lensOf({ pillars: [pillarOf('security', [questionOf('security')])] }),
  },
  {
    code: 'reserved-choice-id',
    bad: choices(choiceOf('default'), choiceOf('aaa')),
    path: `${QUESTION}.choices[0].id`,
    message: 'always true',
    good: choices(choiceOf('defaults'), choiceOf('aaa')),
  },
  {
    code: 'over-api-limit',
    bad: lensOf({ description: 'x'.repeat(1025) }),
    path: 'description',
    message: '1024',
    good: lensOf({ description: 'x'.repeat(1024) }),
  },
  {
    code: 'over-api-limit',
    bad: choices(choiceOf('x'.repeat(65))),
    path: `${QUESTION}.choices[0].id`,
    message: 'choice ids of at most 64',
    good: choices(choiceOf('x'.repeat(64))),
  },
  {
    code: 'invalid-url',
    bad: lensWith({
      helpfulResource: { displayText: 'Read', url: 'ftp://example.com/a' },
    }),
    path: `${QUESTION}.helpfulResource.url`,
    message: 'https://',
    good: lensWith({
      helpfulResource: { displayText: 'Read', url: 'http://example.com/a' },
    }),
  },
  {
    code: 'url-without-text',
    bad: choices(
      choiceOf('aaa', { helpfulResource: { url: 'https://example.com' } }),
    ),
    path: `${QUESTION}.choices[0].helpfulResource`,
    message: '"displayText"',
    good: choices(choiceOf('aaa', { helpfulResource: { url: '' } })),
  },
  {
    code: 'missing-improvement-plan',
    bad: choices({ id: 'aaa', title: 'Practice' }),
    path: `${QUESTION}.choices[0]`,
    message: 'Practice aaa',
    good: choices(choiceOf('aaa'), noneOf('sec_1')),
  },
  {
    code: 'unknown-resource-type',
    bad: choices(
      choiceOf('aaa', {
        additionalResources: [{ type: 'VIDEO', content: [] }],
      }),
    ),
    path: `${QUESTION}.choices[0].additionalResources[0].type`,
    message: '"VIDEO"',
    good: choices(
      choiceOf('aaa', {
        additionalResources: [{ type: 'IMPROVEMENT_PLAN', content: [] }],
      }),
    ),
  },
  {
    code: 'unparseable-condition',
    bad: rules(['aaa & bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
    path: `${QUESTION}.riskRules[0].condition`,
    message: '(character 5)',
    good: rules(['((aaa)&&!bbb)', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    code: 'unknown-choice',
    bad: rules(['aaa && ccc && ccc', 'NO_RISK'], ['default', 'HIGH_RISK']),
    path: `${QUESTION}.riskRules[0].condition`,
    message: '"ccc"',
    good: rules(['aaa && bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    code: 'unknown-choice',
    bad: rules(['aaa || default', 'NO_RISK'], ['default', 'HIGH_RISK']),
    path: `${QUESTION}.riskRules[0].condition`,
    message: 'only alone',
    good: rules(['default', 'NO_RISK']),
  },
  {
    code: 'missing-default',
    bad: rules(['aaa', 'NO_RISK'], ['!aaa', 'HIGH_RISK']),
    path: `${QUESTION}.riskRules`,
    message: '"default"',
    good: rules(['default', 'MEDIUM_RISK']),
  },
  {
    code: 'rule-after-default',
    bad: rules(['default', 'HIGH_RISK'], ['aaa && bbb', 'NO_RISK']),
    path: `${QUESTION}.riskRules[1]`,
    message: 'never counts',
    good: rules(['aaa && bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    code: 'duplicate-risk-level',
    bad: rules(
      ['aaa', 'NO_RISK'],
      ['bbb', 'NO_RISK'],
      ['default', 'HIGH_RISK'],
    ),
    path: `${QUESTION}.riskRules[1].risk`,
    message: '||',
    good: rules(['aaa || bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    code: 'unreachable-risk-level',
    bad: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['!aaa || !bbb', 'HIGH_RISK'],
      ['default', 'MEDIUM_RISK'],
    ),
    path: `${QUESTION}.riskRules[2].risk`,
    message: 'MEDIUM_RISK',
    good: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['!aaa', 'HIGH_RISK'],
      ['default', 'MEDIUM_RISK'],
    ),
  },
  {
    code: 'unmatched-selection',
    bad: rules(['aaa && bbb', 'NO_RISK'], ['!aaa', 'HIGH_RISK']),
    path: `${QUESTION}.riskRules`,
    message: 'With aaa selected,',
    good: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['!aaa', 'HIGH_RISK'],
      ['aaa', 'MEDIUM_RISK'],
    ),
  },
  {
    // A selection decides one way or the other; only not-applicable choices fall between.
    code: 'unmatched-selection',
    bad: rules(
      ['aaa || bbb', 'NO_RISK'],
      ['!aaa && !bbb && (!aaa || !bbb)', 'HIGH_RISK'],
    ),
    path: `${QUESTION}.riskRules`,
    message: 'not applicable, no rule',
    good: rules(['aaa || bbb', 'NO_RISK'], ['!(aaa || bbb)', 'HIGH_RISK']),
  },
  {
    code: 'unused-choice',
    bad: rules(['aaa', 'NO_RISK'], ['default', 'HIGH_RISK']),
    path: `${QUESTION}.choices[1]`,
    message: 'bbb',
    good: rules(['aaa && bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    // Mentioned, and yet without any effect.
    code: 'unused-choice',
    bad: rules(['aaa && (bbb || !bbb)', 'NO_RISK'], ['default', 'HIGH_RISK']),
    path: `${QUESTION}.choices[1]`,
    message: 'bbb',
    good: rules(['aaa || bbb', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    // Too many choices to try them all: what no rule mentions is still known.
    code: 'unused-choice',
    bad: choices(...many(16, i => choiceOf(`choice_${i}`))),
    path: `${QUESTION}.choices[1]`,
    message: 'choice_1',
    good: lensWith({
      choices: many(16, i => choiceOf(`choice_${i}`)),
      riskRules: [
        {
          condition: many(16, i => `choice_${i}`).join(' && '),
          risk: 'NO_RISK',
        },
        { condition: 'default', risk: 'HIGH_RISK' },
      ],
    }),
  },
  {
    code: 'adding-raises-risk',
    bad: rules(
      ['aaa && bbb', 'HIGH_RISK'],
      ['aaa', 'NO_RISK'],
      ['default', 'MEDIUM_RISK'],
    ),
    path: `${QUESTION}.riskRules`,
    message: 'adding bbb to aaa raises the risk from NONE to HIGH',
    // "None of these" beside a practice may raise it: that is the guard.
    good: rules(
      ['aaa && bbb && !sec_1_no', 'NO_RISK'],
      ['aaa && !sec_1_no', 'MEDIUM_RISK'],
      ['default', 'HIGH_RISK'],
    ),
  },
  {
    // From unanswered to some risk is no worsening.
    code: 'adding-raises-risk',
    bad: rules(
      ['aaa && bbb', 'MEDIUM_RISK'],
      ['aaa', 'NO_RISK'],
      ['bbb', 'NO_RISK'],
    ),
    path: `${QUESTION}.riskRules`,
    message: 'from NONE to MEDIUM',
    good: rules(['aaa && bbb', 'MEDIUM_RISK'], ['sec_1_no', 'HIGH_RISK']),
  },
  {
    code: 'all-selected-not-no-risk',
    bad: rules(['aaa && !bbb', 'NO_RISK'], ['default', 'MEDIUM_RISK']),
    path: `${QUESTION}.riskRules`,
    message: 'gives MEDIUM',
    good: rules(['aaa && bbb', 'NO_RISK'], ['default', 'MEDIUM_RISK']),
  },
  {
    code: 'none-not-worst',
    bad: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['aaa || bbb', 'HIGH_RISK'],
      ['default', 'MEDIUM_RISK'],
    ),
    path: `${QUESTION}.choices[2]`,
    message: 'sec_1_no alone gives MEDIUM, while aaa gives HIGH',
    good: lensWith({}),
  },
  {
    // What "none of these" gives beside practices is no measure of what they give.
    code: 'none-not-worst',
    bad: rules(['sec_1_no', 'NO_RISK'], ['default', 'MEDIUM_RISK']),
    path: `${QUESTION}.choices[2]`,
    message: 'gives NONE, while aaa gives MEDIUM',
    good: rules(
      ['aaa && bbb', 'NO_RISK'],
      ['aaa && sec_1_no', 'HIGH_RISK'],
      ['default', 'MEDIUM_RISK'],
    ),
  },
  {
    code: 'misnamed-none-choice',
    bad: choices(choiceOf('aaa'), choiceOf('zzz', { title: 'None of these' })),
    path: `${QUESTION}.choices[1].id`,
    message: '_no',
    good: choices(choiceOf('aaa'), noneOf('sec_1')),
  },
  {
    code: 'unintended-none-choice',
    bad: choices(
      choiceOf('aaa'),
      choiceOf('bbb_no', { title: 'Use encryption' }),
    ),
    path: `${QUESTION}.choices[1].id`,
    message: '"Use encryption"',
    good: choices(
      choiceOf('aaa'),
      choiceOf('bbb_no', { title: 'We do not follow these practices' }),
    ),
  },
  {
    code: 'none-choice-in-condition',
    bad: rules(['sec_1_no', 'HIGH_RISK'], ['default', 'NO_RISK']),
    path: `${QUESTION}.riskRules[0].condition`,
    message: 'sec_1_no',
    good: rules(['aaa && ! sec_1_no', 'NO_RISK'], ['default', 'HIGH_RISK']),
  },
  {
    code: 'none-choice-count',
    bad: choices(choiceOf('aaa'), choiceOf('bbb')),
    path: `${QUESTION}.choices`,
    message: 'no "none of these"',
    good: choices(choiceOf('aaa'), noneOf('sec_1')),
  },
  {
    code: 'none-choice-count',
    bad: choices(choiceOf('aaa'), noneOf('sec_1'), noneOf('sec_2')),
    path: `${QUESTION}.choices`,
    message: '2 choices',
    // One that only forgot the id is told so, and not twice.
    good: choices(choiceOf('aaa'), choiceOf('zzz', { title: 'None of these' })),
  },
];

describe('the lint', () => {
  it('finds nothing in a lens without fault', () => {
    expect(lint(lensOf())).toEqual([]);
  });

  it.each(CASES)('finds $code at $path', ({ code, bad, path, message }) => {
    expect(
      lint(bad).filter(issue => issue.code === code && issue.path === path),
    ).toEqual([
      {
        code,
        path,
        severity: LINT_RULES.find(rule => rule.code === code)?.severity,
        message: expect.stringContaining(message),
      },
    ]);
  });

  it.each(CASES)(
    'does not cry $code where it only looks like it ($path)',
    ({ code, good }) => {
      expect(lint(good).filter(issue => issue.code === code)).toEqual([]);
    },
  );

  it('has a case for every rule, and every rule its own code', () => {
    const codes = LINT_RULES.map(rule => rule.code);
    expect(new Set(CASES.map(({ code }) => code))).toEqual(new Set(codes));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
