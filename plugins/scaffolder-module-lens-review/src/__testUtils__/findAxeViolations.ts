import axe from 'axe-core';

/**
 * Runs axe's WCAG 2.1 A and AA rules on an element and names what it finds, one
 * line a violation. Colours are left out: jsdom lays nothing out, so that they
 * are measured in the browser test and in `tones.test.ts`.
 */
export async function findAxeViolations(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`,
  );
}
