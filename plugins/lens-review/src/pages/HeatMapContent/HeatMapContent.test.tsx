import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGroup, aLens } from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { fakePresentationApi } from '../../__testUtils__/fakePresentationApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { HeatMapContent } from './HeatMapContent';

const pillars = [
  { id: 'security', name: 'Security' },
  { id: 'reliability', name: 'Reliability' },
];
const payments = aGroup({
  title: 'payments-ml',
  pillars: [
    { id: 'security', score: 41.2, assurance: 10 },
    { id: 'reliability', score: null, assurance: null },
  ],
});
const nobody = aGroup({
  group: '',
  title: '',
  reviewed: 1,
  total: 4,
  representative: false,
  score: 100,
});

const renderPage = (
  api: Partial<LensReviewApi> = {},
  address = '/lens-review/heat-map',
) => {
  const lensReviewApi = fakeApi({
    listGroupScorecards: jest.fn(async () => ({
      items: [payments, nobody],
      totalItems: 2,
      pillars,
    })),
    listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
    ...api,
  });
  renderInTestApp(
    <main>
      <HeatMapContent />
    </main>,
    {
      apis: [
        lensReviewApi,
        [
          entityPresentationApiRef,
          fakePresentationApi({ 'group:default/payments-ml': 'Payments ML' }),
        ],
      ],
      initialRouteEntries: [address],
      mountPath: '/lens-review/heat-map',
      mountedRoutes: {
        '/lens-review': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return lensReviewApi;
};

describe('HeatMapContent', () => {
  it('writes the number of every cell and how many components stand behind it', async () => {
    renderPage();

    const row = await screen.findByRole('row', { name: /Payments ML/ });
    expect(row).toHaveTextContent('2 of 3');
    expect(
      within(row).getByRole('link', { name: 'Security, Payments ML: 41.2' }),
    ).toHaveTextContent('41.2');
    expect(row).toHaveTextContent('no value');
  });

  it('leads from a cell to the components of its group', async () => {
    renderPage();

    expect(
      await screen.findByRole('link', { name: 'Security, Payments ML: 41.2' }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?owner=group%3Adefault%2Fpayments-ml',
    );
    expect(
      screen.getByRole('link', { name: 'Overall, No owner: 100.0' }),
    ).toHaveAttribute('href', '/lens-review/components?owner=');
  });

  it('marks groups of which fewer than half are reviewed and keeps them last', async () => {
    renderPage();

    const [, first, last] = await screen.findAllByRole('row');
    expect(first).not.toHaveTextContent('Not representative');
    expect(last).toHaveTextContent('No owner');
    expect(last).toHaveTextContent('Not representative');
    expect(screen.getByText(/Fewer than half/)).toBeInTheDocument();
  });

  it('groups by system when asked to', async () => {
    const api = renderPage();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Systems' }),
    );

    await waitFor(() =>
      expect(api.listGroupScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ by: 'system' }),
      ),
    );
  });

  it('opens a group to what is nested in it and to the systems of its own components', async () => {
    const answers = {
      owner: [aGroup({ group: 'group:default/cards', title: 'cards' })],
      system: [aGroup({ group: 'system:default/wallet', title: 'wallet' })],
    };
    const api = renderPage({
      listGroupScorecards: jest.fn(async query => ({
        items:
          query.parent === ''
            ? [
                aGroup({ nested: 1, direct: 2 }),
                aGroup({ group: 'group:default/x', nested: 1 }),
              ]
            : answers[query.by === 'system' ? 'system' : 'owner'],
        totalItems: 1,
        pillars,
      })),
    });

    const toggle = await screen.findByRole('button', {
      name: 'What Payments ML is made of',
    });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);

    await screen.findByRole('row', { name: /cards/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(api.listGroupScorecards).toHaveBeenCalledWith(
      expect.objectContaining({
        by: 'owner',
        parent: 'group:default/payments-ml',
      }),
    );
    expect(
      within(screen.getByRole('row', { name: /wallet/ })).getByRole('link', {
        name: 'Overall, wallet: 50.0',
      }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?system=system%3Adefault%2Fwallet&owner=group%3Adefault%2Fpayments-ml&nesting=exclude',
    );
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);

    await userEvent.click(toggle);
    expect(screen.queryByRole('row', { name: /cards/ })).toBeNull();
  });

  it('opens by itself the one group that is above all', async () => {
    renderPage({
      listGroupScorecards: async query => ({
        items:
          query.parent === ''
            ? [
                aGroup({ nested: 1, direct: 0 }),
                aGroup({ group: 'group:default/lab', title: 'lab' }),
                nobody,
              ]
            : [aGroup({ group: 'group:default/cards', title: 'cards' })],
        totalItems: 1,
        pillars,
      }),
    });

    expect(await screen.findByRole('row', { name: /cards/ })).toBeVisible();
  });

  it('shows phases instead of pillars when asked to', async () => {
    const api = renderPage({
      listGroupScorecards: jest.fn(async query => ({
        items: [
          aGroup({
            pillars: [],
            phases: [{ id: 'run', score: 12.5, assurance: 0 }],
          }),
        ],
        totalItems: 1,
        pillars: [],
        phases:
          query.columns === 'phases' ? [{ id: 'run', name: 'Run' }] : undefined,
      })),
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Phases' }),
    );

    expect(
      await screen.findByRole('columnheader', { name: 'Run' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Run, Payments ML: 12.5' }),
    ).toBeInTheDocument();
    expect(api.listGroupScorecards).toHaveBeenLastCalledWith(
      expect.objectContaining({ columns: 'phases' }),
    );
  });

  it('says why it could not be loaded', async () => {
    renderPage({
      listGroupScorecards: async () => {
        throw new Error('Bad gateway');
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
  });

  it('has no accessibility faults', async () => {
    renderPage();

    await screen.findByRole('row', { name: /Payments ML/ });
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
