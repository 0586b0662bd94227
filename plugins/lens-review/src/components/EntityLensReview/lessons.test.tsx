import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aLesson } from '../../__testUtils__/builders';
import { fakeLessons } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aQuestion,
  aReview,
} from '../../__testUtils__/reviewBuilders';

const review = aReview([
  aQuestion({
    choices: [
      aChoice({ id: 'P0', title: 'Page someone' }),
      aChoice({ id: 'P1', title: 'Rehearse a rollback' }),
    ],
  }),
]);

describe('lessons of a review', () => {
  it('are recorded with the practices that they are about', async () => {
    const record = jest.fn(async () => aLesson());
    await renderReview(review, {
      path: '/?view=lessons',
      api: {
        lessons: fakeLessons({
          record,
          listOf: async () => ({ items: [], totalItems: 0 }),
        }),
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Record a lesson' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Record it' });
    await userEvent.click(send);
    expect(within(dialog).getByText(/one sentence/)).toBeInTheDocument();
    expect(record).not.toHaveBeenCalled();

    fireEvent.change(within(dialog).getByLabelText(/What was learned/), {
      target: { value: 'Nobody was paged.' },
    });
    const practices = within(dialog).getByLabelText(/Practices it is about/);
    await userEvent.selectOptions(practices, 'Page someone');
    await userEvent.selectOptions(practices, 'Rehearse a rollback');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Remove Page someone' }),
    );
    expect(await findAxeViolations(dialog)).toEqual([]);
    await userEvent.click(send);

    expect(await screen.findByText(/^Recorded\./)).toBeInTheDocument();
    expect(record).toHaveBeenCalledWith(
      review.id,
      {
        text: 'Nobody was paged.',
        practices: [{ questionId: 'Q', choiceId: 'P1' }],
      },
      expect.any(String),
    );
  });

  it('say where each stands on its way into the lens', async () => {
    await renderReview(review, {
      path: '/?view=lessons',
      api: {
        lessons: fakeLessons({
          listOf: async () => ({
            items: [
              aLesson({ practices: [{ questionId: 'Q', choiceId: 'P0' }] }),
              aLesson({ id: '2', status: 'taken_up', draftVersion: '2.0.0' }),
              aLesson({ id: '3', status: 'published', draftVersion: '1.1.0' }),
              aLesson({ id: '4', status: 'set_aside' }),
            ],
            totalItems: 4,
          }),
        }),
      },
    });

    expect(await screen.findByText('In draft 2.0.0')).toBeInTheDocument();
    for (const status of ['Open', 'Published in 1.1.0', 'Declined']) {
      expect(screen.getByText(status)).toBeInTheDocument();
    }
    expect(
      screen.getByRole('button', { name: 'Open the practice Page someone' }),
    ).toBeInTheDocument();
    expect(await findAxeViolations(screen.getByRole('tabpanel'))).toEqual([]);
  });
});
