import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGroup, aLens, aSummary } from '../../__testUtils__/builders';
import {
  fakeApi,
  fakeCampaigns,
  fakeLenses,
} from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aCampaign } from '../../__testUtils__/processBuilders';
import { CampaignsApi, LensReviewApi } from '../../api';
import { CampaignsBanner } from '../../components/CampaignsBanner';
import { rootRouteRef } from '../../routes';
import { CampaignsContent } from './CampaignsContent';

const details = (
  campaign: Partial<ApiSchemas['Campaign']> = {},
): ApiSchemas['CampaignDetails'] => ({
  campaign: aCampaign(campaign),
  practices: [
    {
      questionId: 'sec',
      choiceId: 'encrypt',
      title: 'Encrypt training data',
      done: 2,
    },
  ],
  points: [
    { day: '2126-03-01', total: 4, done: 0 },
    { day: '2126-03-02', total: 4, done: 1 },
  ],
  permissions: { manage: true },
});

const aLensVersion = (alias: string): ApiSchemas['LensVersion'] => ({
  alias,
  version: '1.0.0',
  name: 'Lens',
  description: '',
  checksum: '',
  status: 'published',
  builtIn: true,
  createdAt: '2126-03-01T10:00:00Z',
  pillars: [
    {
      id: 'security',
      name: 'Security',
      questions: [
        {
          id: 'sec',
          title: 'How is data kept safe?',
          choices: [
            { id: 'encrypt', title: 'Encrypt training data', none: false },
          ],
        },
      ],
    },
  ],
  phases: [],
  issues: [],
});

