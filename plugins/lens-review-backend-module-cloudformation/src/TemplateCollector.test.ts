import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  EvidenceCollector,
  lensReviewEvidenceExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { scanFiles } from '@lens-review/infrastructure';
import { FileServer } from './__testUtils__/fileServer';
import { componentWith } from './__testUtils__/entities';
import { lensReviewModuleCloudformation } from './module';
import { TemplateCollector } from './TemplateCollector';

const bucket = (status: string) => `Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: {Status: ${status}}
`;
const nesting = (location: string) => `Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ${location}}
`;

const server = new FileServer({
  '/repo/good.yaml': bucket('Enabled'),
  '/repo/poor.yaml': bucket('Suspended'),
  '/repo/outer.yaml': nesting('inner/bucket.yaml'),
  '/repo/inner/bucket.yaml': bucket('Enabled'),
  '/repo/escaping.yaml': nesting('http://169.254.169.254/latest'),
  '/repo/binary.yaml': Buffer.from([0, 1, 2, 3]),
  '/repo/bomb.yaml': `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 9 },
    (_, i) =>
      `b${i}: &b${i} [${Array(10)
        .fill(i === 0 ? '*a' : `*b${i - 1}`)
        .join(', ')}]`,
  ).join('\n')}\n`,
  '/repo/large.json': (_, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(1024 * 1024, 32);
    const write = () => {
      while (response.write(chunk)) {
        // Until the reader has enough of it
      }
    };
    response.on('drain', write);
    write();
  },
  '/repo/denied.yaml': (_, response) => response.writeHead(403).end(),
  '/secret/good.yaml': bucket('Enabled'),
  '/repo/moved.yaml': (_, response) =>
    response.writeHead(302, { location: '/secret/good.yaml' }).end(),
});

let host: string;
let collector: TemplateCollector;

beforeAll(async () => {
  host = await server.start();
  const config = new ConfigReader({
    backend: { reading: { allow: [{ host, paths: ['/repo/'] }] } },
  });
  collector = new TemplateCollector({
    urlReader: UrlReaders.default({
      config,
      logger: mockServices.logger.mock(),
    }),
    integrations: ScmIntegrations.fromConfig(config),
    createScanner: () => ({
      scan: async (file, read) => scanFiles([file], read),
      close: async () => {},
    }),
  });
});
afterAll(async () => {
  await server.stop();
});

/** Facts of a name about a component with the annotation, and what could not be read. */
async function collect(templates: string, name = 's3.versioning') {
  const entity = componentWith(
    templates,
    `url:http://${host}/repo/catalog-info.yaml`,
  );
  const report = await runCollector(collector, [entity]);
  expect(report.violations).toEqual([]);
  const [facts] = Object.values(report.facts);
  const [unread = []] = Object.values(report.unread);
  return { facts: facts.filter(fact => fact.name === name), unread };
}

describe('TemplateCollector', () => {
  it('gives facts with file, logical id and place, by address and by path', async () => {
    const { facts, unread } = await collect(
      `./good.yaml, url:http://${host}/repo/poor.yaml`,
    );
    const poor = `http://${host}/repo/poor.yaml`;
    expect(unread).toEqual([]);
    expect(facts).toEqual([
      {
        name: 's3.versioning',
        resource: './good.yaml#Data',
        source: `http://${host}/repo/good.yaml`,
        outcome: 'value',
        value: true,
      },
      {
        name: 's3.versioning',
        resource: `${poor}#Data`,
        source: poor,
        outcome: 'value',
        value: false,
      },
    ]);
  });

  it('reads the templates of nested stacks beside the outer one, and nothing elsewhere', async () => {
    const { facts } = await collect('outer.yaml, escaping.yaml');
    expect(facts.map(({ resource }) => resource)).toEqual([
      'inner/bucket.yaml#Data',
    ]);
  });

  it.each([
    ['binary.yaml', 'it is not text'],
    ['bomb.yaml', 'it holds more than 1000000 values'],
    ['large.json', 'It is larger than 16 MB'],
    ['denied.yaml', '403'],
    ['url:http://127.0.0.1:9/repo/a.yaml', 'is not allowed'],
    ['url:http://169.254.169.254/latest/meta-data', 'is not allowed'],
    ['url:http://localhost/repo/a.yaml', 'is not allowed'],
    ['../secret/good.yaml', 'is not allowed'],
    ['moved.yaml', 'not allowed'],
    ['file:/etc/passwd', 'A template is named by'],
  ])('says why %s is not read, and reads the others', async (bad, reason) => {
    const { facts, unread } = await collect(`${bad}, good.yaml`);
    expect(unread).toEqual([
      expect.objectContaining({
        resource: bad.replace(/^url:/, ''),
        reason: expect.stringContaining(reason),
      }),
    ]);
    expect(facts.map(({ resource }) => resource)).toEqual(['good.yaml#Data']);
  });

  it('knows that a file is not there', async () => {
    const { facts, unread } = await collect('gone.yaml', 'template.read');
    expect(unread).toEqual([]);
    expect(facts).toEqual([
      expect.objectContaining({ resource: 'gone.yaml', outcome: 'absent' }),
    ]);
  });

  it('believes no file to be the whole where another is not there', async () => {
    const { facts } = await collect('good.yaml, gone.yaml');
    expect(facts).toEqual([
      expect.objectContaining({ resource: 'good.yaml#Data', value: true }),
      expect.objectContaining({
        resource: 'gone.yaml',
        outcome: 'unknown',
        reason: 'The file is not there',
      }),
    ]);
  });
});

describe('the module', () => {
  it('adds the collector to the plugin', async () => {
    const added: EvidenceCollector[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [
          lensReviewEvidenceExtensionPoint,
          { addCollector: (...collectors) => added.push(...collectors) },
        ],
      ],
      features: [lensReviewModuleCloudformation],
    });
    expect(added).toEqual([
      expect.objectContaining({
        id: 'cloudformation',
        kind: 'declared',
        annotations: ['lens-review.io/cloudformation-template'],
      }),
    ]);
    await backend.stop();
  });
});
