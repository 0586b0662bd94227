import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { fileReaderOf } from './demoFileReader';

const top = mkdtempSync(join(tmpdir(), 'lens-review-demo-files-'));
mkdirSync(join(top, 'examples'));
mkdirSync(join(top, 'examples-2'));
writeFileSync(join(top, 'examples', 'a.yaml'), 'Resources: {}');
writeFileSync(join(top, 'examples-2', 'a.yaml'), 'secret');
symlinkSync(join(top, 'examples-2', 'a.yaml'), join(top, 'examples', 'link'));
afterAll(() => rmSync(top, { recursive: true }));

const reader = UrlReaders.default({
  config: new ConfigReader({}),
  logger: mockServices.logger.mock(),
  factories: [fileReaderOf(join(top, 'examples'))],
});
const read = async (path: string) => {
  const { buffer } = await reader.readUrl(pathToFileURL(join(top, path)).href);
  return (await buffer()).toString();
};

describe('the reader of demo files', () => {
  it('reads files of its folder', async () => {
    expect(await read('examples/a.yaml')).toBe('Resources: {}');
  });

  it.each([
    ['examples-2/a.yaml', 'examples only'],
    ['examples/link', 'examples only'],
    ['examples/../examples-2/a.yaml', 'examples only'],
    ['examples/gone.yaml', 'no such file'],
  ])('does not read %s', async (path, message) => {
    await expect(read(path)).rejects.toThrow(message);
  });
});
