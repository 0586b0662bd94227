import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aLens, aReviewSummary } from '../../__testUtils__/builders';
import {
  fakeComments,
  fakeMilestones,
  fakeSignOff,
} from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aComment, aLifecycle } from '../../__testUtils__/processBuilders';
import { FakeReviewBackend } from '../../__testUtils__/FakeReviewBackend';
import { renderReview, renderTab } from '../../__testUtils__/renderTab';
import { aReview } from '../../__testUtils__/reviewBuilders';
import { LensReviewApi } from '../../api';

const MARA = 'user:default/mara.lindt';
const VIEWER = 'user:default/guest';

const commentsWith = (
  items: ApiSchemas['Comment'][],
  given: Parameters<typeof fakeComments>[0] = {},
) =>
  fakeComments({
    list: async () => ({
      items,
      totalItems: items.length,
      permissions: { add: true },
    }),
    ...given,
  });

const renderSignOff = (
  lifecycle: Partial<ApiSchemas['ReviewLifecycle']>,
  given: Parameters<typeof fakeSignOff>[0] = {},
  api: Partial<LensReviewApi> = {},
) =>
  renderReview(aReview(), {
    path: '/?view=sign-off',
    api: {
      signOff: fakeSignOff({
        get: async () => aLifecycle(lifecycle),
        ...given,
      }),
      comments: commentsWith([]),
      ...api,
    },
  });
const button = (name: string) => screen.findByRole('button', { name });

describe('sign-off', () => {
  it('is submitted with words, after which the stand is read again', async () => {
    let status: ApiSchemas['ReviewStatus'] = 'draft';
    const submit = jest.fn(async () => {
      status = 'in_review';
      return aLifecycle({ status });
    });
    await renderSignOff(
      {},
      { submit, get: async () => aLifecycle({ status, authors: [VIEWER] }) },
    );

    expect(await button('Sign off')).toBeDisabled();
    await userEvent.click(await button('Submit for sign-off'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/Note/), {
      target: { value: 'Please look at Security.' },
    });
    await userEvent.click(
      dialog.getByRole('button', { name: 'Submit for sign-off' }),
    );

    expect(
      await screen.findByText('It waits for a reviewer.'),
    ).toBeInTheDocument();
    expect(submit).toHaveBeenCalledWith('review-1', {
      note: 'Please look at Security.',
    });
    expect(await button('Submit for sign-off')).toHaveAccessibleDescription(
      'It is submitted already.',
    );
  });

  it.each([
    [
      {
        authors: [VIEWER],
        permissions: { submit: true, requestChanges: true, signOff: false },
      },
      /You wrote a part of this review/,
    ],
    [
      {
        authors: [MARA],
        permissions: { submit: false, requestChanges: false, signOff: false },
      },
      /does not belong to the group that owns the component/,
    ],
  ])('says why somebody may not sign off: %j', async (stand, reason) => {
    await renderSignOff({ status: 'in_review', ...stand });

    expect(await button('Sign off')).toBeDisabled();
    expect(await button('Sign off')).toHaveAccessibleDescription(reason);
    // Who wrote a part may still hand it back
    const { requestChanges } = stand.permissions;
    expect((await button('Ask for changes')).hasAttribute('disabled')).toBe(
      !requestChanges,
    );
  });

  it('asks for changes only with a reason', async () => {
    const requestChanges = jest.fn(async () => aLifecycle());
    await renderSignOff(
      {
        status: 'in_review',
        authors: [MARA],
        permissions: { submit: false, requestChanges: true, signOff: true },
      },
      { requestChanges },
    );

    await userEvent.click(await button('Ask for changes'));
    const dialog = within(await screen.findByRole('dialog'));
    const send = dialog.getByRole('button', { name: 'Ask for changes' });
    await userEvent.click(send);
    expect(dialog.getByText(/Say what has to change/)).toBeInTheDocument();
    fireEvent.change(dialog.getByLabelText(/What has to change/), {
      target: { value: 'Which key encrypts the data?' },
    });
    await userEvent.click(send);

    expect(await screen.findByText(/The team is told/)).toBeInTheDocument();
    expect(requestChanges).toHaveBeenCalledWith('review-1', {
      note: 'Which key encrypts the data?',
    });
  });

  it('closes the review for ever, once that was read and confirmed', async () => {
    const close = jest.fn(async () => aLifecycle({ status: 'closed' }));
    await renderSignOff({}, { close });

    await userEvent.click(await button('Close the review…'));
    const dialog = await screen.findByRole('dialog');
    for (const consequence of [
      /cannot be undone/,
      /A milestone named “Closed” keeps it/,
      /counts on no scorecard/,
      /Another review of the component can be started/,
    ]) {
      expect(within(dialog).getByText(consequence)).toBeVisible();
    }
    expect(await findAxeViolations(dialog)).toEqual([]);
    expect(close).not.toHaveBeenCalled();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close it for ever' }),
    );
    expect(await screen.findByText('The review is closed.')).toBeVisible();
    expect(close).toHaveBeenCalledWith('review-1');
  });

  it('offers another review beside one that is closed', async () => {
    await renderReview(
      aReview(undefined, {
        status: 'closed',
        permissions: { update: false },
      }),
      {
        path: '/?view=sign-off',
        api: {
          signOff: fakeSignOff({
            get: async () => aLifecycle({ status: 'closed' }),
          }),
          comments: commentsWith([]),
        },
      },
    );
    expect(
      await screen.findByText(/^This review is closed for ever/),
    ).toBeVisible();
    expect(screen.getAllByText(/review is closed/)).toHaveLength(1);
    expect(
      screen.queryByRole('button', { name: 'Close the review…' }),
    ).toBeNull();
    await userEvent.click(await button('Start another review'));
    expect(screen.queryByTestId('lens-review-tab')).toBeNull();
  });

  it('starts another review beside the closed one only, not in place of those with other lenses', async () => {
    const closed = aReview(undefined, {
      status: 'closed',
      permissions: { update: false },
    });
    const open = aReview(undefined, {
      id: 'review-2',
      lens: { alias: 'serverless', version: '1.0.0', name: 'Serverless Lens' },
    });
    const closedOne = new FakeReviewBackend(closed);
    const openOne = new FakeReviewBackend(open);
    renderTab(
      {
        listLenses: async () => ({
          items: [
            aLens(),
            aLens({ alias: 'serverless', name: 'Serverless Lens' }),
          ],
          totalItems: 2,
        }),
        listReviews: async () => ({
          items: [closed, open].map(({ id, lens, status }) =>
            aReviewSummary({ id, lens, status }),
          ),
          totalItems: 2,
        }),
        getReview: (id, known) =>
          (id === open.id ? openOne : closedOne).getReview(id, known),
      },
      { path: '/?lens=machine-learning' },
    );
    await userEvent.click(await button('Start another review'));
    expect(await button('Start review')).toBeVisible();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Lens' }),
      'Serverless Lens',
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Serverless Lens' }),
    ).toBeVisible();
    expect(screen.getByTestId('lens-review-tab')).toBeVisible();
  });

  it('lists what changed since, with new conflicts', async () => {
    await renderSignOff(
      {
        status: 'signed_off',
        authors: [MARA],
        submission: {
          submittedAt: '2026-11-19T10:00:00Z',
          submittedBy: MARA,
          decision: 'signed_off',
          decidedAt: '2026-11-20T10:00:00Z',
          decidedBy: 'user:default/tomas.berg',
          milestone: 3,
        },
        changedSince: { milestone: 3, practices: 1, conflicts: 1 },
      },
      {},
      {
        milestones: fakeMilestones({
          compare: async () => ({
            from: { at: '2026-11-20T10:00:00Z', lensVersion: '1.0.0' },
            to: { at: '2026-11-21T10:00:00Z', lensVersion: '1.0.0' },
            scores: [],
            settingsChanged: false,
            causes: [],
            practices: [
              {
                questionId: 'Q',
                choiceId: 'A',
                title: 'Encrypt training data',
                from: { state: 'met', assurance: 'measured', conflict: false },
                to: { state: 'not_met', assurance: null, conflict: true },
                reasons: ['fact'],
              },
            ],
          }),
        }),
      },
    );

    expect(
      await screen.findByText('Changed since sign-off', { selector: 'h3' }),
    ).toBeInTheDocument();
    const panel = screen.getByRole('tabpanel');
    expect(panel).toHaveTextContent('tomas.berg signed it off');
    expect(panel).toHaveTextContent('met, Measured → not met');
    expect(panel).toHaveTextContent('New conflict');
    expect(await findAxeViolations(panel)).toEqual([]);
  });
});