function renderPage(
  campaigns: Partial<CampaignsApi>,
  address = '/',
  api: Partial<LensReviewApi> = {},
) {
  const given = {
    list: async () => ({
      items: [aCampaign()],
      totalItems: 1,
      permissions: { manage: true },
    }),
    get: async () => details(),
    ...campaigns,
  };
  renderInTestApp(
    <main>
      <CampaignsContent />
    </main>,
    {
      apis: [
        [catalogApiRef, catalogApiMock()],
        fakeApi({
          campaigns: fakeCampaigns(given),
          listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
          getLensVersion: async alias => aLensVersion(alias),
          getScorecardSummary: async () =>
            aSummary({ ladder: ['started', 'ready'] }),
          listGroupScorecards: async query => ({
            items:
              query?.by === 'tag'
                ? [aGroup({ group: 'llm', title: 'llm' })]
                : [
                    aGroup({ group: 'group:default/growth' }),
                    aGroup({ group: 'group:default/lending' }),
                  ],
            totalItems: 2,
            pillars: [],
          }),
          ...api,
        }),
      ],
      initialRouteEntries: [address],
      mountedRoutes: {
        '/lens-review': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('CampaignsContent', () => {
  it('lists campaigns with what they ask and how far they are', async () => {
    renderPage({});

    const row = await screen.findByRole('row', { name: /Encrypt everything/ });
    expect(row).toHaveTextContent('1 practice');
    expect(row).toHaveTextContent('1 of 4');
    expect(row).toHaveTextContent('Running');
    expect(within(row).getByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '25',
    );
    expect(
      within(row).getByRole('link', { name: 'Encrypt everything' }),
    ).toHaveAttribute('href', '/lens-review/campaigns?campaign=c1');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('offers to start one only to who may, and tells others who can', async () => {
    renderPage({
      list: async () => ({
        items: [],
        totalItems: 0,
        permissions: { manage: false },
      }),
    });

    expect(await screen.findByText('There is no campaign yet.')).toBeVisible();
    expect(screen.getByText(/lens-review\.campaign\.manage/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Start a campaign' }),
    ).not.toBeInTheDocument();
  });

  it('starts a campaign once everything needed is there', async () => {
    const create = jest.fn(async () => aCampaign());
    renderPage({ create });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Start a campaign' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Start' }),
    );
    expect(within(dialog).getByText('Give it a name.')).toBeVisible();
    expect(within(dialog).getByText('Choose a day.')).toBeVisible();
    expect(create).not.toHaveBeenCalled();

    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Name/ }), {
      target: { value: 'Encrypt everything' },
    });
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Practices' }),
      'Encrypt training data',
    );
    fireEvent.change(within(dialog).getByLabelText(/^Due on/), {
      target: { value: '2126-04-30' },
    });
    const owner = within(dialog).getByRole('textbox', { name: 'Owner' });
    fireEvent.change(owner, { target: { value: 'group:default/platform' } });
    fireEvent.blur(owner);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Start' }),
    );

    await waitFor(() =>
      expect(create).toHaveBeenCalledWith(
        {
          title: 'Encrypt everything',
          description: undefined,
          lens: 'machine-learning',
          practices: [{ questionId: 'sec', choiceId: 'encrypt' }],
          filter: {},
          owner: 'group:default/platform',
          dueOn: '2126-04-30',
        },
        expect.any(String),
      ),
    );
    // The new one is opened
    expect(
      await screen.findByRole('heading', { name: 'Burn-down' }),
    ).toBeVisible();
  });

  it('is about several owners and tags, and asks for a level of this portal', async () => {
    const create = jest.fn(async () => aCampaign());
    renderPage({ create });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Start a campaign' }),
    );
    const dialog = await screen.findByRole('dialog');
    const tick = async (menu: string, names: string[]) => {
      await userEvent.click(within(dialog).getByRole('button', { name: menu }));
      for (const name of names) {
        await userEvent.click(
          await screen.findByRole('checkbox', { name: new RegExp(name) }),
        );
      }
      await userEvent.keyboard('{Escape}');
    };
    await tick('Owner', ['lending', 'growth']);
    await tick('Tag', ['llm']);
    await userEvent.click(
      await within(dialog).findByRole('button', {
        name: 'Remove filter: Owner: lending',
      }),
    );
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: 'What it asks for' }),
      'A score or a level',
    );
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Level, at least' }),
      await within(dialog).findByRole('option', { name: 'Ready' }),
    );
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Name/ }), {
      target: { value: 'Be ready' },
    });
    fireEvent.change(within(dialog).getByLabelText(/^Due on/), {
      target: { value: '2126-04-30' },
    });
    const owner = within(dialog).getByRole('textbox', { name: 'Owner' });
    fireEvent.change(owner, { target: { value: 'group:default/platform' } });
    fireEvent.blur(owner);
    expect(await findAxeViolations(dialog)).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Start' }),
    );

    await waitFor(() =>
      expect(create).toHaveBeenCalledWith(
        expect.objectContaining({
          target: { score: undefined, level: 'ready' },
          filter: { owner: ['group:default/growth'], tag: ['llm'] },
        }),
        expect.any(String),
      ),
    );
  });

  it('shows one by practice and by day, each number with the way to its components', async () => {
    renderPage({}, '/?campaign=c1');

    expect(
      await screen.findByRole('link', { name: '1 component done' }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?campaign=c1&campaignState=done',
    );
    expect(
      screen.getByRole('link', { name: '3 components still open' }),
    ).toHaveAttribute(
      'href',
      '/lens-review/components?campaign=c1&campaignState=open',
    );
    expect(
      screen.getByRole('img', {
        name: 'Components still open by day: 4 of 4 on 2126-03-01, 3 of 4 on 2126-03-02.',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('row', { name: /Encrypt training data/ }),
    ).toHaveTextContent('2 of 4');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('keeps a level that the portal no longer has until another one is chosen', async () => {
    const target = { level: 'platinum' };
    renderPage(
      {
        get: async () => ({
          ...details({ practices: undefined, target }),
          practices: [],
        }),
      },
      '/?campaign=c1',
    );

    await userEvent.click(
      await screen.findByRole('button', { name: 'Change' }),
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('option', { name: 'Ready' });
    expect(
      within(dialog).getByRole('combobox', { name: 'Level, at least' }),
    ).toHaveDisplayValue('Platinum');
  });

  it('ends a campaign after asking', async () => {
    const end = jest.fn(async () => aCampaign({ status: 'ended' }));
    renderPage({ end }, '/?campaign=c1');

    await userEvent.click(
      await screen.findByRole('button', { name: 'End the campaign' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'End the campaign' }),
    );
    await waitFor(() => expect(end).toHaveBeenCalledWith('c1', 3));
    expect(await screen.findByText('The campaign has ended.')).toBeVisible();
  });

  it('takes the practices of one that has ended into a draft of another lens', async () => {
    const draft = jest.fn(async () => ({
      ...aLensVersion('ours'),
      version: '1.1.0',
    }));
    renderPage(
      { get: async () => details({ status: 'ended' }) },
      '/?campaign=c1',
      {
        lenses: fakeLenses({ draft }),
        listLenses: async () => ({
          items: [aLens(), aLens({ alias: 'ours', name: 'Our lens' })],
          totalItems: 2,
        }),
      },
    );

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Take its practices into a lens',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('option', {
      name: 'How is data kept safe?',
    });
    fireEvent.change(
      within(dialog).getByRole('textbox', { name: /Number of the draft/ }),
      { target: { value: '1.1.0' } },
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Make the draft' }),
    );
    await waitFor(() =>
      expect(draft).toHaveBeenCalledWith('ours', {
        version: '1.1.0',
        edits: [
          {
            kind: 'add_practice',
            questionId: 'sec',
            choiceId: 'encrypt',
            title: 'Encrypt training data',
          },
        ],
      }),
    );
    expect(
      await screen.findByText('Version 1.1.0 of Our lens is a draft now.'),
    ).toBeVisible();
  });
});

describe('CampaignsBanner', () => {
  it('names the campaigns in which a component is not done', async () => {
    renderInTestApp(
      <main>
        <CampaignsBanner
          entityRef="component:default/churn"
          lens="machine-learning"
          revision={1}
        />
      </main>,
      {
        apis: [
          fakeApi({
            campaigns: fakeCampaigns({
              list: async () => ({
                items: [
                  aCampaign({ total: 1, done: 0 }),
                  aCampaign({ id: 'c2', title: 'Done', total: 1, done: 1 }),
                  aCampaign({
                    id: 'c3',
                    title: 'Other',
                    lens: 'x',
                    total: 1,
                    done: 0,
                  }),
                ],
                totalItems: 3,
                permissions: { manage: false },
              }),
            }),
          }),
        ],
        mountedRoutes: { '/lens-review': rootRouteRef },
      },
    );

    expect(
      await screen.findByText(
        'A campaign asks for something of this component',
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(
      screen.getByRole('link', {
        name: /Encrypt everything: 1 practice until/,
      }),
    ).toHaveAttribute('href', '/lens-review/campaigns?campaign=c1');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
