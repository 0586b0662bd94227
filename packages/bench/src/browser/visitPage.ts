import { Page, Response } from '@playwright/test';
import { Visit } from './Visit';

/** What a task may take before it counts as blocking, in ms. */
const SHORT = 50;

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Told to a browser before anything of the portal runs in it. */
export const watchPage = (selector: string, persona: string) => `
  sessionStorage.setItem('lens-review.demo.persona', ${JSON.stringify(
    persona,
  )});
  window.benchTasks = [];
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (!window.benchShown && document.querySelector(${JSON.stringify(
      selector,
    )})) window.benchShown = performance.now();
  }).observe(document, { subtree: true, childList: true });
`;

/**
 * Opens a page that was told {@link watchPage}, and waits until nothing more comes
 * over the network.
 */
export async function visitPage(page: Page, url: string): Promise<Visit> {
  const answers: Response[] = [];
  const keep = (response: Response) => answers.push(response);
  page.on('response', keep);
  await page.goto(url);
  await page.waitForFunction('window.benchShown');
  await page.waitForLoadState('networkidle');
  page.off('response', keep);

  const shownMs = await page.evaluate<number>('window.benchShown');
  const tasks = await page.evaluate<number[]>('window.benchTasks');
  const ofPlugin = answers.filter(answer =>
    answer.url().includes('/api/lens-review/'),
  );
  const failed = ofPlugin.find(answer => answer.status() >= 400);
  if (failed) {
    throw new Error(`${failed.url()} answered ${failed.status()}`);
  }
  const sizes = await Promise.all(
    ofPlugin.map(async answer => (await answer.body()).length),
  );
  const scripts = await Promise.all(
    answers
      .filter(answer => answer.request().resourceType() === 'script')
      .map(async answer =>
        // What came from the cache has a negative size
        Math.max(0, (await answer.request().sizes()).responseBodySize),
      ),
  );
  return {
    shownMs,
    blockedMs: sum(tasks.map(task => Math.max(0, task - SHORT))),
    longestTaskMs: Math.max(0, ...tasks),
    requests: ofPlugin.length,
    largestAnswer: Math.max(0, ...sizes),
    scripts: sum(scripts),
  };
}
