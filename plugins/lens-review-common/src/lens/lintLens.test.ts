import {
  choiceOf,
  lensOf,
  lensWith,
  pillarOf,
  questionOf,
} from './__testUtils__/lens';
import { lintLens } from './lintLens';
import { parseLens } from './parseLens';

function lint(input: string | object) {
  const parsed = parseLens(input);
  return parsed.ok ? lintLens(parsed.lens) : parsed.issues;
}

describe('lintLens', () => {
  it('gives line and column of the very character where the lens was a text', () => {
    const text = JSON.stringify(
      lensWith({ riskRules: [{ condition: 'aaa && xyz', risk: 'NO_RISK' }] }),
      null,
      2,
    );
    const [issue] = lint(text).filter(({ code }) => code === 'unknown-choice');
    const line = text.split('\n')[(issue.line ?? 0) - 1];
    expect(line.slice((issue.column ?? 0) - 1)).toBe('xyz",');
  });

  it('points at the beginning of a text whose escapes hide the place', () => {
    const text = JSON.stringify(
      lensWith({ riskRules: [{ condition: 'aaa\t&& xyz', risk: 'NO_RISK' }] }),
      null,
      2,
    );
    const [issue] = lint(text).filter(({ code }) => code === 'unknown-choice');
    const line = text.split('\n')[(issue.line ?? 0) - 1];
    expect(line.slice((issue.column ?? 0) - 1)).toBe('"aaa\\t&& xyz",');
  });

  it('points at the same place behind a byte order mark and with Windows line ends', () => {
    const text = JSON.stringify(lensOf({ name: 'A "lens"' }), null, 2);
    const place = lint(text)[0];
    expect(place).toMatchObject({ code: 'refused-character', line: 3 });
    expect(lint(`\uFEFF${text.replace(/\n/g, '\r\n')}`)[0]).toEqual(place);
  });

  it('gives findings in file order, whichever rule found them', () => {
    const document = lensOf({
      pillars: [
        pillarOf('security', [
          questionOf('one', {
            riskRules: [{ condition: 'aaa', risk: 'NO_RISK' }],
          }),
          questionOf('two', { title: 'x'.repeat(129) }),
        ]),
        pillarOf('bad id', [questionOf('three')]),
      ],
    });
    const paths = lint(document).map(({ path }) => path);
    expect(paths.findIndex(path => path.includes('questions[0]'))).toBe(0);
    expect(paths.slice(-2)).toEqual([
      'pillars[0].questions[1].title',
      'pillars[1].id',
    ]);
  });

  it('gives all of 200 faults', () => {
    const document = lensOf({
      pillars: Array.from({ length: 10 }, (_, p) =>
        pillarOf(
          `pillar_${p}`,
          Array.from({ length: 20 }, (__, q) =>
            questionOf(`question_${p}_${q}`, { title: 'x'.repeat(129) }),
          ),
        ),
      ),
    });
    const issues = lint(document);
    expect(issues).toHaveLength(200);
    expect(new Set(issues.map(({ path }) => path)).size).toBe(200);
  });

  it('past 500 shows errors before warnings and counts the rest', () => {
    const document = lensWith({
      choices: Array.from({ length: 600 }, () => choiceOf('ä')),
    });
    const issues = lint(document);
    expect(issues).toHaveLength(501);
    expect(
      issues.slice(0, 500).every(issue => issue.severity === 'error'),
    ).toBe(true);
    expect(issues[500]).toMatchObject({
      code: 'more-issues',
      path: '',
      message: expect.stringMatching(/^\d{3,} more findings/),
    });
  });

  it('tries every selection of the largest lens that AWS takes', () => {
    const ids = Array.from({ length: 15 }, (_, i) => `choice_${i}`);
    const document = lensOf({
      pillars: Array.from({ length: 10 }, (_, p) =>
        pillarOf(
          `pillar_${p}`,
          Array.from({ length: 20 }, (__, q) =>
            questionOf(`question_${p}_${q}`, {
              choices: ids.map(id => ({
                id,
                title: 'T',
                improvementPlan: { displayText: 'P' },
              })),
              riskRules: [
                { condition: ids.join('&&'), risk: 'NO_RISK' },
                { condition: ids.slice(0, 3).join('||'), risk: 'MEDIUM_RISK' },
                { condition: 'default', risk: 'HIGH_RISK' },
              ],
            }),
          ),
        ),
      ),
    });
    const codes = new Set(lint(document).map(({ code }) => code));
    expect(codes).toEqual(new Set(['none-choice-count']));
  });
});
