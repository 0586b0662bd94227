import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHistoryRow } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { HistoryChart } from './HistoryChart';

const now = new Date('2026-11-21T10:00:00Z');
const rows = [
  aHistoryRow({ id: '2', cause: 'proposal', score: 52.4, assurance: 20 }),
  aHistoryRow({
    id: '1',
    at: '2026-11-19T10:00:00Z',
    cause: 'created',
    score: null,
    assurance: null,
  }),
];

describe('HistoryChart', () => {
  it('reads out the newest change with its cause', async () => {
    renderPanel(<HistoryChart rows={rows} now={now} />);

    expect(
      (await screen.findByRole('slider')).getAttribute('aria-valuetext'),
    ).toMatch(/score 52\.4, assurance 20\.0\. mara\.lindt accepted/);
  });

  it('moves from change to change with the arrow keys and stops at the ends', async () => {
    renderPanel(<HistoryChart rows={rows} now={now} />);
    const slider = await screen.findByRole('slider');

    await userEvent.tab();
    await userEvent.tab();
    expect(slider).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');

    expect(slider).toHaveAttribute('aria-valuenow', '1');
    expect(slider.getAttribute('aria-valuetext')).toMatch(
      /score –.*started the review/,
    );
    await userEvent.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuenow', '2');
  });

  it('shows the same numbers as a table, newest first', async () => {
    renderPanel(<HistoryChart rows={rows} now={now} />);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );

    const [, newest, oldest] = screen.getAllByRole('row');
    expect(within(newest).getByText('52.4')).toBeInTheDocument();
    expect(within(oldest).getAllByText('no value')).toHaveLength(2);
  });

  it('says so when nothing has changed yet', async () => {
    renderPanel(<HistoryChart rows={[]} now={now} />);

    expect(await screen.findByText(/No changes yet/)).toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility faults in the %s theme',
    async theme => {
      renderPanel(<HistoryChart rows={rows} now={now} />, theme);

      const panel = await screen.findByTestId('panel');
      expect(await findAxeViolations(panel)).toEqual([]);
    },
  );
});