describe('comments', () => {
  it('stand at their question, are resolved there, and are counted', async () => {
    const resolve = jest.fn(async () => aComment());
    await renderReview(aReview(), {
      api: {
        comments: commentsWith(
          [
            aComment({ id: '1', text: 'Which key?' }),
            aComment({
              id: '2',
              text: 'Since when?',
              resolvedAt: '2026-11-20T12:00:00Z',
              resolvedBy: MARA,
            }),
          ],
          { resolve },
        ),
      },
    });

    expect(
      await button('2 comments, 1 open: How do you protect data?'),
    ).toHaveTextContent('2 comments, 1 open');
    expect(screen.getByText('Which key?')).toBeInTheDocument();
    expect(screen.queryByText('Since when?')).toBeNull();
    await userEvent.click(await button('Show 1 that is resolved'));
    expect(screen.getByText('Since when?')).toBeInTheDocument();
    await userEvent.click(
      await button('Resolve the comment of mara.lindt: Which key?'),
    );

    expect(resolve).toHaveBeenCalledWith('review-1', '1');
  });

  it('keep what was written where it could not be sent, and send it once', async () => {
    const add = jest
      .fn()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockResolvedValueOnce(aComment());
    await renderReview(aReview(), {
      api: { comments: commentsWith([], { add }) },
    });

    await userEvent.click(await button('Comment on: How do you protect data?'));
    const send = screen.getByRole('button', { name: 'Comment' });
    await userEvent.click(send);
    expect(screen.getByText('Write something first.')).toBeInTheDocument();
    const field = screen.getByLabelText(/^Your comment on/);
    fireEvent.change(field, { target: { value: 'Which key?' } });
    await userEvent.click(send);
    expect(await screen.findByRole('alert')).toHaveTextContent('No connection');
    expect(field).toHaveValue('Which key?');
    await userEvent.click(send);

    expect(field).toHaveValue('');
    const [[, wish, key], [, again, sameKey]] = add.mock.calls;
    expect(wish).toEqual({ questionId: 'Q', text: 'Which key?' });
    expect(again).toEqual(wish);
    expect(sameKey).toBe(key);
  });

  it('are all in the sign-off view, those about the review first', async () => {
    await renderSignOff(
      {},
      {},
      {
        comments: commentsWith([
          aComment({ id: '1', text: 'Which key?' }),
          aComment({ id: '2', questionId: undefined, text: 'Well done.' }),
        ]),
      },
    );

    const texts = (await screen.findAllByText(/Well done|Which key/)).map(
      element => element.textContent,
    );
    expect(texts).toEqual(['Well done.', 'Which key?']);
  });
});
