import { parseExpression } from '@lens-review/backstage-plugin-lens-review-common';
import { expressionText, unknownFacts } from './expressionText';

const read = (text: string) => {
  const result = parseExpression(text);
  if (!result.ok) {
    throw new Error(result.issues[0].message);
  }
  return result.expression;
};

describe('expressionText', () => {
  it('says an expression as a sentence', () => {
    expect(
      expressionText(
        read('all: [{fact: a, atLeast: 2}, {not: {fact: b, over: some}}]'),
      ),
    ).toBe(
      '(a is at least 2 for every resource and b not: is true for at least one resource)',
    );
  });
});

describe('unknownFacts', () => {
  it('names those that no source gives, with what is close to them', () => {
    expect(
      unknownFacts(read('any: [{fact: s3.versions}, {fact: s3.versioning}]'), [
        's3.versioning',
        'ec2.versions',
      ]),
    ).toEqual([{ fact: 's3.versions', closest: ['s3.versioning'] }]);
  });
});
