import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { buildBundle } from './__testUtils__/buildBundle';

const workflow = parse(
  readFileSync(
    resolve(__dirname, '../../../.github/workflows/gate.yml'),
    'utf8',
  ),
);
const { run: script } = workflow.jobs.gate.steps.at(-1);

const template = (key: string) => `Resources:
  Endpoint:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      Tags: [{Key: team, Value: growth}]
      ProductionVariants: [{InitialInstanceCount: 2, InstanceType: ml.c6i.large}]
      ${key}
`;

/** The step of the reusable workflow, run as GitHub runs it, with the command line built here in place of npm's. */
describe('the reusable workflow', () => {
  let folder: string;
  let checkout: string;

  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args],
      { cwd: checkout, stdio: 'pipe' },
    );

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'lens-review-gate-')));
    checkout = join(folder, 'checkout');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    mkdirSync(checkout);
    const bundle = buildBundle(folder);
    // Called as: npx --yes @lens-review/cli@<version> gate …
    writeFileSync(
      join(bin, 'npx'),
      `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bundle}" "$@"\n`,
      { mode: 0o755 },
    );

    git('init', '--quiet', '--initial-branch', 'main');
    writeFileSync(join(checkout, 'service.yaml'), template('KmsKeyId: a'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'With a key');
    // The branch that the change goes to lies at the origin
    git('remote', 'add', 'origin', checkout);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function gate(inputs: Record<string, string>) {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    const { status, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {
        cwd: checkout,
        encoding: 'utf8',
        env: {
          PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
          RUNNER_TEMP: join(folder, 'temp'),
          GITHUB_STEP_SUMMARY: summary,
          TEMPLATES: 'service.yaml',
          BASELINE: 'main',
          ENTITY: '',
          ARGUMENTS: '--no-conflicts',
          VERSION: '0.1',
          LENS_REVIEW_PORTAL: '',
          LENS_REVIEW_TOKEN: '',
          ...inputs,
        },
      },
    );
    return { status, stderr, summary: readFileSync(summary, 'utf8') };
  }

  it('passes a change that loses nothing, and says so in the summary', () => {
    const { status, summary } = gate({});
    expect(summary).toContain('## The gate passes');
    expect(status).toBe(0);
  });

  it('fails a change that takes the key away', () => {
    writeFileSync(
      join(checkout, 'service.yaml'),
      template('DataCaptureConfig: {EnableCapture: true}'),
    );
    const { status, summary } = gate({});
    expect(summary).toContain('sagemaker.endpoint.kms');
    expect(status).toBe(1);
    // On a push there is no branch to compare with
    expect(gate({ BASELINE: '' }).status).toBe(0);
    git('checkout', '--quiet', '.');
  });

  it('takes a template that is new for one without a baseline', () => {
    writeFileSync(join(checkout, 'new.yaml'), template('KmsKeyId: a'));
    expect(gate({ TEMPLATES: 'service.yaml new.yaml' }).status).toBe(0);
  });

  it('does not pass where the portal is not reached', () => {
    const { status, stderr } = gate({
      TEMPLATES: '',
      BASELINE: '',
      ENTITY: 'component:default/churn',
      LENS_REVIEW_PORTAL: 'http://127.0.0.1:1',
      ARGUMENTS: '--report-only --no-conflicts',
    });
    expect(stderr).toContain('Nothing was decided');
    expect(status).toBe(4);
  });

  it('runs nothing that stands in its inputs', () => {
    const { status, stderr } = gate({
      ARGUMENTS: '--no-conflicts $(touch${IFS}run-me) ; exit 0',
    });
    expect(stderr).toContain('$(touch${IFS}run-me)');
    expect(status).not.toBe(0);
  });
});
