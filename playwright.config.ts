import { defineConfig } from '@playwright/test';

const chromiumEnvironment: Record<string, string> = JSON.parse(
  process.env.LENS_REVIEW_CHROMIUM_ENV ?? '{}',
);

/** `npm test -- browser` names the browser; see scripts/lib/chromium.mjs. */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  // The first page compiles the frontend.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.LENS_REVIEW_CHROMIUM,
      env: { ...definedOnly(process.env), ...chromiumEnvironment },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
