import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { folderWith, GOOD, OPEN, POOR } from '../__testUtils__/files';
import { runMain } from '../__testUtils__/runMain';

const folder = folderWith({
  'good & <odd> name.yaml': GOOD,
  'poor.yaml': POOR,
  'open.yaml': OPEN,
  'broken.yaml': 'Resources:\n  A: {Type: AWS::S3::Bucket\n',
  'none.yaml': 'a: 1\n',
  'lens.json': '{"schemaVersion": "2021-11-01", "name": "x"}',
});
afterAll(() => folder.remove());

const templates = ['good & <odd> name.yaml', 'poor.yaml', 'open.yaml'].map(
  name => folder.path(name),
);

const schema = JSON.parse(
  readFileSync(
    join(
      dirname(require.resolve('@microsoft/jest-sarif/package.json')),
      'lib/schemas/sarif-2.1.0-rtm.5.json',
    ),
    'utf8',
  ),
);
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
});
addFormats(ajv);
const isSarif = ajv.compile(schema);

interface Log {
  runs: {
    results: {
      ruleId: string;
      kind: string;
      level: string;
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region: { startLine: number };
        };
      }[];
    }[];
    invocations: { executionSuccessful: boolean }[];
  }[];
}

interface JunitReport {
  testsuites: {
    testsuite: {
      testcase: {
        name: string;
        failure?: { message: string };
        skipped?: object;
      }[];
    }[];
  };
}

function sarif(text: string): Log {
  const log = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log;
}

describe('SARIF', () => {
  it('of a scan is valid and gives each practice its kind and place', async () => {
    const { out } = await runMain(['scan', '--format', 'sarif', ...templates]);
    const [run] = sarif(out).runs;
    const found = run.results.find(
      ({ ruleId }) => ruleId === 'MLSEC03/MLSEC03_BP01',
    );
    expect(found).toMatchObject({ kind: 'fail', level: 'error' });
    expect(found?.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: expect.stringMatching(/^file:\/\/.*poor\.yaml$/),
      },
      region: { startLine: 2 },
    });
    expect(new Set(run.results.map(({ kind }) => kind))).toEqual(
      new Set(['pass', 'fail', 'open']),
    );
  });

  it('of files that cannot be read is valid and says so', async () => {
    const { out } = await runMain([
      'scan',
      '--format',
      'sarif',
      folder.path('broken.yaml'),
      folder.path('none.yaml'),
    ]);
    expect(sarif(out).runs[0].invocations[0].executionSuccessful).toBe(false);
  });

  it('of a lint is valid', async () => {
    const { out } = await runMain([
      'lint',
      '--format',
      'sarif',
      folder.path('lens.json'),
    ]);
    expect(sarif(out).runs[0].results.length).toBeGreaterThan(0);
  });
});

describe('JUnit', () => {
  it('fails contradicted practices, skips undecided ones and escapes names', async () => {
    const { out } = await runMain(['scan', '--format', 'junit', ...templates]);
    expect(XMLValidator.validate(out)).toBe(true);
    const { testsuites }: JunitReport = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: name => name === 'testsuite' || name === 'testcase',
    }).parse(out);
    const cases = testsuites.testsuite.flatMap(({ testcase }) => testcase);
    const failed = cases.filter(({ failure }) => failure !== undefined);
    expect(failed.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^MLSEC03_BP01 /),
    ]);
    expect(failed[0].failure?.message).toMatch(/poor\.yaml:2 Role/);
    expect(testsuites).toMatchObject({
      failures: '1',
      tests: String(cases.length),
      skipped: String(
        cases.filter(({ skipped }) => skipped !== undefined).length,
      ),
    });
  });
});

describe('Markdown', () => {
  it('has a table a verdict, and leaves no character of a file to Markdown', async () => {
    const { out } = await runMain([
      'scan',
      '--format',
      'markdown',
      ...templates,
    ]);
    expect(out).toContain('### Contradicted (1)');
    expect(out).toMatch(
      /\| MLSEC03_BP01 [^|]+ \| `iam\.no_admin_or_full_access_managed_policy` is false<br>`[^`]*poor\.yaml:2 Role` AmazonSageMakerFullAccess is attached/,
    );
  });
});
