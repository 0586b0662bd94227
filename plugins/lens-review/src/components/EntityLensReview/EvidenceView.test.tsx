import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCollector,
  aFact,
  anEntityCollector,
} from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';

const evidence: ApiSchemas['EvidenceList'] = {
  entityRef: 'component:default/churn',
  totalItems: 1,
  collectedAt: '2026-11-20T12:00:00Z',
  items: [aFact({ id: 'fact-1' })],
  collectors: [anEntityCollector()],
};

const aRun = (
  run: Partial<ApiSchemas['CollectionRun']> = {},
): ApiSchemas['CollectionRun'] => ({
  id: 'run-1',
  status: 'running',
  startedAt: '2026-11-20T12:00:00Z',
  entitiesDone: 0,
  entitiesTotal: 1,
  sourcesDone: 2,
  sourcesTotal: 9,
  failures: [],
  ...run,
});

const aRow = (
  index: number,
  row: Partial<ApiSchemas['FactHistoryRow']> = {},
): ApiSchemas['FactHistoryRow'] => ({
  id: `${index}`,
  factId: 'fact-1',
  at: '2026-11-19T12:00:00Z',
  collector: 'catalog',
  name: 'catalog.owner.exists',
  resource: null,
  outcome: 'value',
  value: true,
  source: 'component:default/churn',
  withdrawn: false,
  ...row,
});

const show = (api: Parameters<typeof renderReview>[1]) =>
  renderReview(aReview(), { path: '/?view=evidence', ...api });

const openHistory = async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: /Software catalog/ }),
  );
  await userEvent.click(
    screen.getByRole('button', { name: 'History of: Does its owner exist?' }),
  );
  return screen.findByRole('dialog', { name: 'What was read before' });
};

describe('the evidence view', () => {
  it('shows what a fact was before, and older ones on demand', async () => {
    const getEvidenceHistory = jest.fn(
      async (_ref: string, query?: { limit?: number; fact?: string }) => ({
        items: [
          aRow(3, { value: false }),
          aRow(2, { withdrawn: true }),
          ...(query?.limit === 20 ? [] : [aRow(1)]),
        ],
        totalItems: 3,
      }),
    );
    await show({
      api: {
        getEvidence: async () => evidence,
        listCollectors: async () => ({ items: [aCollector()], totalItems: 1 }),
        getEvidenceHistory,
      },
    });

    const dialog = await openHistory();
    const table = await within(dialog).findByRole('table');
    const [, newest, withdrawn] = within(table).getAllByRole('row');
    expect(newest).toHaveTextContent(/2026.*no$/);
    expect(withdrawn).toHaveTextContent('no longer named');
    expect(getEvidenceHistory).toHaveBeenCalledWith('component:default/churn', {
      fact: 'fact-1',
      limit: 20,
    });
    expect(await findAxeViolations(dialog)).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Older readings' }),
    );
    expect(await within(dialog).findByText('yes')).toBeVisible();
    expect(
      within(dialog).queryByRole('button', { name: 'Older readings' }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why a history could not be loaded, and loads it again', async () => {
    const getEvidenceHistory = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue({ items: [], totalItems: 0 });
    await show({
      api: {
        getEvidence: async () => evidence,
        listCollectors: async () => ({ items: [aCollector()], totalItems: 1 }),
        getEvidenceHistory,
      },
    });

    const dialog = await openHistory();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The history could not be loaded. The database is away',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: /again/i }),
    );
    expect(
      await within(dialog).findByText('Nothing was written down yet.'),
    ).toBeVisible();
  });

  it('collects again, shows how far it is, and what was found', async () => {
    const getEvidence = jest
      .fn()
      .mockResolvedValueOnce(evidence)
      .mockResolvedValue({ ...evidence, items: [], totalItems: 0 });
    await show({
      api: {
        getEvidence,
        refreshEvidence: async () => aRun(),
        getCollectionRun: async () => aRun({ status: 'done', sourcesDone: 9 }),
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Collect again' }),
    );
    expect(await screen.findByText(/2 of 9 sources done/)).toBeVisible();
    expect(
      await screen.findByText(
        /No evidence has been collected/,
        {},
        { timeout: 5000 },
      ),
    ).toBeVisible();
  });
});
