import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { aSummary } from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { rootRouteRef } from '../../routes';
import { EntityLensReviewScorecardCard, LensReviewHomeCard } from '.';

const render = (card: JSX.Element) => {
  const api = fakeApi({ getScorecardSummary: jest.fn(async () => aSummary()) });
  renderInTestApp(<main>{card}</main>, {
    apis: [api],
    mountedRoutes: { '/lens-review': rootRouteRef },
  });
  return api;
};

const cardOf = (kind: string) => (
  <EntityProvider
    entity={{
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'payments', namespace: 'default' },
    }}
  >
    <EntityLensReviewScorecardCard />
  </EntityProvider>
);

describe('EntityLensReviewScorecardCard', () => {
  it.each([
    ['Group', 'owner', 'group'],
    ['System', 'system', 'system'],
    ['Domain', 'domain', 'domain'],
  ])('sums up the components of a %s', async (kind, filter, refKind) => {
    const ref = `${refKind}:default/payments`;
    const api = render(cardOf(kind));

    expect(await screen.findByText('61.2')).toBeVisible();
    expect(api.getScorecardSummary).toHaveBeenCalledWith({ [filter]: [ref] });
    expect(
      screen.getByRole('link', { name: /Open the components/ }),
    ).toHaveAttribute(
      'href',
      `/lens-review/components?${new URLSearchParams({ [filter]: ref })}`,
    );
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('is not drawn for other entities', () => {
    const api = render(cardOf('API'));
    expect(api.getScorecardSummary).not.toHaveBeenCalled();
  });
});

describe('LensReviewHomeCard', () => {
  it('sums up the whole organisation', async () => {
    render(<LensReviewHomeCard />);

    expect(
      await screen.findByText('Lens review of the organisation'),
    ).toBeVisible();
    expect(await screen.findByText('6 of 8 components reviewed')).toBeVisible();
  });
});
