import fc from 'fast-check';
import { stringify } from 'yaml';
import { reasonOf, Word, words } from './__testUtils__/scanning';

const DECLARATIONS = `
Parameters:
  Status: {Type: String}
  Defaulted: {Type: String, Default: Enabled}
  Empty: {Type: String, Default: ''}
  OnlyOn: {Type: String, AllowedValues: [Enabled]}
  OnOrOff: {Type: String, AllowedValues: [Enabled, Suspended]}
  Never: {Type: String, AllowedValues: [Suspended, '']}
  Filled: {Type: String, MinLength: 1}
  Patterned: {Type: String, AllowedPattern: 'arn:.+'}
  Loose: {Type: String, AllowedPattern: '.*'}
  FromSsm: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /bucket/name}
  Days: {Type: Number, MinValue: 3}
Mappings:
  PerRegion:
    us-east-1: {status: Enabled, mixed: Enabled}
    eu-west-1: {status: Enabled, mixed: Suspended}
Conditions:
  IsProd: !Equals [!Ref Defaulted, Enabled]
  Always: !Equals [a, a]
  Never: !And [!Condition IsProd, !Equals [a, b]]
  Negated: !Not [!Condition Always]
  HasFilled: !Not [!Equals [!Ref Filled, '']]
  InRegion: !Equals [!Ref 'AWS::Region', us-east-1]
`;

const bucket = (properties: string, rest = '') =>
  `${DECLARATIONS}
Resources:
  Data:
    Type: AWS::S3::Bucket${rest}
    Properties:
      ${properties}
`;

describe('what a value is', () => {
  it.each<[string, Word]>([
    ['Enabled', 'true'],
    ['!Ref Defaulted', 'true'],
    ['!Ref Status', 'unknown'],
    ['!Ref OnlyOn', 'true'],
    ['!Ref OnOrOff', 'unknown'],
    ['!Ref Never', 'false'],
    ['!Ref FromSsm', 'unknown'],
    ['!Ref AWS::NoValue', 'false'],
    ['!Sub "${Defaulted}"', 'true'],
    ['!Sub "${Defaulted}d"', 'false'],
    ['!Sub ["${On}abled", {On: En}]', 'true'],
    ['!Join ["", [En, abled]]', 'true'],
    ['!Join ["-", [En, !Ref Status]]', 'false'],
    ['!Select [1, [Suspended, Enabled]]', 'true'],
    ['!Select [0, !Split [",", "Enabled,x"]]', 'true'],
    ['!FindInMap [PerRegion, us-east-1, status]', 'true'],
    ['!FindInMap [PerRegion, !Ref AWS::Region, status]', 'true'],
    ['!FindInMap [PerRegion, !Ref AWS::Region, mixed]', 'unknown'],
    ['!FindInMap [PerRegion, nowhere, status]', 'unknown'],
    ['!If [IsProd, Enabled, Suspended]', 'unknown'],
    ['!If [IsProd, Enabled, !Ref Defaulted]', 'true'],
    ['!If [Always, Enabled, Suspended]', 'true'],
    ['!If [Never, Suspended, Enabled]', 'true'],
    ['!If [Negated, Suspended, Enabled]', 'true'],
    ['!If [HasFilled, Enabled, Suspended]', 'true'],
    ['!If [InRegion, Enabled, Suspended]', 'unknown'],
    ['!If [Undeclared, Enabled, Suspended]', 'unknown'],
    ['!ImportValue status', 'unknown'],
    ['"{{resolve:ssm:/status}}"', 'unknown'],
    ['!Transform {Name: Macro}', 'unknown'],
    ['!Whatever x', 'unknown'],
  ])('a bucket with the versioning status %s: %s', (status, expected) => {
    const text = bucket(`VersioningConfiguration: {Status: ${status}}`);
    expect(words(text)['s3.versioning']).toBe(expected);
  });

  it.each<[string, Word]>([
    ['logs', 'true'],
    ['!Ref Empty', 'false'],
    ['!Ref Status', 'unknown'],
    ['!Ref Filled', 'true'],
    ['!Ref Patterned', 'true'],
    ['!Ref Loose', 'unknown'],
    ['!Ref FromSsm', 'true'],
    ['!ImportValue logs', 'true'],
    ['!Sub "${Status}-logs"', 'true'],
    ['"{{resolve:ssm:/logs}}"', 'true'],
  ])('a bucket that logs to %s: %s', (destination, expected) => {
    const text = bucket(
      `LoggingConfiguration: {DestinationBucketName: ${destination}}`,
    );
    expect(words(text)['s3.access_logging']).toBe(expected);
  });

  it('says in words what is missing', () => {
    expect(
      reasonOf(
        bucket('VersioningConfiguration: {Status: !Ref Status}'),
        's3.versioning',
      ),
    ).toBe('Data: parameter Status has no default');
    expect(
      reasonOf(
        bucket(
          'VersioningConfiguration: !If [IsProd, {Status: Enabled}, !Ref AWS::NoValue]',
        ),
        's3.versioning',
      ),
    ).toBe('Data: condition IsProd is open: it depends on parameter Defaulted');
  });

  it('judges a conditional bucket as if it were there, unless no deployment makes it', () => {
    const on = 'VersioningConfiguration: {Status: Enabled}';
    expect(words(bucket(on, '\n    Condition: IsProd'))['s3.versioning']).toBe(
      'true',
    );
    expect(words(bucket(on, '\n    Condition: Never'))['s3.versioning']).toBe(
      'absent',
    );
  });

  it('believes nothing of a template that an unknown macro rewrites', () => {
    const text = `Transform: [Rewriter]${bucket(
      'VersioningConfiguration: {Status: Enabled}',
    )}`;
    expect(words(text)['s3.versioning']).toBe('unknown');
  });

  it('unrolls loops over lists that it knows, and only those', () => {
    const loop = (collection: string) =>
      `Transform: AWS::LanguageExtensions${DECLARATIONS}
Resources:
  Fn::ForEach::Buckets:
    - Name
    - ${collection}
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: {Status: !Ref Name}
`;
    expect(words(loop('[Enabled]'))['s3.versioning']).toBe('true');
    expect(words(loop('[Enabled, Suspended]'))['s3.versioning']).toBe('false');
    expect(words(loop('!Ref Status'))['s3.versioning']).toBe('unknown');
  });
});

