import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aMilestone } from '../../__testUtils__/builders';
import {
  anAttestation,
  aSprintCheck,
  aTask,
} from '../../__testUtils__/processBuilders';
import {
  fakeAttestations,
  fakeSprints,
  fakeTasks,
} from '../../__testUtils__/fakeApi';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aNoneChoice,
  aPractice,
  aQuestion,
  aReview,
} from '../../__testUtils__/reviewBuilders';

type SprintItem = ApiSchemas['SprintItem'];

const question = (
  id: string,
  choice: Parameters<typeof aChoice>[0] = {},
  rest: Partial<ApiSchemas['Question']> = {},
) =>
  aQuestion({
    id,
    title: `Question ${id}`,
    choices: [
      aChoice({ id: 'A', title: `Practice of ${id}`, ...choice }),
      aNoneChoice({ id: `${id}_no` }),
    ],
    ...rest,
  });
const item = (
  kind: SprintItem['kind'],
  questionId: string,
  rest: Partial<SprintItem> = {},
): SprintItem => ({
  kind,
  questionId,
  ...(kind === 'unanswered' || kind === 'risk_without_owner'
    ? { title: `Question ${questionId}` }
    : { choiceId: 'A', title: `Practice of ${questionId}` }),
  effectiveRisk: 'HIGH',
  weight: 3,
  ...rest,
});
const answered = { state: 'selected' as const };
const items = () =>
  within(
    screen.getByRole('list', { name: 'What to look at, the worst first' }),
  ).getAllByRole('listitem');
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('the sprint check', () => {
  afterEach(() => window.localStorage.clear());

  it('is closed after twelve changes with one press each, and two for those that came later', async () => {
    const flips = ['a', 'b', 'c', 'd', 'e', 'f'];
    const risks = ['g', 'h', 'i'];
    const open = ['j', 'k', 'l'];
    const all = [
      ...flips.map(id => item('conflict', id, { to: 'contradicted' })),
      ...risks.map(id => item('risk_without_owner', id)),
      ...open.map(id => item('unanswered', id)),
    ];
    const owned: string[] = [];
    const close = jest.fn(async () => aMilestone());
    const create = jest.fn(async (_id, wish) => {
      owned.push(wish.questionId);
      return aTask(wish);
    });
    const backend = await renderReview(
      aReview([
        ...flips.map(id =>
          question(id, {
            ...answered,
            practice: aPractice({
              state: 'not_met',
              verdict: 'contradicted',
              conflict: true,
            }),
          }),
        ),
        ...risks.map(id =>
          question(id, { practice: aPractice({ state: 'not_met' }) }),
        ),
        ...open.map(id => question(id)),
      ]),
      {
        path: '/?view=sprint',
        api: {
          tasks: fakeTasks({ create }),
          sprints: fakeSprints({
            close,
            check: async (_id, limit = 10) => {
              const left = all.filter(
                ({ questionId = '' }) => !owned.includes(questionId),
              );
              return aSprintCheck({
                items: left.slice(0, limit),
                later: Math.max(0, left.length - limit),
              });
            },
          }),
        },
      },
    );
    let actions = 0;
    // By label or text: looking up dozens of buttons by role takes jsdom a minute
    const act = async (name: string) => {
      actions += 1;
      fireEvent.click(
        screen.queryByLabelText(name) ??
          screen.getByText(name, { selector: 'button *' }),
      );
    };

    expect(await screen.findByText('0 of 10 done')).toBeInTheDocument();
    for (const id of flips) {
      await act(`Not met: Practice of ${id}`);
    }
    for (const id of risks) {
      await act(`I take care of it: Question ${id}`);
      await screen.findByLabelText(`Undo: Question ${id}`);
    }
    await act('All met: Question j');
    expect(await screen.findByText('10 of 10 done')).toBeInTheDocument();
    await act('Look at them now');
    await screen.findByText('10 of 12 done');
    await act('None of these: Question k');
    await act('Does not apply: Question l');
    await screen.findByText('12 of 12 done');
    await act('Close the sprint');

    expect(await screen.findByText(/^Sprint 1 is closed/)).toBeInTheDocument();
    expect(close).toHaveBeenCalledWith(
      'review-1',
      'Sprint 1',
      expect.any(String),
    );
    expect(actions).toBeLessThanOrEqual(15);
    expect(backend.question('a').choices[0].state).toBe('unselected');
    expect(backend.question('j').choices[0].state).toBe('selected');
    expect(backend.question('k').choices[1].state).toBe('selected');
    expect(backend.question('l').applicable).toBe(false);
    expect(create).toHaveBeenCalledWith(
      'review-1',
      {
        questionId: 'g',
        choiceId: 'A',
        owner: 'user:default/guest',
        dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
      expect.any(String),
    );
  });

  it('is gone through with Enter alone, from the first item to the closing', async () => {
    const close = jest.fn(async () => aMilestone());
    await renderReview(
      aReview([
        question('a', {
          ...answered,
          practice: aPractice({
            state: 'not_met',
            verdict: 'contradicted',
            conflict: true,
          }),
        }),
        question('g', { practice: aPractice({ state: 'not_met' }) }),
        question('j'),
      ]),
      {
        path: '/?view=sprint',
        api: {
          tasks: fakeTasks({ create: async (_id, wish) => aTask(wish) }),
          sprints: fakeSprints({
            close,
            check: async () =>
              aSprintCheck({
                items: [
                  item('conflict', 'a', { to: 'contradicted' }),
                  item('risk_without_owner', 'g'),
                  item('unanswered', 'j'),
                ],
              }),
          }),
        },
      },
    );
    await screen.findByText('0 of 3 done');
    screen.getByRole('button', { name: 'Not met: Practice of a' }).focus();

    for (const next of [
      'I take care of it: Question g',
      'All met: Question j',
      'Close the sprint',
    ]) {
      await userEvent.keyboard('{Enter}');
      await waitFor(() =>
        expect(screen.getByRole('button', { name: next })).toHaveFocus(),
      );
    }
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^Sprint 1 is closed/)).toBeInTheDocument();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('keeps what is done in its place, and takes it back', async () => {
    let changes = [item('risk_without_owner', 'g'), item('unanswered', 'j')];
    const update = jest.fn(async () => aTask({ status: 'dropped' }));
    await renderReview(
      aReview([
        question('g', { practice: aPractice({ state: 'not_met' }) }),
        question('j'),
      ]),
      {
        path: '/?view=sprint',
        api: {
          sprints: fakeSprints({
            check: async () => aSprintCheck({ items: changes }),
          }),
          tasks: fakeTasks({
            create: async () => {
              changes = changes.slice(1);
              return aTask({ id: 'task-7' });
            },
            update,
          }),
        },
      },
    );
    await screen.findByText('0 of 2 done');

    await press('I take care of it: Question g');
    await screen.findByText('1 of 2 done');
    expect(items()[0]).toHaveTextContent('You take care of it');
    await press('Undo: Question g');

    await waitFor(() =>
      expect(update).toHaveBeenCalledWith('review-1', 'task-7', {
        status: 'dropped',
      }),
    );
  });

  it('answers a question practice by practice', async () => {
    const backend = await renderReview(
      aReview([
        question(
          'j',
          {},
          { choices: ['A', 'B'].map(id => aChoice({ id, title: id })) },
        ),
      ]),
      {
        path: '/?view=sprint',
        api: {
          sprints: fakeSprints({
            check: async () =>
              aSprintCheck({ items: [item('unanswered', 'j')] }),
          }),
        },
      },
    );
    await screen.findByText('0 of 1 done');
    const answer = (title: string, text: string) =>
      userEvent.click(
        within(
          screen.getByRole('group', { name: `Answer for ${title}` }),
        ).getByRole('button', { name: text }),
      );

    await answer('A', 'Met');
    expect(screen.getByText('0 of 1 done')).toBeInTheDocument();
    await answer('B', 'Not met');

    expect(await screen.findByText('1 of 1 done')).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.question('j').choices.map(c => c.state)).toEqual([
        'selected',
        'unselected',
      ]),
    );
    await press('Undo: Question j');
    await waitFor(() =>
      expect(backend.question('j').choices.map(c => c.state)).toEqual([
        'undecided',
        'undecided',
      ]),
    );
  });

  it('renews a document as long again as it held, and says what the backend refused', async () => {
    const create = jest
      .fn()
      .mockRejectedValueOnce(new Error('The document is gone'))
      .mockResolvedValueOnce(anAttestation({ id: 'new' }));
    await renderReview(aReview([question('q', answered)]), {
      path: '/?view=sprint',
      api: {
        sprints: fakeSprints({
          check: async () =>
            aSprintCheck({
              items: [
                item('attestation', 'q', { at: '2999-01-31T00:00:00.000Z' }),
              ],
            }),
        }),
        attestations: fakeAttestations({
          create,
          list: async () => ({
            items: [
              anAttestation({
                questionId: 'q',
                choiceId: 'A',
                validFrom: '2998-01-31T00:00:00.000Z',
                validUntil: '2999-01-31T00:00:00.000Z',
              }),
            ],
            totalItems: 1,
          }),
        }),
      },
    });

    const renew = await screen.findByRole('button', {
      name: /^Renew until .*3000: Practice of q$/,
    });
    await userEvent.click(renew);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was changed. The document is gone',
    );
    await userEvent.click(renew);

    expect(await screen.findByText('Renewed')).toBeInTheDocument();
    expect(create).toHaveBeenLastCalledWith(
      'review-1',
      {
        questionId: 'q',
        choiceId: 'A',
        url: 'https://wiki.example.com/key-policy',
        validUntil: '3000-01-31T00:00:00.000Z',
      },
      expect.any(String),
    );
  });

  it('gives a risk to somebody else, and refuses a day that is past', async () => {
    const create = jest.fn(async () => aTask());
    await renderReview(
      aReview([question('g', { practice: aPractice({ state: 'not_met' }) })]),
      {
        path: '/?view=sprint',
        api: {
          sprints: fakeSprints({
            check: async () =>
              aSprintCheck({ items: [item('risk_without_owner', 'g')] }),
          }),
          tasks: fakeTasks({ create }),
        },
      },
    );
    await screen.findByText('0 of 1 done');

    await press('Give it to…: Question g');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/Due/), {
      target: { value: '2020-01-01' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText(/still to come/)).toBeInTheDocument();
    fireEvent.change(dialog.getByLabelText(/Due/), {
      target: { value: '2999-01-01' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('1 of 1 done')).toBeInTheDocument();
    expect(create).toHaveBeenCalledWith(
      'review-1',
      expect.objectContaining({ questionId: 'g', dueOn: '2999-01-01' }),
      expect.any(String),
    );
  });

  it('can be closed where nothing changed, but not without a name', async () => {
    const close = jest.fn(async () => aMilestone());
    await renderReview(aReview(), {
      path: '/?view=sprint',
      api: {
        sprints: fakeSprints({ close, check: async () => aSprintCheck() }),
      },
    });
    expect(await screen.findByText(/^Nothing changed/)).toBeInTheDocument();

    await userEvent.clear(screen.getByLabelText(/Name of the milestone/));
    await press('Close the sprint');

    expect(screen.getByText(/Give the milestone a name/)).toBeInTheDocument();
    expect(close).not.toHaveBeenCalled();
  });

  it('is read-only for those who may only read', async () => {
    await renderReview(
      aReview([question('j')], { permissions: { update: false } }),
      {
        path: '/?view=sprint',
        api: {
          sprints: fakeSprints({
            check: async () =>
              aSprintCheck({ items: [item('unanswered', 'j')] }),
          }),
        },
      },
    );

    expect(await screen.findByText(/not answer it/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^All met/ })).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Close the sprint' }),
    ).toBeNull();
  });

  it('says in the header that it is overdue, how many were skipped, and leads there', async () => {
    await renderReview(aReview(), {
      api: {
        sprints: fakeSprints({
          check: async () =>
            aSprintCheck({
              status: 'overdue',
              dueAt: '2026-03-15T12:00:00.000Z',
              skipped: 2,
            }),
        }),
      },
    });

    expect(
      await screen.findByText(/is overdue, it was due on Mar 15, 2026/),
    ).toBeInTheDocument();
    expect(screen.getByText('2 sprints skipped')).toBeInTheDocument();
    await press('Open the sprint check');
    expect(
      await screen.findByRole('heading', { name: 'Sprint check' }),
    ).toBeInTheDocument();
  });
});
