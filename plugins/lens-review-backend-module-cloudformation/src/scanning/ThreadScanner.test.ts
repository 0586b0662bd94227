import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ThreadScanner } from './ThreadScanner';

// The thread compiles TypeScript first
jest.setTimeout(60_000);

/** Outside a test the packages are built, or the backend's own hooks compile them. */
const execArgv = ['--require', '@backstage/cli/config/nodeTransform.cjs'];

const none = async () => undefined;
const bucket =
  'Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: {Status: Enabled}\n';

describe('ThreadScanner', () => {
  let scanner: ThreadScanner;
  afterEach(() => scanner.close());

  it('scans a file and its nested stacks, one after the other in one thread', async () => {
    scanner = new ThreadScanner({ execArgv });
    const outer = {
      file: 'outer.yaml',
      text: 'Resources:\n  Inner:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: inner.yaml}\n',
    };
    const scans = await scanner.scan(outer, async location => ({
      file: location,
      text: bucket,
    }));
    expect(scans.map(({ file }) => file)).toEqual(['outer.yaml', 'inner.yaml']);
    const [again] = await scanner.scan({ file: 'a.yaml', text: bucket }, none);
    expect(again.format).toBe('cloudformation');
  });

  it('ends a scan that takes too long, without holding up this thread, and goes on with the next', async () => {
    scanner = new ThreadScanner({ execArgv, timeoutMs: 500 });
    // Seconds of YAML faults within the limits of size
    const slow = 'a: [\n'.repeat(200_000);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await expect(
      scanner.scan({ file: 'slow.yaml', text: slow }, none),
    ).rejects.toThrow('Scanning takes over 0.5 seconds');
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(400);
    await scanner.close();
    scanner = new ThreadScanner({ execArgv });
    await expect(
      scanner.scan({ file: 'a.yaml', text: bucket }, none),
    ).resolves.toHaveLength(1);
  });

  it('ends a scan that takes too much memory', async () => {
    scanner = new ThreadScanner({ execArgv, memoryMb: 40 });
    const large = `{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Metadata": [${Array(
      600_000,
    )
      .fill('"a"')
      .join()}]}}}`;
    await expect(
      scanner.scan({ file: 'large.json', text: large }, none),
    ).rejects.toThrow(/memory/);
  });
});