describe('whatever the template', () => {
  const flag = fc.constantFrom<unknown>(
    true,
    false,
    'true',
    { Ref: 'Given' },
    { Ref: 'Open' },
    { 'Fn::If': ['Choice', true, false] },
    { 'Fn::If': ['Choice', true, { Ref: 'Given' }] },
    { 'Fn::FindInMap': ['Map', { Ref: 'AWS::Region' }, 'flag'] },
    { Ref: 'AWS::NoValue' },
  );
  const bucketProperties = fc.record(
    {
      PublicAccessBlockConfiguration: fc.record({
        BlockPublicAcls: flag,
        BlockPublicPolicy: flag,
        IgnorePublicAcls: flag,
        RestrictPublicBuckets: flag,
      }),
      VersioningConfiguration: fc.record({
        Status: fc.constantFrom<unknown>(
          'Enabled',
          'Suspended',
          { 'Fn::If': ['Choice', 'Enabled', 'Suspended'] },
          { Ref: 'Given' },
        ),
      }),
      LoggingConfiguration: fc.record({
        DestinationBucketName: fc.constantFrom<unknown>(
          { Ref: 'Open' },
          { Ref: 'Given' },
          { Ref: 'A' },
          'x',
        ),
      }),
    },
    { requiredKeys: [] },
  );
  const templateWith = (given: unknown, a: unknown, b: unknown) => ({
    Parameters: {
      Given: given,
      Open: { Type: 'String' },
    },
    Mappings: { Map: { 'us-east-1': { flag: 'true' } } },
    Conditions: { Choice: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] } },
    Resources: {
      A: { Type: 'AWS::S3::Bucket', Properties: a },
      B: { Type: 'AWS::S3::Bucket', Properties: b },
    },
  });

  it('says the same of it in JSON and in YAML', () => {
    fc.assert(
      fc.property(bucketProperties, bucketProperties, (a, b) => {
        const template = templateWith(
          { Type: 'String', Default: 'true' },
          a,
          b,
        );
        expect(words(stringify(template))).toEqual(
          words(JSON.stringify(template)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('knows no more of it without a default, and nothing that some default denies', () => {
    const values = ['true', 'false', 'Enabled', ''];
    fc.assert(
      fc.property(bucketProperties, bucketProperties, (a, b) => {
        const without = words(
          JSON.stringify(templateWith({ Type: 'String' }, a, b)),
        );
        for (const value of values) {
          const given = words(
            JSON.stringify(
              templateWith({ Type: 'String', Default: value }, a, b),
            ),
          );
          const denied = Object.entries(without).filter(
            ([name, word]) => word !== 'unknown' && given[name] !== word,
          );
          expect(denied).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
