import { expect, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/**
 * Holds the plugin's own elements to WCAG 2.1 A and AA. The portal's frame around
 * them is not ours to mend, and is left out.
 *
 * @param root - a selector of what is held to it
 */
export async function expectAccessible(page: Page, root: string) {
  await expect(page.locator(root).first()).toBeVisible();
  await page.evaluate(await readFile(require.resolve('axe-core'), 'utf8'));
  const violations = await page.evaluate(async selector => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run(
      { include: [[selector]] },
      {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        },
      },
    );
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 5).map(node => node.target.join(' ')),
    }));
  }, root);
  expect(violations).toEqual([]);
}

/** Switches the portal's theme as its settings page does. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark') {
  await page.evaluate(id => localStorage.setItem('theme', id), theme);
  await page.reload();
}
