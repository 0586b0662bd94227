import { spawnSync } from 'node:child_process';
import { buildBundle } from './__testUtils__/buildBundle';
import { folderWith, POOR } from './__testUtils__/files';

describe('the bundle', () => {
  const folder = folderWith({ 'poor.yaml': POOR });
  let bundle: string;
  beforeAll(() => {
    bundle = buildBundle(folder.path('.'));
  });
  afterAll(() => folder.remove());

  const run = (args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [bundle, ...args], {
      cwd: folder.path('.'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    });

  it('is one file that needs nothing beside it', () => {
    const { status, stdout, stderr } = run([
      'scan',
      'poor.yaml',
      '--format',
      'json',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).facts[0].name).toBe('s3.encryption.kms');
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('writes a long report whole into a pipe', () => {
    const { stdout } = run(['scan', 'poor.yaml', '--format', 'sarif']);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stdout.length).toBeGreaterThan(20_000);
  });

  it('starts in less than a second', () => {
    const begun = performance.now();
    run(['--version']);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
