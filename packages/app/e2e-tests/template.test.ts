import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import git from 'isomorphic-git';
import { expectAccessible } from './axe';
import { Portal, test } from './portal';
import { TemplateForm } from './TemplateForm';

const root = resolve(__dirname, '..', '..', '..');
const NAME = 'parcel-risk';
const ENTITY = `component:default/${NAME}`;
const TEMPLATE = 'infrastructure/service.template.json';

test.describe('a service is made from the template', () => {
  test.beforeAll(({ portal }) => portal.begin());

  test('its review knows its infrastructure, and the gate notices when a key is taken away', async ({
    page,
    portal,
  }) => {
    await page.goto(`${portal.url}/create/templates/default/ml-service`);
    await page.getByRole('button', { name: 'Sign in as Ines Moreau' }).click();
    const form = new TemplateForm(page);

    await test.step('the form says what cannot be', async () => {
      await form.fill('Name', 'Parcel--Risk');
      await form.fill('Title', 'Parcel risk');
      await form.fill(
        'What it does',
        'Says which parcels are likely to be late.',
      );
      await form.pick('Owner', 'Customer Growth');
      await form.pick('Who approves models', 'Architecture Review');
      await form.next();
      await form.says('S3, SageMaker and the catalog take nothing else');
      await form.fill('Name', 'churn-prediction');
      await form.next();
      await form.says('The catalog has a component churn-prediction already');
      await form.fill('Name', NAME);
      await form.next();

      await form.fill(
        'Business outcome',
        'Fewer customers wait for parcels in vain.',
      );
      await form.fill('Key figure', 'Late parcels');
      await form.fill('Key figure today', '4 %');
      await form.fill('Key figure wanted', '3 %');
      await form.fill(
        'Why machine learning',
        'A rule on distance alone misses most late parcels.',
      );
      await form.count(/^Worth/, 20_000);
      await form.count(/^Budget/, 1_500);
      await form.next();

      await form.says('35 questions, 105 practices.');
      await page
        .getByRole('searchbox', { name: 'Search practices' })
        .fill('encryption');
      await page.getByRole('checkbox', { name: /MLSEC02_BP01/ }).check();
      await form.says('1 of 105 practices chosen.');
      await expectAccessible(page, 'form');
      await form.next();

      await form.choose(/^How answers are needed/, /serverless/);
      await form.choose(/^How sensitive/, 'Personal data');
      await form.next();
      await form.says('SageMaker offers serverless endpoints none');
      await form.choose(/^How answers are needed/, /real-time/);
      await form.next();
    });

    await test.step('the service is created and registered', async () => {
      await form.fill('AWS account', '111122223333');
      await form.fill('Where alerts go', 'parcels@example.com');
      await form.fill('Cost center', '4711');
      await page.getByRole('button', { name: 'Review' }).click();
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await expect(
        page.getByRole('link', { name: 'In the catalog', exact: true }),
      ).toBeVisible({ timeout: 120_000 });
    });

    await test.step('its review proposes what the infrastructure proves', async () => {
      await page.goto(
        `${portal.url}/catalog/default/component/${NAME}/lens-review`,
      );
      await expect(page.getByText('All changes saved')).toBeVisible();
      await page.getByRole('button', { name: 'Accept all' }).click();
      await expect(page.getByText(/^7\d practices accepted\.$/)).toBeVisible();
      await expectAccessible(page, '[data-testid=lens-review-content]');
    });

    const token = await portal.tokenOf('user:default/ines.moreau');
    const ask = portal.api(token);

    await test.step('the gate passes', async () => {
      const { items } = await ask('GET', `/reviews?entityRef=${ENTITY}`);
      const goals = await ask('GET', `/reviews/${items[0].id}/goals`);
      expect(goals.outcome).toContain('Late parcels: from 4 % to 3 %');
      expect(goals.targets).toHaveLength(2);
      await ask('POST', `/reviews/${items[0].id}/milestones`, {
        name: 'As created',
      });
      const { code, said } = await gate(portal, token);
      expect(said).toContain('The gate passes.');
      expect(code).toBe(0);
    });

    await test.step('and fails with reasons after an encryption setting is removed', async () => {
      const dir = join(portal.repositories, NAME);
      const text = await readFile(join(dir, TEMPLATE), 'utf8');
      const template = JSON.parse(text);
      const bucket = Object.keys(template.Resources).find(id =>
        /^StorageData[0-9A-F]{8}$/.test(id),
      );
      delete template.Resources[bucket!].Properties.BucketEncryption;
      await writeFile(join(dir, TEMPLATE), JSON.stringify(template, null, 1));
      await git.add({ fs, dir, filepath: TEMPLATE });
      await git.commit({
        fs,
        dir,
        message: 'Use the key no longer',
        author: { name: 'Ines', email: 'ines@example.com' },
      });
      const run = await ask(
        'POST',
        `/entities/component/default/${NAME}/evidence/refresh`,
      );
      await expect
        .poll(
          async () => (await ask('GET', `/evidence/runs/${run.id}`)).status,
          {
            timeout: 60_000,
          },
        )
        .toBe('done');

      const { code, said } = await gate(portal, token);
      expect(said).toContain('The gate does not pass.');
      expect(said).toContain('MLSEC02/MLSEC02_BP01');
      expect(code).toBe(1);
    });
  });

  test('a service that runs already is brought under review, with what AWS says of it', async ({
    page,
    portal,
  }) => {
    await page.goto(
      `${portal.url}/create/templates/default/existing-ml-service`,
    );
    await page.getByRole('button', { name: 'Sign in as Ines Moreau' }).click();
    const form = new TemplateForm(page);
    await form.fill('Name', 'churn-twin');
    await form.fill('Title', 'Churn twin');
    await form.fill('What it does', 'Runs beside the churn prediction.');
    await form.pick('Owner', 'Customer Growth');
    await form.next();

    await form.fill(
      'What belongs to it in AWS',
      'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn-prediction\narn:aws:iam::111122223333:user/ines',
    );
    await form.says('Line 2 names nothing that can be read');
    await form.fill(
      'What belongs to it in AWS',
      'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn-prediction',
    );
    await form.says('Found: SageMaker endpoint.');
    await expectAccessible(page, 'form');
    await form.next();
    await form.fill('Who has which role', 'https://example.com/roles');
    await form.next();
    await form.fill(
      'Business outcome',
      'Fewer customers leave because somebody calls them in time.',
    );
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page
      .getByRole('link', { name: 'Open the review', exact: true })
      .click({ timeout: 120_000 });
    await expect(
      page.getByRole('button', { name: 'Accept all' }),
    ).toBeVisible();

    const ask = portal.api(await portal.guestToken());
    const { items } = await ask(
      'GET',
      '/entities/component/default/churn-twin/evidence',
    );
    const names = items.map((fact: { name: string }) => fact.name);
    expect(names).toContain('sagemaker.endpoint.kms');
  });
});

/** The command line as a build runs it. */
function gate(
  portal: Portal,
  token: string,
): Promise<{ code: number; said: string }> {
  return new Promise(fulfil => {
    execFile(
      process.execPath,
      [
        join(root, 'packages/cli/dist/lens-review.cjs'),
        ...['gate', '--portal', portal.backendUrl, '--entity', ENTITY],
        ...['--no-conflicts', '--against-milestone'],
      ],
      { env: { ...process.env, LENS_REVIEW_TOKEN: token } },
      (error, stdout, stderr) =>
        fulfil({
          code: error === null ? 0 : Number(error.code),
          said: `${stdout}${stderr}`,
        }),
    );
  });
}
