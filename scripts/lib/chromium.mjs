import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from './report.mjs';
import { read } from './process.mjs';

const require = createRequire(import.meta.url);
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium for the browser tests: the one that `LENS_REVIEW_CHROMIUM` names,
 * else the one that the npm package `@sparticuz/chromium` ships for Linux, else an
 * installed one.
 *
 * @returns its path, its version and the environment it wants
 * @throws Error where none runs here
 */
export async function findChromium() {
  const named = process.env.LENS_REVIEW_CHROMIUM;
  const candidates = named
    ? [{ executablePath: named, env: {} }]
    : [
        ...(await shipped()),
        ...installed
          .filter(path => existsSync(path))
          .map(executablePath => ({ executablePath, env: {} })),
      ];
  for (const candidate of candidates) {
    const version = await read(candidate.executablePath, ['--version'], {
      env: { ...process.env, ...candidate.env },
    });
    if (version) return { ...candidate, version };
  }
  throw new Error(
    named
      ? `LENS_REVIEW_CHROMIUM names ${named}, which does not run.`
      : 'No Chromium runs here. Install Chromium or Chrome, or set LENS_REVIEW_CHROMIUM to its path.',
  );
}

/** The package's browser, unpacked once with the shared libraries and fonts it ships. */
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(root, '.toolchain', 'chromium');
  const { inflate } = await import('@sparticuz/chromium');
  const archives = join(
    dirname(require.resolve('@sparticuz/chromium')),
    '..',
    'bin',
  );
  await mkdir(folder, { recursive: true });
  // The package unpacks into the temporary folder of the process.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'chromium.br']) {
      await inflate(join(archives, archive));
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  // The one that comes with it names a folder that is not there, and no text is drawn.
  await writeFile(
    join(folder, 'fonts', 'fonts.conf'),
    fontSettings(join(folder, 'fonts')),
  );
  return [
    {
      executablePath: join(folder, 'chromium'),
      env: {
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_PATH: join(folder, 'fonts'),
      },
    },
  ];
}

function fontSettings(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`;
}
