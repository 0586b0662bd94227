import { Browser, expect, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chooseTheme, expectAccessible } from './axe';
import { Database, Portal, test } from './portal';
import { ReviewTab, takePicture } from './ReviewTab';

const COMPONENT = 'churn-prediction';
const LENSES = '[data-testid=lens-review-lenses]';
const NEW_PRACTICE = 'Page a person when an endpoint fails';
const LESSON = 'Nobody was paged when the endpoint failed on a Sunday.';
const EXEMPTED = 'Develop the right skills with accountability and empowerment';

const VIEWS = [
  'Questions',
  'Sprint check',
  'Plan',
  'Exemptions',
  'Sign-off',
  'Lessons',
  'History',
  'Evidence',
];

/** What of the contract this test looks at. */
interface Choice {
  id: string;
  none: boolean;
}
interface Question {
  id: string;
  effectiveRisk: string;
  choices: Choice[];
}

/** A page of somebody else, in a browser of their own. */
async function pageOf(
  browser: Browser,
  portal: Portal,
  path: string,
  person: string,
) {
  const page = await browser.newPage();
  await page.goto(portal.url + path);
  await page.getByRole('button', { name: `Sign in as ${person}` }).click();
  return page;
}

function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toISOString().slice(0, 10);
}

async function downloadReport(page: Page) {
  await page
    .getByRole('button', { name: 'Download a report', exact: true })
    .click();
  await page.getByRole('menuitem', { name: /^HTML/ }).click();
}

/** The lens's page, as one who looks after it. */
async function openLens(page: Page) {
  await page.getByRole('link', { name: 'Machine Learning Lens' }).click();
  await expect(page.getByText(LESSON)).toBeVisible();
}

const DATABASES: Database[] = ['SQLite', 'PostgreSQL'];

