import { parseExpression } from './parseExpression';
import { printExpression } from './printExpression';

describe('parseExpression', () => {
  it('reads what may stand in an overlay, and fills in what goes without saying', () => {
    expect(
      parseExpression(
        'all:\n  - fact: s3.versioning\n  - not: {fact: s3.public}',
      ),
    ).toEqual({
      ok: true,
      expression: {
        all: [
          {
            fact: 's3.versioning',
            expect: { is: true },
            over: 'every',
            whenAbsent: 'unknown',
          },
          {
            not: {
              fact: 's3.public',
              expect: { is: true },
              over: 'every',
              whenAbsent: 'unknown',
            },
          },
        ],
      },
    });
  });

  it.each([
    ['', 'A map should stand here, not nothing.', 1],
    ['all: []', '"all" combines nothing', 1],
    ['all:\n  - fact: x\n    equals: 1', '"equals" is not known here', 3],
    ['all: [', 'Flow', 1],
  ])('says what is wrong with %j, and in which line', (text, message, line) => {
    const result = parseExpression(text);
    expect(result.ok ? [] : result.issues).toMatchObject([
      { line, message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    'fact: s3.versioning',
    'not:\n  fact: s3.public\n  over: some',
    'all:\n  - fact: endpoint.variants\n    atLeast: 2\n  - any:\n      - fact: kms.kind\n        in:\n          - aws:kms\n          - 7\n      - fact: glue.tags\n        includes: temporary\n        whenAbsent: "false"',
  ])('reads and prints the same: %s', text => {
    const result = parseExpression(text);
    expect(result.ok && printExpression(result.expression)).toBe(text);
  });
});
