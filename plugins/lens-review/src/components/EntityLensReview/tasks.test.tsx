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
) {
  await renderReview(aReview(), {
    path: '/?view=plan',
    api: {
      goals: fakeGoals({
        get: async () => ({
          at: '2026-11-20T10:00:00Z',
          targets: [],
          suggested: [],
        }),
      }),
      roadmap: fakeRoadmap({ get: async () => ({ cells: [] }) }),
      getImprovements: async () => ({ items: [STEP], totalItems: 1 }),
      tasks: fakeTasks({
        list: async () => ({ items: tasks, totalItems: tasks.length }),
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

  it('say that one is done whose practice is not met yet', async () => {
    await renderPlan([
      aTask({ questionId: 'Q', choiceId: 'A', title: 'T', status: 'done' }),
    ]);

    await press('Show 1 that is done or dropped');

    expect(screen.getByText(/does not count as met yet/)).toBeInTheDocument();
    expect(await findAxeViolations(screen.getByRole('tabpanel'))).toEqual([]);
  });
});