for (const database of DATABASES) {
  test.describe(`the living process on ${database}`, () => {
    test.beforeAll(({ portal }) => portal.begin(database));

    test(`one whole cycle on ${database}`, async ({
      browser,
      page,
      portal,
    }) => {
      test.setTimeout(480_000);
      const ines = await ReviewTab.open(page, portal, COMPONENT, 'Ines Moreau');

      await test.step('goals', async () => {
        await ines.view('Plan');
        await ines.button('Set goals').click();
        await ines.dialog
          .getByLabel(/^Business outcome/)
          .fill('Fewer customers leave, because somebody calls them in time.');
        await ines.button('Save').click();
        await ines.says('Goals saved.');
        await ines.accessible();
        await ines.picture(
          'process-goals',
          page.getByRole('heading', { name: 'Goals' }),
        );
      });

      await test.step('evidence', async () => {
        await ines.view('Evidence');
        await expect(ines.button('Collect again')).toBeVisible();
        await ines.accessible();
        await ines.button('Accept all').click();
        await ines.says(/^[1-9]\d* practices accepted\.$/);
      });

      await test.step('answers', async () => {
        await ines.view('Questions');
        await ines.openAll();
        const skills = ines.practice(EXEMPTED);
        await skills
          .getByRole('button', { name: 'Not met', exact: true })
          .click();
        await expect(ines.saved).toBeVisible();
        await ines.accessible();
        await ines.picture(
          'tab',
          page.locator('[data-testid=lens-review-content]'),
        );
      });

      await test.step('an exemption is asked for', async () => {
        await ines.button(`Ask for an exemption from ${EXEMPTED}`).click();
        await ines.dialog
          .getByLabel(/^Reason/)
          .fill('The new team begins its training in spring.');
        await ines.dialog.getByLabel(/^Until/).fill(inDays(60));
        await ines.button('Send the request').click();
        await ines.says(/^Asked for\./);
      });

      await test.step('and approved by somebody else', async () => {
        await ines.view('Exemptions');
        await ines.says('1 waits for a decision');
        const reviewer = await pageOf(
          browser,
          portal,
          `${ines.path}?view=exemptions`,
          'Tomas Berg',
        );
        await reviewer
          .getByRole('button', { name: `Approve: ${EXEMPTED}` })
          .click();
        await reviewer
          .getByRole('dialog')
          .getByRole('button', { name: 'Approve' })
          .click();
        await expect(reviewer.getByText('1 in force')).toBeVisible();
        await takePicture(
          reviewer,
          'process-exemption',
          reviewer.getByRole('heading', { name: 'Exemptions' }),
        );
        await expectAccessible(reviewer, '[data-testid=lens-review-content]');
        await reviewer.close();
        await ines.says('1 in force');
      });

      await test.step('the sprint is checked and closed with a milestone', async () => {
        await ines.view('Sprint check');
        await ines.says(/^Since the review was started/);
        await ines.accessible();
        await ines.picture(
          'process-sprint',
          page.getByRole('heading', { name: 'Sprint check' }),
        );
        await ines
          .button(/^I take care of it/)
          .first()
          .click();
        await ines.says('You take care of it');
        await ines.button('Close the sprint').click();
        await ines.says(/^Sprint 1 is closed\./);
        await ines.view('History');
        await ines.says('1. Sprint 1');
        await ines.says('Intact');
        await ines.accessible();
      });

      await test.step('a lesson is learned', async () => {
        await ines.view('Lessons');
        await ines.button('Record a lesson').click();
        await ines.dialog.getByLabel(/^What was learned/).fill(LESSON);
        await ines.dialog
          .getByLabel(/^Practices it is about/)
          .selectOption({ label: EXEMPTED });
        await ines.button('Record it').click();
        await ines.says(/^Recorded\./);
        await ines.accessible();
        await ines.picture(
          'process-lessons',
          page.getByRole('heading', { name: 'Lessons learned' }),
        );
      });

      await test.step('it becomes a draft of the lens, which is published', async () => {
        const priya = await pageOf(
          browser,
          portal,
          '/lens-review/lenses',
          'Priya Nair',
        );
        await expect(priya.getByRole('table')).toBeVisible();
        await expectAccessible(priya, LENSES);
        await openLens(priya);
        await expectAccessible(priya, LENSES);
        await priya
          .getByRole('button', { name: /^Turn into a change/ })
          .click();
        await priya
          .getByRole('dialog')
          .getByLabel(/^Practice/)
          .fill(NEW_PRACTICE);
        await priya
          .getByRole('button', { name: 'Put it into the draft' })
          .click();
        await expect(
          priya.getByText(`New practice: ${NEW_PRACTICE}`),
        ).toBeVisible();
        await expectAccessible(priya, LENSES);
        await takePicture(priya, 'process-draft');
        await priya.getByRole('button', { name: /^Publish/ }).click();
        await priya
          .getByRole('dialog')
          .getByRole('button', { name: 'Publish' })
          .click();
        await expect(
          priya.getByText(/^Version .* is published\./),
        ).toBeVisible();
        await chooseTheme(priya, 'dark');
        await expect(priya.getByText('the software')).toBeVisible();
        await expectAccessible(priya, LENSES);
        await priya.close();
      });

      await test.step('the review goes to the new version, a milestone first', async () => {
        await ines.reopen();
        await ines.button('Show what would change').click();
        await ines.says(`New practice: ${NEW_PRACTICE}`);
        await ines.accessible();
        await ines.picture(
          'process-upgrade',
          page.getByTestId('lens-review-upgrade'),
        );
        await ines.button('Upgrade').click();
        await ines.button('Take a milestone and upgrade').click();
        await ines.says(
          /^The review follows version .*decisions were carried over\. Milestone 2/,
        );
        await ines.openAll();
        await expect(ines.practice(NEW_PRACTICE)).toBeVisible();
        await ines.view('Lessons');
        await ines.says(/^Published in /);
      });

      await test.step('every view is accessible in the dark theme', async () => {
        await chooseTheme(page, 'dark');
        for (const name of VIEWS) {
          await ines.view(name);
          await expect(page.getByRole('progressbar')).toHaveCount(0);
          await ines.accessible();
        }
      });

      await test.step('and a report tells it all', async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          downloadReport(page),
        ]);
        const report = await readFile(await file.path(), 'utf8');
        expect(report).toContain(NEW_PRACTICE);
        expect(report).toContain('+ours.1');
        expect(report).toContain('The new team begins its training in spring.');
      });
    });

    test(`a sprint with 12 changes is closed in 15 actions on ${database}`, async ({
      page,
      portal,
    }) => {
      const review = await sprintWithTwelveChanges(portal);
      const tab = await ReviewTab.open(
        page,
        portal,
        review.component,
        'Priya Nair',
      );
      let actions = 0;
      const press = async (name: string | RegExp) => {
        await tab.button(name).first().click();
        actions += 1;
      };

      await tab.view('Sprint check');
      actions += 1;
      await tab.says('0 of 10 done');
      await tab.says('2 more for later');
      await press('Look at them now');
      await tab.says('0 of 12 done');
      for (let done = 1; done <= 12; done++) {
        await press(/^(Renew until|I take care of it|All met)/);
        await tab.says(`${done} of 12 done`);
      }
      await press('Close the sprint');
      await tab.says(/^Sprint 2 is closed\./);

      expect(actions).toBeLessThanOrEqual(15);
      const check = await review.ask(
        'GET',
        `/reviews/${review.id}/sprint-check`,
      );
      expect(check.milestone).toMatchObject({ number: 2, name: 'Sprint 2' });
      expect(check.items).toEqual([]);
    });
  });
}

