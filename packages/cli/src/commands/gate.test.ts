import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { folderWith, GOOD, POOR } from '../__testUtils__/files';
import { runMain } from '../__testUtils__/runMain';

const encrypted = (key: string) => `Resources:
  Endpoint:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      Tags: [{Key: team, Value: growth}]
      ProductionVariants: [{InitialInstanceCount: 2, InstanceType: ml.c6i.large}]
      ${key}
`;

const folder = folderWith({
  'good.yaml': GOOD,
  'poor.yaml': POOR,
  'before.yaml': encrypted('KmsKeyId: alias/churn'),
  'after.yaml': encrypted('DataCaptureConfig: {EnableCapture: true}'),
  'open.yaml': `Parameters: {Key: {Type: String}}
${encrypted('KmsKeyId: !Ref Key')}`,
  'none.yaml': 'a: 1\n',
});
afterAll(() => folder.remove());

const gate = (...args: string[]) => runMain(['gate', ...args]);
const path = (name: string) => folder.path(name);

describe('lens-review gate on templates', () => {
  it('passes, and fails where a practice is contradicted', async () => {
    const good = await gate('--no-conflicts', path('good.yaml'));
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('The gate passes.');

    const poor = await gate('--no-conflicts', path('poor.yaml'));
    expect(poor.code).toBe(1);
    expect(poor.out).toContain('MLSEC03/MLSEC03_BP01');
    expect(poor.out).toContain('The gate does not pass.');
  });

  it('fails where an encryption setting of the baseline is gone, and names it', async () => {
    const { code, out } = await gate(
      '--baseline',
      path('before.yaml'),
      path('after.yaml'),
    );
    expect(code).toBe(1);
    expect(out).toContain('sagemaker.endpoint.kms');
    expect(
      (await gate('--baseline', path('before.yaml'), path('before.yaml'))).code,
    ).toBe(0);
  });

  it('does not pass what is no longer known, and says what would have to be', async () => {
    const { code, out } = await gate(
      ...['--baseline', path('before.yaml'), path('open.yaml')],
    );
    expect(code).toBe(1);
    expect(out).toContain('unknown');
    expect(out.replace(/\s+/g, ' ')).toContain('parameter Key has no default');
  });

  it('only reports where it is asked to', async () => {
    const { code, out } = await gate(
      ...['--report-only', '--min-supported', '99', path('good.yaml')],
    );
    expect(code).toBe(0);
    expect(out).toContain('does not pass. It only reports');
  });

  it('is not decided on files that cannot be read', async () => {
    for (const args of [
      ['--no-conflicts', path('missing.yaml')],
      ['--no-conflicts', path('none.yaml')],
      ['--baseline', path('none.yaml'), path('good.yaml')],
      ['--report-only', '--no-conflicts', path('none.yaml')],
    ]) {
      expect((await gate(...args)).code).toBe(3);
    }
  });

  it('refuses what asks nothing or what only a portal knows', async () => {
    for (const args of [
      [],
      [path('good.yaml')],
      ['--min-score', '50', path('good.yaml')],
      ['--require-met', 'q/a', path('good.yaml')],
      ['--require', 'MLSEC03_BP01', path('good.yaml')],
      ['--min-supported', 'many', path('good.yaml')],
      ['--min-supported', '3', '--entity', 'component:churn'],
      ['--entity', 'component:churn', '--portal', 'http://localhost:1'],
      ['--entity', 'component:churn', '--min-score', '1', '--portal', 'x'],
    ]) {
      expect((await gate(...args)).code).toBe(2);
    }
  });

  it('writes JSON, Markdown, SARIF and JUnit', async () => {
    const write = async (format: string) =>
      (await gate(...['--format', format, '--no-conflicts', path('poor.yaml')]))
        .out;
    expect(JSON.parse(await write('json'))).toMatchObject({
      passed: false,
      reasons: [expect.stringContaining('MLSEC03_BP01')],
      checks: [{ demand: 'conflicts', outcome: 'failed' }],
    });
    expect(await write('markdown')).toContain('## The gate does not pass');
    expect(await write('junit')).toContain('failures="1"');
    expect(JSON.parse(await write('sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'gate/conflicts', level: 'error' }] }],
    });
  });
});

describe('lens-review gate on a portal', () => {
  let server: Server;
  let answer: { status: number; body: string };
  let asked: { url?: string; authorization?: string; body: string }[];

  beforeAll(async () => {
    server = createServer(async (req, res) => {
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk);
      asked.push({
        url: req.url,
        authorization: req.headers.authorization,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      res.writeHead(answer.status, { Location: 'http://localhost:1/' });
      res.end(answer.body);
    });
    await new Promise<void>(listening =>
      server.listen(0, '127.0.0.1', listening),
    );
  });

  beforeEach(() => {
    asked = [];
    process.env.LENS_REVIEW_TOKEN = 'a-token';
  });

  afterAll(async () => {
    delete process.env.LENS_REVIEW_TOKEN;
    await new Promise(closed => server.close(closed));
  });

  const port = () => (server.address() as AddressInfo).port;
  const ask = (...args: string[]) =>
    gate(
      ...['--portal', `http://127.0.0.1:${port()}/`],
      ...['--entity', 'component:default/churn', '--min-score', '50', ...args],
    );
  const result = (outcome: string) =>
    JSON.stringify({
      checks: [
        {
          demand: 'score',
          outcome,
          message: 'The score is 40.',
          practices: [],
          questions: [],
        },
      ],
    });

  it('asks with the token, and answers what the portal says', async () => {
    answer = { status: 200, body: result('passed') };
    expect(
      (await ask('--pillars', 'security, cost', '--require-met', 'q/a')).code,
    ).toBe(0);
    expect(asked).toEqual([
      {
        url: '/api/lens-review/gate',
        authorization: 'Bearer a-token',
        body: JSON.stringify({
          minScore: 50,
          pillars: ['security', 'cost'],
          requireMet: ['q/a'],
          entityRef: 'component:default/churn',
          lens: 'machine-learning',
        }),
      },
    ]);
    answer = { status: 200, body: result('failed') };
    expect((await ask()).code).toBe(1);
    answer = { status: 200, body: result('unknown') };
    expect((await ask()).code).toBe(1);
  });

  it.each([
    ['a token that is refused', 401, '{"error": {"message": "no"}}'],
    ['a token without the permission', 403, ''],
    ['an entity that is not there', 404, '{"error": {"message": "none"}}'],
    ['a redirect', 302, ''],
    ['a portal that is down', 503, 'down'],
    ['a page of a proxy', 200, '<html>'],
    ['an answer without checks', 200, '{"passed": true, "checks": []}'],
    ['checks of another kind', 200, '{"checks": [{"outcome": "fine"}]}'],
  ])('answers 4 for %s, and never passes', async (_, status, body) => {
    answer = { status, body };
    for (const args of [[], ['--report-only']]) {
      const { code, out, err } = await ask(...args);
      expect(code).toBe(4);
      expect(out).toBe('');
      expect(err).toContain('Nothing was decided');
    }
  });

  it('answers 4 where nobody listens', async () => {
    const { code, err } = await gate(
      ...['--portal', 'http://127.0.0.1:1', '--entity', 'component:churn'],
      '--no-conflicts',
    );
    expect(code).toBe(4);
    expect(err).toContain('cannot be reached');
  });

  it('answers 2 for a gate that the portal does not understand', async () => {
    answer = { status: 400, body: '{"error": {"message": "no pillar x"}}' };
    const { code, err } = await ask();
    expect(code).toBe(2);
    expect(err).toContain('no pillar x');
  });

  it('judges templates and the entity together', async () => {
    answer = { status: 200, body: result('passed') };
    const { code, out } = await ask('--no-conflicts', path('poor.yaml'));
    expect(code).toBe(1);
    expect(out).toContain('passed');
    expect(out).toContain('failed');
  });
});
