import { folderWith, GOOD, OPEN, POOR } from '../__testUtils__/files';
import { runMain } from '../__testUtils__/runMain';

const folder = folderWith({
  'good.yaml': GOOD,
  'poor.yaml': POOR,
  'open.yaml': OPEN,
  'some-expire.yaml': `Resources:
  Kept: {Type: 'AWS::S3::Bucket'}
  Expiring: {Type: 'AWS::S3::Bucket', Properties: {LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: 9}]}}}
`,
  'versioned.yaml': OPEN.replace('!Ref Mode', 'Enabled'),
  'outer.yaml': `Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: nested/inner.yaml}
`,
  'nested/inner.yaml': POOR,
  'utf16.json': Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(
      '{"Resources": {"Budget": {"Type": "AWS::Budgets::Budget"}}}',
      'utf16le',
    ),
  ]),
  'binary.yaml': Buffer.from([0, 1, 2, 3, 0, 0, 7]),
  'steering.yaml': 'Resources:\n  "A\\e[31m": {Type: AWS::S3::Bucket}\n',
  'bomb.yaml': `a: &a [x, x, x, x, x, x, x, x, x, x]
${Array.from({ length: 9 }, (_, i) => {
  const before = i === 0 ? 'a' : `b${i - 1}`;
  return `b${i}: &b${i} [${Array(10).fill(`*${before}`).join(', ')}]`;
}).join('\n')}
`,
});
afterAll(() => folder.remove());

const scan = (...args: string[]) => runMain(['scan', ...args]);

interface JsonReport {
  facts: {
    name: string;
    outcome: string;
    value?: boolean;
    reason?: string;
    resources: { file: string; logicalId: string; line: number }[];
  }[];
  practices: {
    questionId: string;
    choiceId: string;
    verdict: string;
    strength: string | null;
    explanation: { fact: string; outcome: string; observed: object[] }[];
  }[];
  templates: { file: string; format: string }[];
}

async function json(...args: string[]): Promise<JsonReport> {
  return JSON.parse((await scan('--format', 'json', ...args)).out);
}

