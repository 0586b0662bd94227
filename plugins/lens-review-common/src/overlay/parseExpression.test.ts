import { parseExpression } from './parseExpression';

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
});
