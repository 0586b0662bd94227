import { ResponseError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFact,
  aRoadmapCell,
  anImprovement,
} from '../../__testUtils__/builders';
import { fakeGoals, fakeRoadmap, fakeTasks } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';
import { LensReviewApi } from '../../api';

const NO_GOALS = {
  at: '2026-11-20T10:00:00Z',
  targets: [],
  suggested: [],
  revision: 0,
};

/** Renders the plan of a review of which nothing is planned, but for what is given. */
const renderPlan = (api: Partial<LensReviewApi> = {}, mayUpdate = true) =>
  renderReview(aReview(undefined, { permissions: { update: mayUpdate } }), {
    path: '/?view=plan',
    api: {
      goals: fakeGoals({ get: async () => NO_GOALS }),
      roadmap: fakeRoadmap({ get: async () => ({ cells: [] }) }),
      getImprovements: async () => ({ items: [], totalItems: 0 }),
      tasks: fakeTasks({
        list: async () => ({ items: [], totalItems: 0, issues: {} }),
      }),
      getEvidence: async () => ({
        entityRef: 'component:default/churn',
        items: [
          aFact({ name: 'endpoint.latency', value: 132.5, unit: 'ms' }),
          aFact({ name: 'endpoint.variants', value: 2 }),
        ],
        totalItems: 2,
        collectors: [],
      }),
      listCollectors: async () => ({ items: [], totalItems: 0 }),
      ...api,
    },
  });

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), {
    target: { value },
  });

const aConflict = (message: string) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'PreconditionFailedError', message },
        response: { statusCode: 412 },
      }),
      { status: 412, headers: { 'Content-Type': 'application/json' } },
    ),
  );

