import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import {
  aCollector,
  aComponent,
  aComponentReview,
  aGroup,
  aLens,
  aPracticeScorecard,
  aRiskCount,
} from '../../__testUtils__/builders';
import { fakeApi, fakeCampaigns } from '../../__testUtils__/fakeApi';
import { fakePresentationApi } from '../../__testUtils__/fakePresentationApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aCampaign } from '../../__testUtils__/processBuilders';
import { LensReviewApi } from '../../api';
import { ComponentsContent } from './ComponentsContent';
import { downloadText } from '../../downloads';

jest.mock('../../downloads');

const churn = aComponent({
  review: aComponentReview({
    conflicts: 3,
    effectiveRisk: aRiskCount({ HIGH: 2 }),
  }),
});
const fraud = aComponent({
  entityRef: 'component:default/fraud',
  title: 'Fraud',
  owner: undefined,
});

const Address = () => <output>{useLocation().search}</output>;

const renderPage = (api: Partial<LensReviewApi> = {}, address = '/') => {
  const lensReviewApi = fakeApi({
    listComponentScorecards: jest.fn(async () => ({
      items: [churn, fraud],
      totalItems: 60,
      nextCursor: 'page-2',
      indexedAt: new Date(Date.now() - 120_000).toISOString(),
    })),
    listGroupScorecards: jest.fn(async () => ({
      items: [aGroup(), aGroup({ group: '', title: '', total: 1 })],
      totalItems: 2,
      pillars: [],
    })),
    exportComponentScorecards: jest.fn(async () => 'component\nchurn\n'),
    listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
    ...api,
  });
  renderInTestApp(
    <main>
      <ComponentsContent />
      <Address />
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
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return lensReviewApi;
};

const address = () => document.querySelector('output')?.textContent;

describe('ComponentsContent', () => {
  it('lists a reviewed component with its numbers and a link to its tab', async () => {
    renderPage();

    const row = await screen.findByRole('row', { name: /Churn/i });
    expect(row).toHaveTextContent(/payments[ -]ml/i);
    expect(row).toHaveTextContent('Bronze');
    expect(row).toHaveTextContent(/61\.2.*12\.5.*80\.0/);
    expect(
      within(row).getByRole('link', { name: '61.2, Open the review of Churn' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/lens-review');
    expect(screen.getByText(/Catalog indexed 2 minutes ago/)).toBeVisible();
  });

  it('says what lifts a component to the next level where one asks', async () => {
    const lifted = aComponent({
      review: aComponentReview({
        nextLevel: {
          level: 'silver',
          missing: [
            { condition: 'score', wanted: 75, is: 61.2 },
            { condition: 'high_risk', questions: ['q1', 'q2'] },
          ],
        },
      }),
    });
    renderPage({
      listComponentScorecards: async () => ({ items: [lifted], totalItems: 1 }),
    });

    const button = await screen.findByRole('button', {
      name: 'What lifts Churn to the next level',
      expanded: false,
    });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('For Silver it still needs:')).toBeVisible();
    expect(screen.getByText('a score of 75.0, now 61.2')).toBeVisible();
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
    await userEvent.click(button);
    expect(
      screen.queryByText('For Silver it still needs:'),
    ).not.toBeInTheDocument();
  });

  it('lists a component without a review as not reviewed, with the way to start', async () => {
    renderPage();

    const row = await screen.findByRole('row', { name: /Fraud/i });
    expect(row).toHaveTextContent('Not reviewed');
    expect(row).toHaveTextContent('No owner');
    expect(
      within(row).getByRole('link', { name: 'Start a review of Fraud' }),
    ).toHaveAttribute('href', '/catalog/default/component/fraud/lens-review');
  });

  it('asks the server for the order, says it to screen readers and keeps it in the address', async () => {
    const api = renderPage();

    await userEvent.click(await screen.findByRole('button', { name: 'Score' }));

    await waitFor(() =>
      expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ orderBy: 'score:desc' }),
      ),
    );
    expect(screen.getByRole('columnheader', { name: 'Score' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(address()).toBe('?orderBy=score%3Adesc');
  });

  it('filters by an owner that is ticked, and lets go of it again', async () => {
    const api = renderPage();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Owner', expanded: false }),
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Payments ML (3)' }),
    );
    await userEvent.keyboard('{Escape}');

    await waitFor(() =>
      expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ owner: ['group:default/payments-ml'] }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter Owner: Payments ML',
      }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it('keeps what the heat map asked for, and lets go of "without what is nested"', async () => {
    const api = renderPage(
      {},
      '/?owner=group%3Adefault%2Fpayments-ml&domain=domain%3Adefault%2Fa&tag=&nesting=exclude',
    );

    await screen.findByRole('row', { name: /Churn/i });
    expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
      expect.objectContaining({
        owner: ['group:default/payments-ml'],
        domain: ['domain:default/a'],
        tag: [''],
        nesting: 'exclude',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Take in what is nested in owners and domains again',
      }),
    );
    await waitFor(() => expect(address()).not.toContain('nesting'));
  });

  it('names what other pages filtered by, and lets go of one at a time', async () => {
    renderPage(
      {
        listPracticeScorecards: async () => ({
          items: [aPracticeScorecard()],
          totalItems: 1,
        }),
        listCollectors: async () => ({
          items: [aCollector({ id: 'aws-s3', title: 'Amazon S3' })],
          totalItems: 1,
        }),
        campaigns: fakeCampaigns({
          get: async () => ({
            campaign: aCampaign({ title: 'Model cards by spring' }),
            practices: [],
            points: [],
            permissions: { manage: false },
          }),
        }),
      },
      '/?lens=machine-learning&practice=q1/card&practiceState=met&evidence=aws-s3:failing&campaign=c1&campaignState=open&has=conflicts&sprint=overdue',
    );

    for (const name of [
      'Practice Keep a model card: met',
      'Evidence of Amazon S3 fails',
      'Not done in the campaign Model cards by spring',
      'With conflicts',
    ]) {
      expect(
        await screen.findByRole('button', { name: `Remove filter: ${name}` }),
      ).toBeVisible();
    }
    expect(
      screen.getByRole('button', {
        name: 'Remove filter Sprint check: Overdue',
      }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove filter: Practice Keep a model card: met',
      }),
    );
    await waitFor(() => expect(address()).not.toContain('practice'));
    expect(address()).toContain('evidence=aws-s3%3Afailing');
    expect(address()).toContain('campaign=c1');
  });

  it('calls a filter by its id where nobody knows a name', async () => {
    renderPage(
      {
        listCollectors: async () => ({ items: [], totalItems: 0 }),
        listPracticeScorecards: jest
          .fn()
          .mockRejectedValue(new Error('Bad gateway')),
      },
      '/?lens=gone&practice=q1/gone&evidence=gone:missing',
    );

    expect(await screen.findByText('Practice q1/gone: not met')).toBeVisible();
    expect(await screen.findByText('Nothing to read for gone')).toBeVisible();
  });

  it('lets choose the lens that counts once the library has more than one', async () => {
    const api = renderPage({
      listLenses: async () => ({
        items: [aLens(), aLens({ alias: 'genai', name: 'Generative AI Lens' })],
        totalItems: 2,
      }),
    });

    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Lens' }),
      'Generative AI Lens',
    );

    await waitFor(() =>
      expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ lens: 'genai' }),
      ),
    );
  });

  it('searches with what is typed', async () => {
    const api = renderPage();

    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Search by name' }),
      'fraud',
    );

    await waitFor(() =>
      expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: 'fraud' }),
      ),
    );
  });

  it('pages forward and back by the cursors of the server', async () => {
    const api = renderPage();

    expect(await screen.findByText('1–2 of 60')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() =>
      expect(api.listComponentScorecards).toHaveBeenLastCalledWith(
        expect.objectContaining({ cursor: 'page-2' }),
      ),
    );
    expect(await screen.findByText('26–27 of 60')).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it('opens a bookmarked view as it was', async () => {
    const api = renderPage(
      {},
      '/?level=gold&q=churn&orderBy=owner%3Aasc&limit=50',
    );

    await screen.findByRole('row', { name: /Churn/i });
    expect(api.listComponentScorecards).toHaveBeenCalledWith(
      expect.objectContaining({
        level: ['gold'],
        q: 'churn',
        orderBy: 'owner:asc',
        limit: 50,
      }),
    );
  });

  it('downloads exactly the rows that the filters leave', async () => {
    const api = renderPage({}, '/?level=gold&orderBy=score%3Adesc');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Download CSV' }),
    );

    await waitFor(() =>
      expect(downloadText).toHaveBeenCalledWith(
        'lens-review-components.csv',
        'text/csv;charset=utf-8',
        'component\nchurn\n',
      ),
    );
    expect(api.exportComponentScorecards).toHaveBeenCalledWith(
      expect.objectContaining({ level: ['gold'], orderBy: 'score:desc' }),
    );
  });

  it('says what makes a component an ML component when there is none', async () => {
    renderPage({
      listComponentScorecards: async () => ({ items: [], totalItems: 0 }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'No machine learning components found',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/lensReview\.entities\.filter/)).toBeVisible();
  });

  it('keeps the filters at hand when they leave nothing', async () => {
    renderPage(
      { listComponentScorecards: async () => ({ items: [], totalItems: 0 }) },
      '/?q=nothing',
    );

    expect(
      await screen.findByText('No component matches these filters.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it('says why the rows could not be loaded and tries again', async () => {
    const listComponentScorecards = jest
      .fn()
      .mockRejectedValueOnce(new Error('Bad gateway'))
      .mockResolvedValue({ items: [churn], totalItems: 1 });
    renderPage({ listComponentScorecards });

    expect(await screen.findByRole('alert')).toHaveTextContent('Bad gateway');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByRole('row', { name: /Churn/i }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('has no accessibility faults', async () => {
    renderPage({}, '/?level=gold');

    await screen.findByRole('row', { name: /Churn/i });
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
