import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHistoryRow, aMilestone } from '../../__testUtils__/builders';
import { fakeMilestones, fakeReports } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';
import { LensReviewApi, MilestonesApi } from '../../api';
import { downloadBlob } from '../../downloads';

jest.mock('../../downloads');

const review = aReview();
const milestones = [
  aMilestone({ number: 2, name: 'Sprint 2', score: 52.4 }),
  aMilestone({ number: 1, name: 'Sprint 1', score: 40 }),
];
const rows = [
  aHistoryRow({
    id: '2',
    score: 52.4,
    detail: 'Agreed with the data team',
    practices: [{ questionId: 'Q', choiceId: 'A', from: 'unknown', to: 'met' }],
  }),
  aHistoryRow({ id: '1', at: '2026-11-19T10:00:00Z', cause: 'created' }),
];

const renderHistory = (
  given: Partial<MilestonesApi> = {},
  api: Partial<LensReviewApi> = {},
) =>
  renderReview(review, {
    path: '/?view=history',
    api: {
      getHistory: async () => ({ items: rows, totalItems: rows.length }),
      milestones: fakeMilestones({
        list: async () => ({ items: milestones, totalItems: 2 }),
        get: async (_id, number) => ({
          ...milestones[2 - number],
          lens: review.lens,
          intact: number === 2,
          recomputed: {
            score: 33.3,
            assurance: 0,
            coverage: 0,
            scope: 100,
            level: 'none',
          },
          scores: review.scores,
          practices: [],
        }),
        ...given,
      }),
      ...api,
    },
  });

describe('the history of a review', () => {
  it('tells why the score changed at a point, by keyboard, and goes on to the change before', async () => {
    await renderHistory();
    (await screen.findByRole('slider')).focus();

    await userEvent.keyboard('{Enter}');

    const dialog = await screen.findByRole('dialog', {
      name: 'Why did the score change?',
    });
    for (const text of [
      'Score 40.0 → 52.4',
      'Encrypt training data: not decided → met',
      'In their words: Agreed with the data team',
    ]) {
      expect(within(dialog).getByText(text)).toBeInTheDocument();
    }
    expect(await findAxeViolations(dialog)).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'The change before' }),
    );
    expect(
      within(dialog).getByText(/This is the first point/),
    ).toBeInTheDocument();
  });

  it('says of each milestone whether it computes to the same again', async () => {
    await renderHistory();

    const [second, first] = within(
      await screen.findByRole('list', { name: 'Milestones, newest first' }),
    ).getAllByRole('listitem');
    expect(await within(second).findByText('Intact')).toBeInTheDocument();
    expect(await within(first).findByText('Not intact')).toBeInTheDocument();
    expect(first).toHaveTextContent(/gives a score of 33\.3/);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('takes a milestone, which needs a name', async () => {
    const take = jest.fn(async () => milestones[0]);
    await renderHistory({ take });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take a milestone' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Take a milestone',
    });
    await userEvent.click(send);
    expect(
      within(dialog).getByText(/Give the milestone a name/),
    ).toBeInTheDocument();

    fireEvent.change(within(dialog).getByLabelText(/Name/), {
      target: { value: ' Sprint 3 ' },
    });
    await userEvent.click(send);

    expect(await screen.findByText('Milestone taken.')).toBeInTheDocument();
    expect(take).toHaveBeenCalledTimes(1);
    expect(take).toHaveBeenCalledWith(
      review.id,
      'Sprint 3',
      expect.any(String),
    );
  });

  it('compares two milestones, or one with the review as it is', async () => {
    const compare = jest.fn(
      async (): ReturnType<MilestonesApi['compare']> => ({
        from: {
          number: 1,
          name: 'Sprint 1',
          at: '2026-11-01T10:00:00Z',
          lensVersion: '1.0.0',
        },
        to: { at: '2026-11-20T10:00:00Z', lensVersion: '1.0.0' },
        scores: [
          { of: 'overall', value: 'score', from: 40, to: 52.4 },
          {
            of: 'pillar',
            id: 'security',
            value: 'assurance',
            from: null,
            to: 10,
          },
        ],
        settingsChanged: false,
        practices: [
          {
            questionId: 'Q',
            choiceId: 'A',
            title: 'Encrypt training data',
            from: { state: 'unknown', assurance: null, conflict: false },
            to: { state: 'met', assurance: 'measured', conflict: false },
            reasons: ['answer', 'fact'],
          },
        ],
        causes: [rows[0]],
      }),
    );
    await renderHistory({ compare });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Compare with now: Sprint 1',
      }),
    );

    const table = await screen.findByRole('table', { name: 'Scores' });
    expect(
      within(table).getByRole('row', { name: /^Overall/ }),
    ).toHaveTextContent('40.0 → 52.4');
    expect(
      within(table).getByRole('row', { name: /^Security/ }),
    ).toHaveTextContent('– → 10.0');
    expect(
      screen.getByText(
        'not decided → met, measured. Because of: an answer, evidence',
      ),
    ).toBeInTheDocument();
    expect(compare).toHaveBeenLastCalledWith(review.id, 1, undefined);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);

    await userEvent.selectOptions(screen.getByLabelText('with'), '2. Sprint 2');
    expect(compare).toHaveBeenLastCalledWith(review.id, 1, 2);
  });
});

describe('reports of a review', () => {
  it('are downloaded in the format that is chosen, of a milestone too', async () => {
    const content = new Blob(['%PDF']);
    const get = jest.fn(async () => content);
    await renderHistory({}, { reports: fakeReports({ get }) });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Download a report of Sprint 1',
      }),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: /^Markdown/ }));

    expect(
      await screen.findByText(
        'churn-review-milestone-1.md is saved by your browser.',
      ),
    ).toBeInTheDocument();
    expect(get).toHaveBeenCalledWith(review.id, 'markdown', 1);
    expect(downloadBlob).toHaveBeenCalledWith(
      'churn-review-milestone-1.md',
      content,
    );
  });

  it('say why they could not be written, and are asked for again', async () => {
    const get = jest
      .fn(async () => new Blob(['a,b']))
      .mockRejectedValueOnce(new Error('The backend is restarting'));
    await renderHistory({}, { reports: fakeReports({ get }) });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Download a report' }),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
    expect(
      await screen.findByText(/could not be written.*is restarting/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(
      await screen.findByText(/^churn-review-.*\.csv is saved/),
    ).toBeInTheDocument();
  });
});
