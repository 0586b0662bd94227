import { decodePolicy, parsePolicy } from './PolicyDocument';

describe('parsePolicy', () => {
  it('takes one or many of everything', () => {
    expect(
      parsePolicy(
        JSON.stringify({
          Statement: {
            Effect: 'Allow',
            Action: 's3:*',
            Resource: ['a', 'b'],
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': false } },
          },
        }),
      ),
    ).toEqual([
      {
        effect: 'Allow',
        actions: ['s3:*'],
        resources: ['a', 'b'],
        everyone: true,
        conditions: [
          {
            operator: 'Bool',
            key: 'aws:SecureTransport',
            values: ['false'],
          },
        ],
      },
    ]);
  });

  it.each([
    '',
    '{',
    '[]',
    '"*"',
    '{"Version":"2012-10-17"}',
    '{"Statement":["Allow"]}',
  ])('takes %s for no policy', text => {
    expect(parsePolicy(text)).toBeUndefined();
  });
});

describe('decodePolicy', () => {
  it('undoes what IAM does to documents, and says where that cannot be', () => {
    expect(decodePolicy('%7B%22Statement%22%3A%5B%5D%7D')).toBe(
      '{"Statement":[]}',
    );
    expect(decodePolicy('%7')).toBeUndefined();
  });
});