/**
 * A review in which everything was answered and a sprint was closed, and in which
 * since then six documents are about to run out, three questions came to high risk
 * and three are not answered any more.
 */
async function sprintWithTwelveChanges(portal: Portal): Promise<{
  id: string;
  component: string;
  ask: ReturnType<Portal['api']>;
}> {
  const component = 'price-elasticity';
  let review: { id: string; questions: Question[] } | undefined;
  // A new portal is still filling its catalog
  let ask = portal.api('');
  await expect(async () => {
    ask = portal.api(await portal.tokenOf('user:default/priya.nair'));
    review = await ask('POST', '/reviews', {
      entityRef: `component:default/${component}`,
      lens: 'machine-learning',
    });
  }).toPass({ timeout: 60_000 });
  const { id = '', questions = [] } = review ?? {};
  const revisions = new Map<string, number>();
  const answer = async (
    { id: questionId, choices }: Question,
    stateOf: (choice: Choice) => string,
  ) => {
    const { revision } = await ask(
      'PUT',
      `/reviews/${id}/answers/${questionId}`,
      {
        choices: Object.fromEntries(
          choices.map(choice => [choice.id, { state: stateOf(choice) }]),
        ),
      },
      { 'If-Match': `"${revisions.get(questionId) ?? 0}"` },
    );
    revisions.set(questionId, revision);
  };
  for (const question of questions) {
    await answer(question, ({ none }) => (none ? 'undecided' : 'selected'));
  }
  const answered: { questions: Question[] } = await ask(
    'GET',
    `/reviews/${id}`,
  );
  const [firm, risky] = [
    answered.questions.filter(({ effectiveRisk }) => effectiveRisk === 'NONE'),
    answered.questions.filter(({ effectiveRisk }) => effectiveRisk === 'HIGH'),
  ];
  for (const { id: questionId, choices } of risky) {
    await ask('POST', `/reviews/${id}/tasks`, {
      questionId,
      choiceId: choices[0].id,
    });
  }
  await ask('POST', `/reviews/${id}/sprint-check`, { name: 'Sprint 1' });

  for (const question of firm.slice(0, 3)) {
    await answer(question, ({ none }) => (none ? 'selected' : 'unselected'));
  }
  for (const question of firm.slice(3, 6)) {
    await answer(question, () => 'undecided');
  }
  for (const { id: questionId, choices } of firm.slice(6, 12)) {
    await ask('POST', `/reviews/${id}/attestations`, {
      questionId,
      choiceId: choices[0].id,
      url: 'https://wiki.example.com/prices',
      validUntil: `${inDays(13)}T12:00:00Z`,
    });
  }
  return { id, component, ask };
}
