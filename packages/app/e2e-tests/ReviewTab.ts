import { expect, Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expectAccessible } from './axe';
import { Portal } from './portal';

const ROOT = '[data-testid=lens-review-content]';

/** The tab with the review of a component, as one person uses it. */
export class ReviewTab {
  private constructor(
    readonly page: Page,
    private readonly portal: Portal,
    private readonly component: string,
  ) {}

  /** Opens the tab as somebody, and starts the review where there is none. */
  static async open(
    page: Page,
    portal: Portal,
    component: string,
    person: string,
  ): Promise<ReviewTab> {
    const tab = new ReviewTab(page, portal, component);
    await page.goto(portal.url + tab.path);
    await page.getByRole('button', { name: `Sign in as ${person}` }).click();
    const start = tab.button('Start review');
    await expect(start.or(tab.saved)).toBeVisible();
    if (await start.isVisible()) await start.click();
    await expect(tab.saved).toBeVisible();
    return tab;
  }

  get path(): string {
    return `/catalog/default/component/${this.component}/lens-review`;
  }

  get saved(): Locator {
    return this.page.getByText('All changes saved');
  }

  /** Opens it again, as when somebody comes back to it. */
  async reopen(): Promise<void> {
    await this.page.goto(this.portal.url + this.path);
    await expect(this.saved).toBeVisible();
  }

  async view(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await expect(
      this.page.getByRole('tab', { name, exact: true, selected: true }),
    ).toBeVisible();
  }

  /** Opens the questions of every pillar. */
  async openAll(): Promise<void> {
    await openAllQuestions(this.page);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The form that is open. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  practice(title: string): Locator {
    return this.page.getByRole('group', { name: title, exact: true });
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async accessible(): Promise<void> {
    await expectAccessible(this.page, ROOT);
  }

  /**
   * Takes a picture for the documentation where `LENS_REVIEW_PICTURES` names a
   * folder for it; `scripts/pictures.mjs` does.
   */
  async picture(name: string, from?: Locator): Promise<void> {
    await takePicture(this.page, name, from);
  }
}

/** Opens the questions of every pillar, where a long review has them closed. */
export async function openAllQuestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open all', exact: true }).click();
  await expect(
    page.getByRole('button', { name: 'Close all', exact: true }),
  ).toBeVisible();
}

/** See {@link ReviewTab.picture}. */
export async function takePicture(
  page: Page,
  name: string,
  from?: Locator,
): Promise<void> {
  const folder = process.env.LENS_REVIEW_PICTURES;
  if (!folder) return;
  await from?.evaluate(element => element.scrollIntoView({ block: 'start' }));
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
  });
}
