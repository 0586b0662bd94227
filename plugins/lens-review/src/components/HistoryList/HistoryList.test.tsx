import { screen } from '@testing-library/react';
import { aHistoryRow } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { HistoryList } from './HistoryList';

const now = new Date('2026-11-20T13:00:00Z');

describe('HistoryList', () => {
  it('tells who did what, when, and how far the score moved', async () => {
    renderPanel(
      <HistoryList
        now={now}
        practiceTitle={(_question, choice) =>
          choice === 'A' ? 'Label the data' : undefined
        }
        rows={[
          aHistoryRow({
            id: '2',
            subject: 'OPS-DATA',
            score: 43.2,
            assurance: 8.5,
            practices: [
              { questionId: 'Q', choiceId: 'A', from: 'unknown', to: 'met' },
              { questionId: 'Q', choiceId: 'B', from: 'met', to: 'not_met' },
            ],
          }),
          aHistoryRow({ id: '1', at: '2026-11-19T10:00:00Z', score: 40 }),
        ]}
      />,
    );

    const newest = (await screen.findAllByRole('listitem'))[0];
    expect(newest).toHaveTextContent('mara.lindt answered OPS-DATA');
    expect(newest).toHaveTextContent('3 hours ago');
    expect(newest).toHaveTextContent('Score 43.2 (+3.2), assurance 8.5 (−1.5)');
    expect(newest).toHaveTextContent('Label the data: not decided → met');
    expect(newest).toHaveTextContent('B: met → not met');
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it.each([
    ['created', undefined, 'The system started the review'],
    ['fact', 'MLREL01_BP01', 'New evidence changed MLREL01_BP01'],
    ['expiry', undefined, 'Evidence or an exemption ran out'],
    ['lens_version', '1.1.0', 'The lens moved to version 1.1.0'],
    ['settings', undefined, 'The settings of the portal changed'],
  ] as const)(
    'writes the cause %s as a sentence',
    async (cause, subject, text) => {
      renderPanel(
        <HistoryList
          now={now}
          rows={[aHistoryRow({ cause, subject, actor: 'system' })]}
        />,
      );

      expect(await screen.findByText(text)).toBeInTheDocument();
    },
  );

  it('writes each step of an exemption as a sentence', async () => {
    renderPanel(
      <HistoryList
        now={now}
        rows={[
          aHistoryRow({
            cause: 'exemption',
            action: 'approved',
            subject: 'sec/encrypt',
            actor: 'user:default/mara.lindt',
          }),
        ]}
      />,
    );
    expect(
      await screen.findByText(
        'mara.lindt approved the exemption from sec/encrypt',
      ),
    ).toBeInTheDocument();
  });
});
