import { builtInLens } from '../lenses/builtInLens';
import { folderWith } from '../__testUtils__/files';
import { runMain } from '../__testUtils__/runMain';

const { document, overlay = '' } = builtInLens();
const folder = folderWith({
  'lens.json': document,
  'overlay.yaml': overlay,
  'renamed.json': document.replace(/"name": "[^"]+"/, '"name": "Other"'),
  'fewer.json': JSON.stringify(withoutLastPillar(document)),
  'broken.json': '{"schemaVersion": "2021-11-01",\n "pillars": [}',
  'bad-overlay.yaml': 'frobnicate: 1\n',
  'binary.json': Buffer.from([1, 2, 3, 200, 201, 202, 0, 7]),
  'empty.json': '',
  'nan.json': '{"schemaVersion": NaN}',
});
afterAll(() => folder.remove());

function withoutLastPillar(text: string): object {
  const lens: { pillars: unknown[] } = JSON.parse(text);
  return { ...lens, pillars: lens.pillars.slice(0, -1) };
}

describe('lens-review lint', () => {
  it('has nothing to object to in the built-in lens and its overlay', async () => {
    expect(
      await runMain([
        'lint',
        folder.path('lens.json'),
        '--overlay',
        folder.path('overlay.yaml'),
      ]),
    ).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('0 errors'),
    });
  });

  it('says where a file is broken and answers 1', async () => {
    const { code, out } = await runMain(['lint', folder.path('broken.json')]);
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.json:2:\d+/);
    const asJson = await runMain([
      'lint',
      '--format',
      'json',
      folder.path('broken.json'),
    ]);
    expect(JSON.parse(asJson.out).issues[0]).toMatchObject({
      file: folder.path('broken.json'),
      severity: 'error',
      line: 2,
    });
  });

  it('does not print what is not text', async () => {
    expect(await runMain(['lint', folder.path('binary.json')])).toEqual({
      code: 3,
      out: '',
      err: `lens-review: ${folder.path('binary.json')} is not text.\n`,
    });
  });

  it.each([
    ['empty.json', 'The file is empty.'],
    ['nan.json', 'JSON has no NaN; write a number, or null.'],
  ])('says plainly what is wrong with %s', async (name, message) => {
    const { code, out } = await runMain(['lint', folder.path(name)]);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  it('finds faults of the overlay', async () => {
    expect(
      await runMain([
        'lint',
        folder.path('lens.json'),
        '--overlay',
        folder.path('bad-overlay.yaml'),
      ]),
    ).toMatchObject({
      code: 1,
      out: expect.stringContaining('frobnicate'),
    });
  });
});

describe('lens-review diff', () => {
  const diff = (...args: string[]) => runMain(['diff', ...args]);

  it('answers 0 for a lens and itself, 1 for a changed one', async () => {
    const lens = folder.path('lens.json');
    expect(await diff(lens, lens)).toMatchObject({ code: 0 });
    expect(await diff(lens, folder.path('renamed.json'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('minor'),
    });
    const { out } = await diff(
      '--format',
      'json',
      lens,
      folder.path('fewer.json'),
    );
    expect(JSON.parse(out)).toMatchObject({
      kind: 'major',
      changes: expect.arrayContaining([
        expect.objectContaining({ change: 'removed', what: 'pillar' }),
      ]),
    });
  });

  it('refuses what is no lens', async () => {
    expect(
      await diff(folder.path('lens.json'), folder.path('broken.json')),
    ).toMatchObject({
      code: 3,
      err: expect.stringContaining('lens-review lint'),
    });
    expect(await diff(folder.path('lens.json'))).toMatchObject({ code: 2 });
  });
});

describe('lens-review', () => {
  it('helps', async () => {
    expect(await runMain(['--help'])).toMatchObject({ code: 0 });
    expect((await runMain(['help', 'scan'])).out).toContain('--format');
    expect((await runMain(['scan', '--help'])).out).toContain('--format');
    expect(await runMain([])).toMatchObject({ code: 2, out: '' });
    expect(await runMain(['frobnicate'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"frobnicate" is not a command'),
    });
  });
});
