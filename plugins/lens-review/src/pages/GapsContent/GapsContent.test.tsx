import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import {
  aComponent,
  aComponentReview,
  aLens,
  aPracticeScorecard,
} from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { GapsContent } from './GapsContent';

const conflicting = aPracticeScorecard({
  choiceId: 'encrypt',
  title: 'Encrypt training data',
  counts: { conflict: 2 },
});

const renderPage = (api: Partial<LensReviewApi> = {}) =>
  renderInTestApp(
    <main>
      <GapsContent />
    </main>,
    {
      apis: [
        fakeApi({
          listPracticeScorecards: async query => ({
            items:
              query?.orderBy === 'conflict'
                ? [conflicting, aPracticeScorecard()]
                : [aPracticeScorecard(), conflicting],
            totalItems: 2,
          }),
          listEvidenceGaps: async () => ({
            items: [
              {
                kind: 'permission',
                collector: 'aws-s3',
                title: 'Amazon S3',
                reason: 'Missing permission: s3:GetBucketPolicy',
                components: 4,
                facts: 9,
              },
              {
                kind: 'annotation',
                collector: 'mlflow',
                title: 'MLflow',
                annotations: ['mlflow.org/registered-model'],
                components: 7,
              },
            ],
            totalItems: 2,
            total: 8,
          }),
          listComponentScorecards: async () => ({
            items: [
              aComponent({
                review: aComponentReview({
                  sprint: 'overdue',
                  dueAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
                }),
              }),
            ],
            totalItems: 12,
          }),
          listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
          ...api,
        }),
      ],
      mountPath: '/lens-review/gaps',
      initialRouteEntries: ['/lens-review/gaps'],
      mountedRoutes: {
        '/lens-review': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

describe('GapsContent', () => {
  it('lists the practices missed most, each number with the way to its components', async () => {
    renderPage();

    const table = await screen.findByRole('table', {
      name: 'Practices missed most',
    });
    expect(
      within(table).getByRole('link', {
        name: 'Not met, Keep a model card: 3',
      }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?lens=machine-learning&practice=q1%2Fcard&practiceState=not_met',
    );
  });

  it('lists only practices with conflicts as those where evidence disagrees', async () => {
    renderPage();

    const table = await screen.findByRole('table', {
      name: 'Where evidence and answers disagree most',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(table).toHaveTextContent('Encrypt training data');
  });

  it('names the permission or annotation that evidence lacks', async () => {
    renderPage();

    const denied = await screen.findByRole('row', {
      name: /It may not read/,
    });
    expect(denied).toHaveTextContent('s3:GetBucketPolicy');
    expect(
      within(denied).getByRole('link', { name: 'Amazon S3: 4 components' }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?evidence=aws-s3%3Afailing',
    );
    const unnamed = screen.getByRole('row', { name: /MLflow/ });
    expect(unnamed).toHaveTextContent('mlflow.org/registered-model');
    expect(within(unnamed).getByRole('link')).toHaveAttribute(
      'href',
      '/lens-review/components?evidence=mlflow%3Amissing',
    );
  });

  it('says of reasons that are not told what kind they are', async () => {
    const gap = { collector: 'aws-s3', title: 'Amazon S3', components: 2 };
    renderPage({
      listEvidenceGaps: async () => ({
        items: [
          { ...gap, kind: 'permission', hidden: true, facts: 3 },
          { ...gap, kind: 'failure', hidden: true, facts: 2 },
          { ...gap, kind: 'failure', reason: '', facts: 1 },
        ],
        totalItems: 3,
        total: 8,
      }),
    });

    const table = await screen.findByRole('table', {
      name: 'Evidence that does not arrive',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.firstChild?.textContent),
    ).toEqual([
      'It may not read resources of other entities, which you may not see.',
      'Resources of other entities, which you may not see, could not be read.',
      'The source gave no reason.',
    ]);
  });

  it('lists the sprint checks that are overdue longest, with the way to all of them', async () => {
    renderPage();

    const table = await screen.findByRole('table', {
      name: 'Sprint checks that are overdue',
    });
    expect(table).toHaveTextContent('Overdue, 3 days ago');
    expect(within(table).getByRole('link', { name: 'Churn' })).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/lens-review',
    );
    expect(
      screen.getByRole('link', { name: 'All 12 overdue checks' }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?sprint=overdue&orderBy=dueAt%3Aasc',
    );
  });

  it('says so where nothing is missing, and why it could not be loaded', async () => {
    renderPage({
      listPracticeScorecards: async () => ({ items: [], totalItems: 0 }),
      listEvidenceGaps: jest
        .fn()
        .mockRejectedValueOnce(new Error('Bad gateway'))
        .mockResolvedValue({ items: [], totalItems: 0, total: 8 }),
      listComponentScorecards: async () => ({ items: [], totalItems: 0 }),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(await screen.findByText('All evidence arrives.')).toBeVisible();
    expect(screen.getByText('No sprint check is overdue.')).toBeVisible();
    expect(screen.getAllByText(/^No component is reviewed yet/)).toHaveLength(
      2,
    );
  });

  it('has no accessibility faults', async () => {
    renderPage();

    await screen.findByRole('row', { name: /MLflow/ });
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
