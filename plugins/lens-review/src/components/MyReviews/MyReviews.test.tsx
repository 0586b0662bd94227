import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aComponent,
  aComponentReview,
  aRiskCount,
  aSummary,
} from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { MyLensReviewsCard } from '.';

const OWNERS = ['user:default/ines', 'group:default/growth'];

const late = aComponent({
  title: 'Churn',
  review: aComponentReview({
    sprint: 'overdue',
    dueAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    effectiveRisk: aRiskCount(),
  }),
});
const risky = aComponent({
  entityRef: 'component:default/fraud',
  title: 'Fraud',
  review: aComponentReview({
    conflicts: 1,
    effectiveRisk: aRiskCount({ HIGH: 4 }),
  }),
});

function renderCard(given: Partial<LensReviewApi> = {}) {
  const api = fakeApi({
    getScorecardSummary: jest.fn(async () =>
      aSummary({ total: 5, reviewed: 3 }),
    ),
    listComponentScorecards: jest.fn(async query => ({
      items: query?.sprint ? [late] : [risky, late],
      totalItems: 2,
    })),
    ...given,
  });
  renderInTestApp(
    <main>
      <h1>Home</h1>
      <MyLensReviewsCard />
    </main>,
    {
      apis: [
        api,
        mockApis.identity({
          userEntityRef: OWNERS[0],
          ownershipEntityRefs: OWNERS,
        }),
      ],
      mountedRoutes: {
        '/lens-review': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return api;
}

describe('MyLensReviewsCard', () => {
  it('lists what of mine needs attention and why, each with the way to it', async () => {
    const api = renderCard();

    expect(
      await screen.findByRole('link', {
        name: '3 of 5 components of yours are reviewed',
      }),
    ).toHaveAttribute(
      'href',
      `/lens-review/components?${new URLSearchParams(
        OWNERS.map(owner => ['owner', owner]),
      )}`,
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'ChurnOverdue, 3 days ago',
      'Fraud1 conflict4 high risks',
    ]);
    expect(within(items[1]).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/fraud/lens-review',
    );
    expect(api.getScorecardSummary).toHaveBeenCalledWith({ owner: OWNERS });
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('says so where nothing does, and what went wrong', async () => {
    const getScorecardSummary = jest
      .fn()
      .mockRejectedValueOnce(new Error('Bad gateway'))
      .mockResolvedValue(aSummary({ total: 5, reviewed: 5 }));
    renderCard({
      getScorecardSummary,
      listComponentScorecards: async () => ({ items: [], totalItems: 0 }),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Nothing of yours needs attention now.'),
    ).toBeVisible();
  });

  it('leads to the rest where there is more than it shows', async () => {
    renderCard({
      listComponentScorecards: async query => ({
        items: query?.sprint ? [late] : [risky],
        totalItems: query?.sprint ? 1 : 12,
      }),
    });

    expect(
      await screen.findByRole('link', {
        name: 'All 12 with conflicts or high risks',
      }),
    ).toHaveAttribute(
      'href',
      `/lens-review/components?${new URLSearchParams([
        ...OWNERS.map(owner => ['owner', owner]),
        ['has', 'conflicts'],
        ['has', 'highRisks'],
      ])}`,
    );
    expect(
      screen.getByRole('link', { name: '1 with a late check' }),
    ).toBeVisible();
  });

  it('says so where no component is mine', async () => {
    renderCard({ getScorecardSummary: async () => aSummary({ total: 0 }) });

    expect(
      await screen.findByText(
        'No machine learning component belongs to you or to your groups.',
      ),
    ).toBeVisible();
  });
});
