import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BenchDatabase, BenchServer, until } from '../organisation/BenchServer';
import {
  openDatabase,
  seed,
  SeedOrganisation,
  tidyAndMeasure,
} from '../organisation/seed';
import { BrowserFigures, BundleFigures, PageFigures } from './Visit';
import { visitPage, watchPage } from './visitPage';

const CHIEF = 'user:default/chief';

/** Times that each page is opened in a browser of its own. */
const TIMES = 5;

/** Page → what shows that it is there. */
const PAGES = [
  {
    name: 'heat map: groups × pillars',
    path: '/lens-review/heat-map',
    selector: 'tbody th[scope=row]',
  },
  {
    name: 'components: the first page',
    path: '/lens-review/components',
    selector: 'tbody td',
  },
  {
    name: 'overview',
    path: '/lens-review/overview',
    selector: 'a[href*="/lens-review/components?"]',
  },
];

/** What is measured, and in what. */
export interface BrowserBench {
  database: 'postgres' | 'sqlite';
  components: number;
  /** Connection string of PostgreSQL. */
  postgres?: string;
  /** File with the server's code. */
  bundle: string;
  freePort: () => Promise<number>;
  seedOrganisation: SeedOrganisation;
  chromium: {
    executablePath: string;
    /** The whole environment of its process. */
    env: Record<string, string>;
    version: string;
  };
  /** Scripts of the plugin. */
  scripts: BundleFigures;
}

/**
 * Opens pages of the built portal in Chromium, on a backend with so many reviewed
 * components, which serves both.
 */
export async function benchBrowser(
  bench: BrowserBench,
): Promise<BrowserFigures> {
  const { components, database: name } = bench;
  const folder = await mkdtemp(join(tmpdir(), 'lens-review-bench-'));
  const database: BenchDatabase =
    name === 'postgres'
      ? { name, postgres: bench.postgres, prefix: `browser${components}_` }
      : { name, folder };
  let server: BenchServer | undefined;
  try {
    const db = await openDatabase(database);
    await seed(db, components, bench.seedOrganisation);
    await tidyAndMeasure(db, database);
    await db.destroy();
    const port = await bench.freePort();
    server = await BenchServer.start({
      bundle: bench.bundle,
      database,
      components,
      port,
      user: CHIEF,
      env: { BENCH_APP: 'yes' },
    });
    await until(async () => {
      const summary = await server?.json<{ reviewed: number }>(
        '/scorecards/summary',
      );
      return summary?.reviewed === components;
    }, 60_000);
    const pages: PageFigures[] = [];
    for (const page of PAGES) {
      pages.push(
        await openOften(bench, `http://127.0.0.1:${port}${page.path}`, page),
      );
    }
    return {
      database: name,
      components,
      browser: bench.chromium.version,
      bundle: bench.scripts,
      pages,
    };
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openOften(
  { chromium: { executablePath, env } }: BrowserBench,
  url: string,
  { name, selector }: { name: string; selector: string },
): Promise<PageFigures> {
  const figures: PageFigures = { name, first: [], again: [] };
  for (let time = 0; time < TIMES; time++) {
    const browser = await chromium.launch({
      executablePath,
      env,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    try {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
      });
      await page.addInitScript(watchPage(selector, CHIEF));
      figures.first.push(await visitPage(page, url));
      figures.again.push(await visitPage(page, url));
    } finally {
      await browser.close();
    }
  }
  return figures;
}
