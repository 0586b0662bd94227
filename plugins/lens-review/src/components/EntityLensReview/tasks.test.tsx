import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anImprovement } from '../../__testUtils__/builders';
import { fakeGoals, fakeRoadmap, fakeTasks } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aTask } from '../../__testUtils__/processBuilders';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

const STEP = anImprovement({
  questionId: 'Q',
  choiceId: 'A',
  title: 'Encrypt training data',
});

async function renderPlan(
  tasks: ApiSchemas['Task'][],
  given: Parameters<typeof fakeTasks>[0] = {},
  issues: ApiSchemas['TaskIssueTarget'] = { reason: 'No host is set up.' },
) {
  await renderReview(aReview(), {
    path: '/?view=plan',
    api: {
      goals: fakeGoals({
        get: async () => ({
          at: '2026-11-20T10:00:00Z',
          targets: [],
          suggested: [],
          revision: 0,
        }),
      }),
      roadmap: fakeRoadmap({ get: async () => ({ cells: [] }) }),
      getImprovements: async () => ({ items: [STEP], totalItems: 1 }),
      tasks: fakeTasks({
        list: async () => ({ items: tasks, totalItems: tasks.length, issues }),
        ...given,
      }),
    },
  });
  await screen.findByText('Tasks');
}
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
const openTasks = () => screen.getByRole('list', { name: /open task/ });

describe('tasks of a review', () => {
  it('give a next step an owner and a day', async () => {
    const create = jest.fn(async () => aTask());
    await renderPlan([], { create });
    expect(screen.getByText(/Nobody takes care/)).toBeInTheDocument();

    await press('Give it an owner: Encrypt training data');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Owner'), 'growth team');
    fireEvent.change(dialog.getByLabelText('Due'), {
      target: { value: '2999-01-01' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText(/Choose a person or a group/)).toBeInTheDocument();
    await userEvent.clear(dialog.getByLabelText('Owner'));
    await userEvent.type(
      dialog.getByLabelText('Owner'),
      'group:default/growth',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(create).toHaveBeenCalledWith(
      'review-1',
      {
        questionId: 'Q',
        choiceId: 'A',
        owner: 'group:default/growth',
        dueOn: '2999-01-01',
      },
      expect.any(String),
    );
  });

  it('show what is overdue, and end with a way back', async () => {
    const update = jest.fn(async () => aTask({ status: 'done' }));
    await renderPlan(
      [
        aTask({
          questionId: 'Q',
          choiceId: 'A',
          title: 'Encrypt training data',
          owner: 'group:default/growth',
          dueOn: '2020-01-31',
        }),
      ],
      { update },
    );
    expect(openTasks()).toHaveTextContent('Overdue since Jan 31, 2020');
    expect(
      screen.queryByRole('button', { name: /^Give it an owner/ }),
    ).toBeNull();

    await press('Done: Encrypt training data');
    expect(await screen.findByText('Done.')).toBeInTheDocument();
    await press('Undo');

    await waitFor(() =>
      expect(update.mock.calls).toEqual([
        ['review-1', 'task-1', { status: 'done' }],
        ['review-1', 'task-1', { status: 'open' }],
      ]),
    );
  });

  it('send only what was changed, so that a day that is past may stand', async () => {
    const update = jest.fn(async () => aTask());
    await renderPlan(
      [aTask({ title: 'T', owner: 'user:default/a', dueOn: '2020-01-31' })],
      { update },
    );

    await press('Change: T');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Note'), {
      target: { value: 'With the vendor' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    await screen.findByText('Saved.');
    expect(update).toHaveBeenCalledWith('review-1', 'task-1', {
      note: 'With the vendor',
    });
  });

  it('become an issue, and say what went wrong', async () => {
    let fail = (_: Error) => {};
    const makeIssue = jest.fn(
      () =>
        new Promise<ApiSchemas['Task']>((_, reject) => {
          fail = reject;
        }),
    );
    await renderPlan(
      [aTask({ title: 'T' })],
      { makeIssue },
      { repository: 'github.com/acme/churn' },
    );
    expect(
      screen.getByText('Issues are made in github.com/acme/churn.'),
    ).toBeInTheDocument();

    await press('Make an issue of it: T');
    const button = screen.getByRole('button', { name: /Make an issue/ });
    expect(button).toBeDisabled();
    expect(button).toHaveTextContent('Making the issue…');
    fail(new Error('Give the portal access.'));

    expect(
      await screen.findByText('There is no issue yet. Give the portal access.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(button).toBeEnabled());
    expect(makeIssue.mock.calls).toEqual([['review-1', 'task-1']]);
  });

  it('show the state of their issue, and suggest done where it is closed', async () => {
    const refreshIssue = jest.fn(async () => aTask());
    await renderPlan(
      [
        aTask({
          title: 'T',
          issue: {
            repository: 'github.com/acme/churn',
            number: 7,
            url: 'https://github.com/acme/churn/issues/7',
            state: 'closed',
            checkedAt: '2026-11-20T10:00:00Z',
            problem: 'github.com did not answer.',
          },
        }),
      ],
      { refreshIssue },
    );

    expect(
      screen.getByRole('link', { name: /Issue 7 in github.com.acme.churn/ }),
    ).toHaveAttribute('href', 'https://github.com/acme/churn/issues/7');
    expect(openTasks()).toHaveTextContent('Issue closed');
    expect(openTasks()).toHaveTextContent('it could not be read since');
    expect(openTasks()).toHaveTextContent('press Done here too');
    await press('Read the issue again: T');

    expect(await screen.findByText('The issue was read.')).toBeInTheDocument();
    expect(refreshIssue).toHaveBeenCalledWith('review-1', 'task-1');
    expect(await findAxeViolations(screen.getByRole('tabpanel'))).toEqual([]);
  });

  it('say why no issue can be made of them', async () => {
    await renderPlan([aTask({ title: 'T' })]);

    expect(
      screen.getByText('No issues can be made of tasks. No host is set up.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Make an issue/ })).toBeNull();
  });

  it('say that one is done whose practice is not met yet', async () => {
    await renderPlan([
      aTask({ questionId: 'Q', choiceId: 'A', title: 'T', status: 'done' }),
    ]);

    await press('Show 1 that is done or dropped');

    expect(screen.getByText(/does not count as met yet/)).toBeInTheDocument();
    expect(await findAxeViolations(screen.getByRole('tabpanel'))).toEqual([]);
  });
});
