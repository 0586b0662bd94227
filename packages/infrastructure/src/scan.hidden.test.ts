import { Word, words, scanText } from './__testUtils__/scanning';
import { resourceFacts } from './evidence/resourceFacts';
import { scanTemplate } from './scan';

const BUCKETS = (more = '') => `Resources:
  Good: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: Enabled}}}
  Plan: {Type: 'AWS::SageMaker::Pipeline'}
${more}`;

const INCLUDE = "{Name: 'AWS::Include', Parameters: {Location: more.yaml}}";

describe('what brings in resources that are not seen', () => {
  it.each([
    ['an include among the resources', `  Fn::Transform: ${INCLUDE}\n`, ''],
    ['an include over the template', '', `Transform: ${INCLUDE}\n`],
    ['a module', "  Mine: {Type: 'My::S3::Bucket::MODULE'}\n", ''],
  ])('%s leaves open what it could change', (_, resource, top) => {
    const text = `${top}${BUCKETS(resource)}`;
    expect(words(text)).toMatchObject({
      // More buckets may be made, and bucket policies
      's3.versioning': 'unknown',
      's3.tls_only_policy': 'unknown',
      // What a bucket says of itself stands
      's3.encryption.kms': 'false',
      // What is there is there; what is not may be
      'sagemaker.pipeline_exists': 'true',
      'budgets.exists': 'unknown',
      'sagemaker.endpoint.kms': 'unknown',
    });
    expect(scanText(text).issues).toEqual([
      expect.objectContaining({
        severity: 'notice',
        message: expect.stringContaining('cannot be seen here'),
      }),
    ]);
  });

  it.each([
    ['named over the template', '', 'Transform: [Mine]\n'],
    ['among the resources', '  Fn::Transform: {Name: Mine}\n', ''],
    ['as a key of the template', '', 'Fn::Transform: {Name: Mine}\n'],
  ])('a macro %s leaves everything open', (_, resource, top) => {
    const known = Object.entries(words(`${top}${BUCKETS(resource)}`)).filter(
      ([, word]) => word !== 'unknown',
    );
    expect(known).toEqual([]);
  });

  it('reads an include among the resources that is at hand', () => {
    const scan = scanTemplate({
      file: 'a.yaml',
      text: BUCKETS(`  Fn::Transform: ${INCLUDE}\n`),
      resolveText: location =>
        location === 'more.yaml'
          ? { file: 'more.yaml', text: "Other: {Type: 'AWS::S3::Bucket'}" }
          : undefined,
    });
    expect(scan.issues).toEqual([]);
    expect(scan.facts.find(({ name }) => name === 's3.versioning')).toEqual(
      expect.objectContaining({
        value: false,
        resources: [
          expect.objectContaining({ logicalId: 'Good', line: 2 }),
          expect.objectContaining({ logicalId: 'Other', line: 4 }),
        ],
      }),
    );
  });

  it.each<[string, string, Word]>([
    ['an include beside a property', INCLUDE, 'true'],
    ['a macro beside a property', '{Name: Mine}', 'unknown'],
  ])('%s', (_, transform, expected) => {
    const text = `Resources:
  Good: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: Enabled}, Fn::Transform: ${transform}}}
`;
    expect(words(text)['s3.versioning']).toBe(expected);
  });

  it('takes a transform beside the properties of a resource for one that may change them', () => {
    const text = `Resources:
  Good:
    Type: AWS::S3::Bucket
    Fn::Transform: {Name: Mine}
    Properties: {VersioningConfiguration: {Status: Enabled}}
`;
    expect(words(text)['s3.versioning']).toBe('unknown');
  });

  it('says of such a file as a whole what it has no resource to say of', () => {
    const facts = resourceFacts(
      scanText(BUCKETS("  Mine: {Type: 'My::S3::Bucket::MODULE'}\n")),
    );
    expect(facts.filter(({ name }) => name === 'kms.rotation')).toEqual([
      {
        name: 'kms.rotation',
        resource: 'template',
        source: 'template',
        outcome: 'unknown',
        reason:
          'what module Mine (My::S3::Bucket::MODULE) makes cannot be seen here',
      },
    ]);
  });
});

