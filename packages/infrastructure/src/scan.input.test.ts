import { scanTemplate } from './scan';
import { scanText, words } from './__testUtils__/scanning';

const issuesOf = (text: string) =>
  scanText(text).issues.map(issue => `${issue.line}: ${issue.message}`);

describe('files that are not what they should be', () => {
  it('reads YAML with tabs in its indentation and says where they are', () => {
    const text =
      'Resources:\n\tData:\n\t\tType: AWS::S3::Bucket\n\t\tProperties:\n\t\t\tVersioningConfiguration:\n\t\t\t\tStatus: Enabled\n';
    expect(words(text)['s3.versioning']).toBe('true');
    expect(issuesOf(text)).toContain(
      '2: Not YAML: tabs in the indentation, read as blanks.',
    );
  });

  it('reads JSON with a raw tab inside a string', () => {
    const text =
      '{"Description": "a\tb", "Resources": {"Data": {"Type": "AWS::S3::Bucket", "Properties": {"VersioningConfiguration": {"Status": "Enabled"}}}}}';
    expect(words(text)['s3.versioning']).toBe('true');
  });

  it('does not take a section inside Resources for a resource', () => {
    const text =
      'Resources:\n  1Data:\n    Type: AWS::S3::Bucket\n  Outputs:\n    Name:\n      Value: x\n';
    expect(issuesOf(text)).toEqual([
      '4: The section Outputs stands inside Resources; it is not read as a resource.',
    ]);
    expect(
      scanText(text).facts.find(fact => fact.name === 's3.versioning')
        ?.resources,
    ).toEqual([expect.objectContaining({ logicalId: '1Data', line: 2 })]);
  });

  it('names references to nothing with their line, and does not guess what they give', () => {
    const text =
      'Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: !Ref Mode\n';
    expect(issuesOf(text)).toEqual([
      '6: Nothing in the template is called Mode.',
    ]);
    expect(words(text)['s3.versioning']).toBe('unknown');
  });

  it('does not decide a property that is written twice with different values', () => {
    const bucket = (second: string) =>
      `Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: {Status: Suspended}\n      VersioningConfiguration: {Status: ${second}}\n`;
    expect(words(bucket('Enabled'))['s3.versioning']).toBe('unknown');
    expect(words(bucket('Suspended'))['s3.versioning']).toBe('false');
    expect(issuesOf(bucket('Enabled'))).toEqual([
      '6: The key "VersioningConfiguration" is written twice in the same map, first on line 5.',
    ]);
  });

  it('reads texts and collections that stand too far left, as CloudFormation does', () => {
    const text =
      "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: 'a\nb'\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      Tags: [{\n  Key: a, Value: b\n    }]\n  C:\n    Type: AWS::S3::Bucket\n";
    const [fact] = scanText(text).facts;
    expect(fact.resources.map(({ logicalId }) => logicalId)).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('believes no whole file of which a part is missing, but what it sees missing', () => {
    const text = (status: string) =>
      `Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: ${status}\n  B:curc\n    Type: AWS::S3::Bucket\n`;
    expect(words(text('Enabled'))['s3.versioning']).toBe('unknown');
    expect(words(text('Suspended'))['s3.versioning']).toBe('unknown');
  });

  it.each([
    ['empty text', ''],
    ['a sentence', 'not a template'],
    ['another YAML file', 'kind: Component\nmetadata: {name: a}\n'],
    ['binary', '\u0000\u0001\u0002Resources'],
    ['something decoded wrongly', '\ufffd\ufffd\ufffd\ufffd'.repeat(100)],
  ])('knows nothing of %s', (_, text) => {
    const scan = scanText(text);
    expect(scan.format).toBe('none');
    expect(new Set(scan.facts.map(fact => fact.outcome))).toEqual(
      new Set(['unknown']),
    );
    expect(scan.issues.map(issue => issue.severity)).toContain('refused');
  });
});

describe('bombs', () => {
  const aliasBomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++) {
    aliasBomb.push(
      `a${i}: &a${i} [${new Array(10).fill(`*a${i - 1}`).join(', ')}]`,
    );
  }

  it.each([
    ['aliases of aliases', aliasBomb.join('\n'), /more than \d+ values/],
    ['an alias of itself', 'Resources: &a\n  A: *a\n', /contains itself/],
    [
      'deep JSON',
      `{"Resources": ${'['.repeat(100_000)}`,
      /nested deeper than 200/,
    ],
    ['deep YAML', `Resources: ${'['.repeat(20_000)}`, /nested/],
    [
      'deep blocks',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /nested deeper than 200/,
    ],
    [
      'more resources than there can be',
      JSON.stringify({
        Resources: Object.fromEntries(
          Array.from({ length: 5000 }, (_, i) => [
            `R${i}`,
            { Type: 'AWS::S3::Bucket' },
          ]),
        ),
      }),
      /more than 3000 resources/,
    ],
    [
      'loops in loops',
      JSON.stringify({
        Resources: ['a', 'b', 'c', 'd'].reduce<object>(
          (body, name) => ({
            [`Fn::ForEach::${name}`]: [
              name,
              Array.from({ length: 100 }, (_, i) => String(i)),
              body,
            ],
          }),
          { R: { Type: 'AWS::S3::Bucket' } },
        ),
      }),
      /more than 3000 resources/,
    ],
    [
      'a long chain of conditions',
      JSON.stringify({
        Conditions: Object.fromEntries(
          Array.from({ length: 20_000 }, (_, i) => [
            `C${i}`,
            { 'Fn::Not': [{ Condition: `C${i + 1}` }] },
          ]),
        ),
        Resources: { R: { Type: 'AWS::S3::Bucket', Condition: 'C0' } },
      }),
      /round in circles or too deep/,
    ],
    ['20 MB', `Resources: {a: ${'x'.repeat(20 * 1024 * 1024)}}`, /larger than/],
  ])('refuses %s with a message within seconds', (_, text, message) => {
    const start = process.cpuUsage();
    const scan = scanText(text);
    const { user } = process.cpuUsage(start);
    expect(scan.issues).toEqual([
      { severity: 'refused', message: expect.stringMatching(message) },
    ]);
    expect(user / 1e6).toBeLessThan(5);
  });

  it('does not build a text that doubles at every level', () => {
    let name: unknown = 'x';
    for (let i = 0; i < 60; i++) {
      name = { 'Fn::Sub': ['${a}${a}', { a: name }] };
    }
    const text = JSON.stringify({
      Resources: {
        A: {
          Type: 'AWS::S3::Bucket',
          Properties: { VersioningConfiguration: { Status: name } },
        },
      },
    });
    expect(words(text)['s3.versioning']).toBe('unknown');
  });

  it('stops reading stacks that contain themselves', () => {
    let reads = 0;
    const stack = (i: number) => [
      `S${i}`,
      {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { TemplateURL: 'self' },
      },
    ];
    const text = JSON.stringify({
      Resources: {
        ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => stack(i))),
        A: {
          Type: 'AWS::S3::Bucket',
          Properties: {
            BucketName: {
              'Fn::Join': [
                '',
                Array.from({ length: 30 }, (_, i) => ({
                  'Fn::GetAtt': [`S${i}`, 'Outputs.Name'],
                })),
              ],
            },
          },
        },
      },
      Outputs: { Name: { Value: { 'Fn::GetAtt': ['S0', 'Outputs.Name'] } } },
    });
    scanTemplate({
      file: 'self',
      text,
      resolveText: () => {
        reads += 1;
        return { file: 'self', text };
      },
    });
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(50);
  });

  it('survives conditions that go round in circles', () => {
    const text =
      'Conditions:\n  A: !Condition B\n  B: !Not [!Condition A]\nResources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: !If [A, Enabled, Suspended]\n';
    expect(words(text)['s3.versioning']).toBe('unknown');
  });
});
