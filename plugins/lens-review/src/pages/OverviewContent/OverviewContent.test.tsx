import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aLens, aSummary, aTrendPoint } from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { OverviewContent } from './OverviewContent';

const renderPage = (api: Partial<LensReviewApi> = {}) =>
  renderInTestApp(
    <main>
      <OverviewContent />
    </main>,
    {
      apis: [
        fakeApi({
          getScorecardSummary: async () => aSummary(),
          listTrendPoints: async () => ({
            items: [
              aTrendPoint(),
              aTrendPoint({ day: '2026-03-02', score: 61.2 }),
            ],
            totalItems: 2,
          }),
          listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
          ...api,
        }),
      ],
      mountPath: '/lens-review/overview',
      initialRouteEntries: ['/lens-review/overview'],
      mountedRoutes: { '/lens-review': rootRouteRef },
    },
  );

describe('OverviewContent', () => {
  it('shows what the organisation comes to, each number with the way to its components', async () => {
    renderPage();

    expect(
      await screen.findByRole('link', { name: '6 of 8 components reviewed' }),
    ).toHaveAttribute('href', '/lens-review/components');
    expect(
      screen.getByRole('link', {
        name: 'Score 61.2, show the components behind it',
      }),
    ).toHaveAttribute('href', '/lens-review/components?orderBy=score%3Aasc');
    expect(screen.getByRole('link', { name: '14 high' })).toHaveAttribute(
      'href',
      '/lens-review/components?has=highRisks&orderBy=highRisks%3Adesc',
    );
    expect(
      screen.getByRole('link', { name: 'Bronze: 3 components' }),
    ).toHaveAttribute('href', '/lens-review/components?level=bronze');
    expect(screen.getByText('Security')).toBeVisible();
  });

  it('draws the trend in words and as a table', async () => {
    renderPage();

    expect(
      await screen.findByRole('img', {
        name: /Score from 50.0 on 2026-03-01 to 61.2 on 2026-03-02/,
      }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as a table' }),
    );
    const row = within(screen.getByRole('table')).getByRole('row', {
      name: /2026-03-02/,
    });
    expect(row).toHaveTextContent('61.2');
    expect(row).toHaveTextContent('6 of 8');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('leads nowhere from what there is none of', async () => {
    renderPage({ getScorecardSummary: async () => aSummary({ conflicts: 0 }) });

    expect(await screen.findByText('0 conflicts')).toBeVisible();
    expect(
      screen.queryByRole('link', { name: '0 conflicts' }),
    ).not.toBeInTheDocument();
  });

  it('says what is missing where nothing is reviewed', async () => {
    renderPage({
      getScorecardSummary: async () =>
        aSummary({ reviewed: 0, score: null, pillars: [] }),
      listTrendPoints: async () => ({ items: [], totalItems: 0 }),
    });

    expect(
      await screen.findByText('No component is reviewed yet.'),
    ).toBeVisible();
    expect(screen.getByText(/one point a day/)).toBeVisible();
  });

  it('draws no line through a single day', async () => {
    renderPage({
      listTrendPoints: async () => ({ items: [aTrendPoint()], totalItems: 1 }),
    });

    expect(await screen.findByText(/Today is the first/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /Score from/ })).toBeNull();
  });

  it('says why it could not be loaded', async () => {
    renderPage({
      getScorecardSummary: async () => {
        throw new Error('Bad gateway');
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
  });

  it('has no accessibility faults', async () => {
    renderPage();

    await screen.findByText('61.2');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