describe('a file of which a part is missing', () => {
  const cut = (rest: string) =>
    `{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": {${rest}`;

  it('proves nothing of every resource, neither yes nor no', () => {
    const found = words(
      cut('"VersioningConfiguration": {"Status": "Enabled"}'),
    );
    expect(found['s3.versioning']).toBe('unknown');
    expect(found['s3.encryption.kms']).toBe('unknown');
    expect(found['kms.rotation']).toBe('unknown');
  });

  it('says that it reads one document of several, and believes not that it is all', () => {
    const text = `${BUCKETS()}---\nResources: {B: {Type: 'AWS::S3::Bucket'}}\n`;
    const { issues } = scanText(text);
    expect(issues).toEqual([
      {
        severity: 'fault',
        message:
          'The file holds more than one document, parted by "---"; this one is not read.',
        line: 4,
      },
    ]);
    expect(words(text)['s3.versioning']).toBe('unknown');
    expect(words(text)['sagemaker.pipeline_exists']).toBe('true');
  });
});

describe('what refers to itself', () => {
  const bucket = (id: string, property: string) =>
    `  ${id}: {Type: 'AWS::S3::Bucket', Properties: {${property}, VersioningConfiguration: {Status: Enabled}}}\n`;
  const named = (id: string, other: string) =>
    bucket(id, `BucketName: !Sub '\${${other}}-x'`);

  it('is named, and proves nothing, while the others stand', () => {
    const text = `Resources:\n${named('A', 'B')}${bucket(
      'B',
      'BucketName: !GetAtt C.Arn',
    )}${named('C', 'A')}${named('D', 'A')}`;
    const { issues, facts } = scanText(text);
    expect(issues).toEqual([
      {
        severity: 'fault',
        message:
          'CloudFormation refuses resources that refer to themselves: A → B → C → A.',
        line: 2,
      },
    ]);
    const versioning = facts.find(({ name }) => name === 's3.versioning');
    expect(
      versioning?.resources.map(({ logicalId, outcome }) => [
        logicalId,
        outcome,
      ]),
    ).toEqual([
      ['A', 'unknown'],
      ['B', 'unknown'],
      ['C', 'unknown'],
      ['D', 'value'],
    ]);
  });

  it('may do so by DependsOn, and alone', () => {
    const text = `Resources:
  A: {Type: 'AWS::S3::Bucket', DependsOn: [B]}
  B: {Type: 'AWS::S3::Bucket', DependsOn: A}
${named('C', 'C')}`;
    expect(scanText(text).issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('A → B → A'),
      expect.stringContaining('C → C'),
    ]);
  });

  it('is not what only one of two conditions makes, nor a function and its API', () => {
    const text = `Parameters: {Given: {Type: String}}
Conditions: {Open: !Equals [!Ref Given, a]}
Resources:
  A: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !If [Open, !Ref B, x]}}
  B: {Type: 'AWS::S3::Bucket', Properties: {BucketName: !If [Open, y, !Ref A]}}
  F: {Type: 'AWS::Serverless::Function', Properties: {Events: {E: {Type: Api, Properties: {RestApiId: !Ref I}}}}}
  I: {Type: 'AWS::Serverless::Api', Properties: {DefinitionBody: {paths: {}, x: !GetAtt F.Arn}}}
`;
    expect(scanText(text).issues).toEqual([]);
  });

  it('may be a condition, by itself or through others', () => {
    const text = `Conditions:
  A: !Not [!Condition B]
  B: !And [!Condition A, !Equals [a, a]]
Resources:
  D: {Type: 'AWS::S3::Bucket', Properties: {VersioningConfiguration: {Status: !If [A, Enabled, Suspended]}}}
`;
    expect(scanText(text).issues).toEqual([
      {
        severity: 'fault',
        message:
          'CloudFormation refuses conditions that refer to themselves: A → B → A.',
        line: 2,
      },
    ]);
    expect(words(text)['s3.versioning']).toBe('unknown');
  });

  it('is bounded where everything refers to everything', () => {
    const each = Array.from(
      { length: 1500 },
      (_, i) =>
        `"A${i}": {"Type": "AWS::S3::Bucket", "DependsOn": ["A${
          (i * 7) % 1500
        }", "A${(i + 1) % 1500}", "A${(i * 13 + 5) % 1500}"]}`,
    );
    const { issues } = scanText(`{"Resources": {${each.join()}}}`);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(20);
  });

  it('is found in a chain of thousands without end of the stack', () => {
    const chain = Array.from({ length: 1000 }, (_, i) =>
      named(`R${i}`, `R${(i + 1) % 1000}`),
    ).join('');
    const [issue] = scanText(`Resources:\n${chain}`).issues;
    expect(issue.message).toContain('and 994 more → R0');
  });
});