describe('lens-review scan', () => {
  it('says what is contradicted with file, line and reason, and answers 1', async () => {
    const { code, out, err } = await scan(folder.path('poor.yaml'));
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(out).toMatch(/Contradicted \(1\)\n {2}✘ MLSEC03_BP01/);
    expect(out).toMatch(
      /poor\.yaml:2\s+Role: AmazonSageMakerFullAccess is\s+attached/,
    );
  });

  it('shows of a supported practice what speaks for it, and not what does not', async () => {
    const { out } = await scan(
      '--only',
      'supported',
      folder.path('some-expire.yaml'),
    );
    expect(out).toMatch(
      /MLSUS04_BP03[^✔]*s3\.lifecycle_expiration is true\n[^✔]*Expiring/,
    );
    expect(out).not.toContain('Kept');
  });

  it('answers 0 where nothing is contradicted', async () => {
    const { code, out } = await scan(folder.path('good.yaml'));
    expect(code).toBe(0);
    expect(out).toMatch(/Supported \(\d+\)[\s\S]*✔ MLOPS04_BP01/);
  });

  it('judges the facts of several files together', async () => {
    const { practices, templates } = await json(
      folder.path('good.yaml'),
      folder.path('poor.yaml'),
    );
    const verdictOf = (id: string) =>
      practices.find(({ choiceId }) => choiceId === id)?.verdict;
    expect(verdictOf('MLOPS04_BP01')).toBe('supported');
    expect(verdictOf('MLSEC03_BP01')).toBe('contradicted');
    expect(templates.map(({ format }) => format)).toEqual([
      'cloudformation',
      'cloudformation',
    ]);
  });

  it('writes facts and practices as documented', async () => {
    const { facts, practices } = await json(folder.path('open.yaml'));
    expect(facts.find(({ name }) => name === 's3.versioning')).toEqual({
      name: 's3.versioning',
      outcome: 'unknown',
      reason: 'Data: parameter Mode has no default',
      resources: [
        { file: folder.path('open.yaml'), logicalId: 'Data', line: 5 },
      ],
    });
    expect(facts.find(({ name }) => name === 'kms.rotation')).toEqual({
      name: 'kms.rotation',
      outcome: 'absent',
      resources: [],
    });
    expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
    expect(practices).toHaveLength(105);
    const asking = practices.find(({ explanation }) =>
      explanation.some(({ fact }) => fact === 's3.versioning'),
    );
    expect(asking).toMatchObject({
      questionId: expect.stringMatching(/^ML/),
      choiceId: expect.stringMatching(/^ML.*_BP/),
      verdict: 'unknown',
      strength: expect.stringMatching(/^(full|partial)$/),
      explanation: expect.arrayContaining([
        {
          side: 'supports',
          fact: 's3.versioning',
          expected: 'is true for every resource',
          outcome: 'unknown',
          observed: [
            {
              file: folder.path('open.yaml'),
              logicalId: 'Data',
              line: 5,
              outcome: 'unknown',
              reason: 'parameter Mode has no default',
            },
          ],
        },
      ]),
    });
  });

  it('scans the template of a nested stack as a file of its own', async () => {
    const { templates, practices } = await json(folder.path('outer.yaml'));
    expect(templates).toHaveLength(2);
    expect(templates[1].file).toMatch(/nested\/inner\.yaml$/);
    expect(
      practices.find(({ choiceId }) => choiceId === 'MLSEC03_BP01')?.verdict,
    ).toBe('contradicted');
  });

  it.each([
    ['gone.yaml', 'gone.yaml: The file is not there.'],
    ['nested', 'nested: The file is a directory; name the files in it.'],
    ['binary.yaml', 'binary.yaml: The file is refused: it is not text.'],
    ['bomb.yaml', 'it holds more than 1000000 values.'],
  ])(
    'says in words that %s cannot be read, reads the others and answers 3',
    async (name, message) => {
      const { code, out, err } = await scan(
        folder.path(name),
        folder.path('poor.yaml'),
      );
      expect(code).toBe(3);
      expect(err).toContain(message);
      expect(out).toContain('Contradicted (1)');
    },
  );

  it('believes no file to be the whole where another could not be read', async () => {
    const outcomeWith = async (...names: string[]) => {
      const { practices } = await json(...names.map(name => folder.path(name)));
      return practices
        .flatMap(({ explanation }) => explanation)
        .find(({ fact }) => fact === 's3.versioning')?.outcome;
    };
    expect(await outcomeWith('versioned.yaml')).toBe('true');
    expect(await outcomeWith('versioned.yaml', 'binary.yaml')).toBe('unknown');
    expect(await outcomeWith('versioned.yaml', 'gone.yaml')).toBe('unknown');
    expect(await outcomeWith('versioned.yaml', 'nested')).toBe('unknown');
  });

  it('names what could not be read in the JSON, in the order it was given', async () => {
    const { templates } = await json(
      folder.path('gone.yaml'),
      folder.path('outer.yaml'),
      folder.path('good.yaml'),
    );
    expect(templates).toEqual([
      {
        file: folder.path('gone.yaml'),
        format: 'none',
        issues: [{ severity: 'refused', message: 'The file is not there.' }],
      },
      expect.objectContaining({ file: folder.path('outer.yaml') }),
      expect.objectContaining({ file: folder.path('good.yaml') }),
      expect.objectContaining({
        file: expect.stringMatching(/nested\/inner\.yaml$/),
      }),
    ]);
  });

  it('reads UTF-16 as PowerShell writes it, and standard input', async () => {
    const fromFile = await json(folder.path('utf16.json'));
    const { out } = await runMain(['scan', '--format', 'json', '-'], {
      stdin: '{"Resources": {"Budget": {"Type": "AWS::Budgets::Budget"}}}',
    });
    const fromInput: JsonReport = JSON.parse(out);
    for (const { facts } of [fromFile, fromInput]) {
      expect(facts.find(({ name }) => name === 'budgets.exists')?.value).toBe(
        true,
      );
    }
  });

  it('shows only the verdicts that are asked for', async () => {
    const { out } = await scan(
      '--only',
      'supported',
      folder.path('good.yaml'),
      folder.path('poor.yaml'),
    );
    expect(out).toContain('Supported (');
    expect(out).not.toContain('Contradicted (');
    expect(out).not.toContain('Undecided (');
  });

  it('colours only a terminal, and lets no file steer it', async () => {
    const args = ['scan', folder.path('poor.yaml')];
    expect((await runMain(args)).out).not.toContain('\u001b[');
    expect((await runMain(args, { colors: true })).out).toContain('\u001b[31m');
    expect(
      (await runMain(['scan', '--verbose', folder.path('steering.yaml')])).out,
    ).not.toContain('\u001b[');
  });

  it.each([
    [[], 'Name at least one template or plan to scan.'],
    [['--format', 'pdf', 'a.yaml'], '--format is one of text, json'],
    [['--only', 'good', 'a.yaml'], '--only is one of supported'],
    [['--frobnicate', 'a.yaml'], "Unknown option '--frobnicate'."],
  ])('refuses %j with a plain message and answers 2', async (args, message) => {
    const { code, err, out } = await scan(...args);
    expect(code).toBe(2);
    expect(err).toContain(`lens-review: ${message}`);
    expect(out).toBe('');
  });

  it('says that a lens is not there, and that a file is none', async () => {
    const gone = await scan('--lens', 'gone', folder.path('good.yaml'));
    expect(gone).toMatchObject({
      code: 3,
      err: expect.stringContaining('built-in lens is called machine-learning'),
    });
    const none = await scan(
      '--lens',
      folder.path('good.yaml'),
      folder.path('good.yaml'),
    );
    expect(none).toMatchObject({
      code: 3,
      err: expect.stringContaining('cannot be used'),
    });
  });
});
