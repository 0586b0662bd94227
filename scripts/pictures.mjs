// Takes the pictures of README.md and docs/process.md: the browser test of the whole cycle plays it on
// a portal of its own and photographs each step. `npm run pictures`
import process from 'node:process';
import { findChromium } from './lib/chromium.mjs';
import { run } from './lib/process.mjs';
import { root } from './lib/report.mjs';

const chromium = await findChromium();
process.exitCode = await run(
  'yarn',
  ['playwright', 'test', '--reporter=list', '-g', 'one whole cycle on SQLite'],
  {
    cwd: root,
    env: {
      ...process.env,
      CI: 'true',
      LENS_REVIEW_CHROMIUM: chromium.executablePath,
      LENS_REVIEW_CHROMIUM_ENV: JSON.stringify(chromium.env),
      LENS_REVIEW_PICTURES: 'docs/images',
    },
    shell: process.platform === 'win32',
  },
);
