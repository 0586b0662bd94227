import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import { createScanAction } from './scan';

describe('lens-review:scan', () => {
  let workspacePath: string;

  beforeAll(async () => {
    workspacePath = await mkdtemp(join(tmpdir(), 'lens-review-scan-'));
    await cp(
      resolvePackagePath(
        '@lens-review/infrastructure',
        'src/__fixtures__/churn-endpoint.yaml',
      ),
      join(workspacePath, 'service.yaml'),
    );
    await writeFile(join(workspacePath, 'notes.txt'), 'no template');
  });

  afterAll(() => rm(workspacePath, { recursive: true, force: true }));

  async function scan(files: string[]): Promise<JsonObject> {
    const outputs: JsonObject = {};
    await createScanAction().handler({
      ...createMockActionContext({ input: { files }, workspacePath }),
      output: (name, value) => {
        outputs[name] = value;
      },
    });
    return outputs;
  }

  it('names the practices that the workspace supports, in a dry run too', async () => {
    const outputs = await scan(['service.yaml']);
    expect(outputs.supported).toContain('MLREL05/MLREL05_BP01');
    expect(outputs.contradicted).toEqual([]);
    expect(createScanAction().supportsDryRun).toBe(true);
  });

  it('refuses what is no template, what is not there, and what is outside', async () => {
    await expect(scan(['notes.txt'])).rejects.toThrow(
      'notes.txt could not be scanned',
    );
    await expect(scan(['missing.yaml'])).rejects.toThrow('missing.yaml');
    await expect(scan(['../../etc/passwd'])).rejects.toThrow(/not allowed/i);
  });
});
