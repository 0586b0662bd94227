import { expect, Page } from '@playwright/test';
import { chooseTheme, expectAccessible } from './axe';
import { test } from './portal';
import { openAllQuestions } from './ReviewTab';

const tabOf = (component: string) =>
  `/catalog/default/component/${component}/lens-review`;

/** Opens the tab of a component as somebody, and starts its review where there is none. */
async function openReview(page: Page, url: string, person: string) {
  await page.goto(url);
  await page.getByRole('button', { name: `Sign in as ${person}` }).click();
  const start = page.getByRole('button', { name: 'Start review' });
  const saved = page.getByText('All changes saved');
  await expect(start.or(saved)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(saved).toBeVisible();
}

const answer = (page: Page, practice: string, name: 'Met' | 'Not met') =>
  page
    .getByRole('group', { name: practice })
    .getByRole('button', { name, exact: true });

test.describe('an ML component is reviewed from end to end', () => {
  test.beforeAll(({ portal }) => portal.begin());

  test('a team member reviews her component, and it survives a restart', async ({
    page,
    portal,
  }) => {
    await page.goto(portal.url);
    await page.getByRole('button', { name: 'Sign in as Ines Moreau' }).click();
    await page.getByRole('link', { name: 'Churn prediction' }).first().click();
    await page
      .locator('a[href$="/churn-prediction/lens-review"]')
      .first()
      .click();
    const tab = page.getByTestId('lens-review-content');

    await test.step('evidence is shown before a review is started', async () => {
      await expect(
        tab.getByText(/^[1-9]\d* practices supported$/),
      ).toBeVisible();
      await expectAccessible(page, '[data-testid=lens-review-content]');
      await page.getByRole('button', { name: 'Start review' }).click();
      await expect(page.getByText('All changes saved')).toBeVisible();
    });

    const score = tab
      .getByText('Score', { exact: true })
      .locator('xpath=following-sibling::*[1]');
    await expect(score).toHaveText('0.0');

    await test.step('proposals are accepted at once', async () => {
      await page.getByRole('button', { name: 'Accept all' }).click();
      await expect(
        page.getByText(/^[1-9]\d* practices accepted\.$/),
      ).toBeVisible();
      await expect(score).not.toHaveText('0.0');
    });
    const afterProposals = await score.innerText();

    await test.step('practices are answered with the keyboard', async () => {
      await openAllQuestions(page);
      await answer(
        page,
        'Develop the right skills with accountability and empowerment',
        'Met',
      ).focus();
      for (const key of ['1', '1', '1']) await page.keyboard.press(key);
      await expect(score).not.toHaveText(afterProposals);
      await expect(page.getByText('All changes saved')).toBeVisible();
      // The tab asks for the score of several answers once, a moment later.
      await page.reload();
    });
    const answered = Number(await score.innerText());
    expect(answered).toBeGreaterThan(Number(afterProposals));

    await test.step('the tab is accessible in both themes', async () => {
      for (const theme of ['dark', 'light'] as const) {
        await chooseTheme(page, theme);
        await expect(score).toHaveText(answered.toFixed(1));
        await expectAccessible(page, '[data-testid=lens-review-content]');
      }
    });

    await test.step('everything is still there after the backend is restarted', async () => {
      await portal.stopBackend();
      await portal.startBackend();
      await page.reload();
      await expect(score).toHaveText(answered.toFixed(1));
    });
  });

  test('a platform engineer sees every ML component with its scores', async ({
    page,
    portal,
  }) => {
    await openReview(
      page,
      `${portal.url}${tabOf('demand-forecast')}`,
      'Priya Nair',
    );
    await page
      .getByRole('link', { name: 'Lens review', exact: true })
      .first()
      .click();

    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await expect(
        page.getByText(/^[1-9]\d* of [1-9]\d* components reviewed$/),
      ).toBeVisible();
      // The portal is new: a line needs a second day
      await expect(page.getByText(/Today is the first/)).toBeVisible();
      await expectAccessible(page, '[data-testid=lens-review-overview]');
    }
    await page.getByRole('tab', { name: 'Components' }).click();

    const row = page.getByRole('row', { name: /Demand forecast/ });
    await expect(row).toBeVisible();
    await expect(row.getByText('Not reviewed')).toHaveCount(0);
    await expect(
      page.getByRole('row', { name: /Visual inspection.*Not reviewed/ }),
    ).toBeVisible();

    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await expect(row).toBeVisible();
      await expectAccessible(page, '[data-testid=lens-review-components]');
    }

    await page.getByRole('tab', { name: 'Heat map' }).click();
    await page
      .getByRole('button', { name: 'What Operations is made of' })
      .click();
    await expect(
      page.getByRole('row', { name: /Supply Planning.*1 of 3/ }),
    ).toBeVisible();
    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await expectAccessible(page, '[data-testid=lens-review-heat-map]');
    }

    await page.getByRole('tab', { name: 'Gaps' }).click();
    await expect(
      page.getByRole('heading', { name: 'Practices missed most' }),
    ).toBeVisible();
    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await expectAccessible(page, '[data-testid=lens-review-gaps]');
    }
  });

  test('two people at one question: nobody overwrites the other unseen', async ({
    browser,
    portal,
  }) => {
    const first = await browser.newPage();
    const second = await browser.newPage();
    const url = `${portal.url}${tabOf('churn-training')}`;
    await openReview(first, url, 'Ines Moreau');
    await openReview(second, url, 'Priya Nair');
    await openAllQuestions(first);
    await openAllQuestions(second);
    // What the second person's browser has not heard of yet.
    await second.route('**/api/lens-review/reviews/*', route =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    );
    const practice = 'Design data encryption and obfuscation';
    await answer(first, practice, 'Met').click();
    await expect(answer(first, practice, 'Met')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(first.getByText('All changes saved')).toBeVisible();

    await answer(second, practice, 'Not met').click();
    await second.getByRole('button', { name: 'Take theirs' }).click();
    await expect(answer(second, practice, 'Met')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await first.close();
    await second.close();
  });
});