describe('goals of a review', () => {
  it('start from what the next level wants, and take the unit of a number from its fact', async () => {
    const set = jest.fn(async () => NO_GOALS);
    await renderPlan({
      goals: fakeGoals({
        get: async () => ({
          ...NO_GOALS,
          suggested: [{ kind: 'score', pillarId: 'security', min: 50 }],
        }),
        set,
      }),
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Set goals' }),
    );
    const dialog = await screen.findByRole('dialog');
    fill('Business outcome', 'Fewer customers leave');
    await userEvent.click(screen.getByRole('button', { name: 'Add a target' }));
    const added = screen.getByRole('group', { name: 'Target 2' });
    await userEvent.selectOptions(
      within(added).getByLabelText(/What is measured/),
      'endpoint.latency, now 132.5 ms',
    );
    await userEvent.selectOptions(
      within(added).getByLabelText(/Wanted/),
      'At most',
    );
    fireEvent.change(within(added).getByLabelText(/Value/), {
      target: { value: '200' },
    });
    expect(within(added).getByText('ms')).toBeInTheDocument();
    // Without a unit it cannot be bounded
    expect(
      within(added).queryByText(/endpoint\.variants/),
    ).not.toBeInTheDocument();
    expect(await findAxeViolations(dialog)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Goals saved.')).toBeInTheDocument();
    expect(set).toHaveBeenCalledWith(
      'review-1',
      {
        outcome: 'Fewer customers leave',
        targets: [
          { kind: 'score', pillarId: 'security', min: 50 },
          {
            kind: 'fact',
            fact: 'endpoint.latency',
            bound: 'at_most',
            value: 200,
            unit: 'ms',
          },
        ],
      },
      0,
    );
  });

  it('are not overwritten unseen: what somebody else wrote meanwhile is told first', async () => {
    const newer: ApiSchemas['Goals'] = {
      ...NO_GOALS,
      revision: 1,
      outcome: 'Faster insights',
      updatedBy: 'user:default/tomas.berg',
      updatedAt: '2026-11-20T10:00:00Z',
    };
    const get = jest.fn(async (): Promise<ApiSchemas['Goals']> => NO_GOALS);
    const set = jest.fn(async (): Promise<ApiSchemas['Goals']> => {
      get.mockResolvedValue(newer);
      throw await aConflict('Somebody changed the goals.');
    });
    await renderPlan({ goals: fakeGoals({ get, set }) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Set goals' }),
    );
    fill('Business outcome', 'Fewer customers leave');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    const told = await screen.findByText(/changed the goals while you were/);
    expect(told).toHaveTextContent(/tomas\.berg.*“Faster insights”, with 0/);
    expect(screen.getByLabelText(/^Business outcome/)).toHaveValue(
      'Fewer customers leave',
    );
    expect(set).toHaveBeenLastCalledWith('review-1', expect.anything(), 0);

    set.mockImplementation(async () => newer);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Goals saved.')).toBeVisible();
    expect(set).toHaveBeenLastCalledWith('review-1', expect.anything(), 1);
  });

  it('say why they were refused where nobody else changed them', async () => {
    const refuse = async (): Promise<ApiSchemas['Goals']> => {
      throw await aConflict('The review is closed and does not change');
    };
    await renderPlan({
      goals: fakeGoals({
        get: async () => ({
          ...NO_GOALS,
          revision: 3,
          outcome: 'Fewer customers leave',
        }),
        set: refuse,
        clear: refuse,
      }),
    });
    const refusedIn = async (open: string, send: string) => {
      await userEvent.click(await screen.findByRole('button', { name: open }));
      const dialog = within(await screen.findByRole('dialog'));
      await userEvent.click(dialog.getByRole('button', { name: send }));
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        /^The review is closed and does not change$/,
      );
      await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await refusedIn('Change goals', 'Save');
    await refusedIn('Clear goals', 'Clear goals');
  });

  it('are cleared once that is confirmed, and say who did it', async () => {
    const set: ApiSchemas['Goals'] = {
      ...NO_GOALS,
      revision: 3,
      outcome: 'Fewer customers leave',
      updatedBy: 'user:default/ines.okafor',
      updatedAt: '2026-11-20T10:00:00Z',
    };
    const get = jest.fn(async () => set);
    const clear = jest.fn(async () => {
      const none = { ...set, revision: 4, outcome: undefined };
      get.mockResolvedValue(none);
      return none;
    });
    await renderPlan({ goals: fakeGoals({ get, clear }) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear goals' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/history keeps who cleared them/);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Clear goals' }),
    );
    expect(await screen.findByText('The goals are cleared.')).toBeVisible();
    expect(clear).toHaveBeenCalledWith('review-1', 3);
    expect(
      await screen.findByText(/ines\.okafor cleared the goals/),
    ).toBeVisible();
  });

  it('are not sent with a field missing, a day past or a number that is no percentage', async () => {
    const set = jest.fn();
    await renderPlan({
      goals: fakeGoals({
        get: async () => ({
          ...NO_GOALS,
          suggested: [{ kind: 'assurance', min: 10 }],
        }),
        set,
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Set goals' }),
    );
    fill('At least', '110');
    fill('Until', '2020-01-01');
    await userEvent.click(screen.getByRole('button', { name: 'Add a target' }));

    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    for (const text of [
      'Say what the business wants to reach.',
      'Give a number between 0 and 100.',
      'Name a day that is still to come.',
      'Choose what is measured.',
      'Give a number.',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(set).not.toHaveBeenCalled();
  });

  it('say of each target where it stands and why', async () => {
    await renderPlan(
      {
        goals: fakeGoals({
          get: async () => ({
            ...NO_GOALS,
            outcome: 'Fewer customers leave',
            targets: [
              {
                kind: 'score',
                pillarId: 'security',
                min: 50,
                status: 'missed',
                until: '2026-11-01',
                current: 36.4,
                baseline: 0,
                baselineAt: '2026-10-01T10:00:00Z',
              },
              {
                kind: 'fact',
                fact: 'endpoint.latency',
                bound: 'at_most',
                value: 200,
                unit: 'ms',
                status: 'not_measurable',
                reason: 'no_fact',
                baseline: null,
                baselineAt: '2026-10-01T10:00:00Z',
              },
            ],
          }),
        }),
      },
      false,
    );

    const [score, latency] = within(
      await screen.findByRole('list', { name: 'Targets' }),
    ).getAllByRole('listitem');
    expect(score).toHaveTextContent(
      /Security: score of at least 50\.0.*Missed.*Now 36\.4.*was 0\.0.*Its day was Nov 1, 2026/,
    );
    expect(latency).toHaveTextContent(
      /endpoint\.latency: at most 200 ms.*Not measurable yet.*No fresh reading/,
    );
    expect(
      screen.queryByRole('button', { name: 'Change goals' }),
    ).not.toBeInTheDocument();
  });
});

describe('the roadmap of a review', () => {
  const cells = [
    aRoadmapCell({
      pillarId: 'security',
      phaseId: 'data',
      done: 1,
      total: 3,
      targetOn: '2020-01-01',
      owner: 'group:default/growth',
      next: [anImprovement({ title: 'Validate access to data' })],
    }),
    aRoadmapCell({ pillarId: 'cost', phaseId: 'data', done: 2, total: 2 }),
  ];

  it('marks what is overdue in words, and shows the next steps of the cell that is chosen', async () => {
    const getImprovements = jest.fn(async () => ({ items: [], totalItems: 0 }));
    await renderPlan({
      roadmap: fakeRoadmap({ get: async () => ({ cells }) }),
      getImprovements,
    });

    const cell = await screen.findByRole('button', {
      name: /^Security, Data processing: 1 of 3 met Next: Validate access to data.*growth.*Overdue/,
    });
    expect(
      screen.getByRole('button', { name: /^Cost optimization.*2 of 2 met/ }),
    ).not.toHaveTextContent('Overdue');
    await userEvent.click(cell);

    expect(
      await screen.findByRole('heading', {
        name: 'Next steps: Security, Data processing',
      }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(getImprovements).toHaveBeenLastCalledWith(
        'review-1',
        expect.objectContaining({ pillarId: 'security', phaseId: 'data' }),
      ),
    );
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('plans a cell, keeping a day that stands, and refuses another one that is past', async () => {
    const setCell = jest.fn(async () => {});
    await renderPlan({
      roadmap: fakeRoadmap({ get: async () => ({ cells }), setCell }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Security, Data.*met/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Change the plan' }),
    );
    await screen.findByRole('dialog');
    fill('To be done until', '2020-02-01');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      screen.getByText('Name a day that is still to come.'),
    ).toBeInTheDocument();
    expect(setCell).not.toHaveBeenCalled();

    fill('To be done until', '2020-01-01');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('The plan is saved.')).toBeInTheDocument();
    expect(setCell).toHaveBeenCalledWith('review-1', {
      pillarId: 'security',
      phaseId: 'data',
      targetOn: '2020-01-01',
      owner: 'group:default/growth',
    });
  });
});
