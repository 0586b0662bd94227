import * as fs from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import git from 'isomorphic-git';
import request from 'supertest';
import { DemoRepositories } from './DemoRepositories';
import { demoTemplate, shippedTemplate } from './demoTemplate';
import { demoRepositoriesPlugin } from './plugin';

const author = { name: 'Ines', email: 'ines@example.com' };

describe('the demo repositories', () => {
  let folder: string;
  let repositories: DemoRepositories;
  let rendered: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-repositories-'));
    rendered = join(folder, 'rendered');
    await mkdir(join(rendered, 'docs'), { recursive: true });
    await writeFile(join(rendered, 'catalog-info.yaml'), 'kind: Component\n');
    await writeFile(join(rendered, 'docs', 'index.md'), '# One\n');
    repositories = new DemoRepositories(
      join(folder, 'repositories'),
      'http://localhost:7007/api/demo-repositories',
    );
    await repositories.create('churn', rendered, author);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (name: string, path: string) =>
    (await repositories.read(name, path))?.toString('utf8');

  it('are Git repositories with a commit', async () => {
    const [{ commit }] = await git.log({
      fs,
      dir: join(folder, 'repositories', 'churn'),
    });
    expect(commit.author.name).toBe('Ines');
  });

  it('show what was committed, not what lies about', async () => {
    const dir = join(folder, 'repositories', 'churn');
    await writeFile(join(dir, 'docs', 'index.md'), '# Two\n');
    expect(await read('churn', 'docs/index.md')).toBe('# One\n');
    await git.add({ fs, dir, filepath: 'docs/index.md' });
    await git.commit({ fs, dir, message: 'Two', author });
    expect(await read('churn', 'docs/index.md')).toBe('# Two\n');
  });

  it('show nothing that is not there, no folder and nothing outside', async () => {
    expect(await read('churn', 'missing.md')).toBeUndefined();
    expect(await read('churn', 'docs')).toBeUndefined();
    expect(await read('churn', '../churn/docs/index.md')).toBeUndefined();
    expect(await read('churn', '.git/config')).toBeUndefined();
    expect(await read('..', 'rendered/catalog-info.yaml')).toBeUndefined();
    expect(await read('other', 'catalog-info.yaml')).toBeUndefined();
  });

  it('take a name once, and only one that is a name', async () => {
    await expect(
      repositories.create('churn', rendered, author),
    ).rejects.toThrow("There is a repository 'churn' already");
    await expect(
      repositories.create('../out', rendered, author),
    ).rejects.toThrow('no name for a repository');
  });

  it('are served read-only, as text', async () => {
    const { server } = await startTestBackend({
      features: [
        demoRepositoriesPlugin,
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost:7007' },
            demo: {
              repositories: { directory: join(folder, 'repositories') },
            },
          },
        }),
      ],
    });
    const path = '/api/demo-repositories/churn/blob/main/docs/index.md';
    const got = await request(server).get(path);
    expect(got.status).toBe(200);
    expect(got.text).toContain('# ');
    expect(got.headers['content-type']).toContain('text/plain');
    expect((await request(server).put(path)).status).toBe(404);
    expect((await request(server).get(`${path}x`)).status).toBe(404);
    await server.stop();
  });

  it.each(['ml-service', 'existing-ml-service'])(
    'are where the template %s publishes in the demo',
    async name => {
      const file = shippedTemplate(name);
      const template = demoTemplate(
        await readFile(file, 'utf8'),
        file,
        repositories,
      );
      const text = JSON.stringify(template);
      expect(text).not.toMatch(/repoUrl"|publish:github/);
      expect(JSON.stringify(template.spec?.parameters)).not.toContain(
        'pull-request',
      );
      expect(template).toMatchObject({
        spec: {
          steps: expect.arrayContaining([
            expect.objectContaining({ action: 'demo:publish' }),
          ]),
        },
      });
      expect(text).toContain(
        'http://localhost:7007/api/demo-repositories/${{ parameters.name }}/blob/main',
      );
    },
  );
});
