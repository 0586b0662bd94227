import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anExemption } from '../../__testUtils__/builders';
import { fakeExemptions } from '../../__testUtils__/fakeApi';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aPractice,
  aQuestion,
  aReview,
} from '../../__testUtils__/reviewBuilders';

const reviewWith = (...practices: Parameters<typeof aPractice>[0][]) =>
  aReview([
    aQuestion({
      choices: practices.map((practice, index) =>
        aChoice({
          id: `P${index}`,
          title: `Practice ${index}`,
          practice: aPractice(practice),
        }),
      ),
    }),
  ]);
const row = (title: string) => screen.getByRole('group', { name: title });

describe('exemptions of a review', () => {
  it('are asked for where a practice does not count as met, and nowhere else', async () => {
    await renderReview(
      reviewWith(
        { state: 'not_met' },
        { state: 'unknown' },
        { state: 'not_met', verdict: 'contradicted', standing: 'last_seen' },
        { state: 'exempt', exempted: true },
      ),
    );

    const asked = [0, 1, 2, 3].map(index =>
      within(row(`Practice ${index}`))
        .queryAllByRole('button', { name: /^Ask/ })
        .map(button => button.textContent),
    );
    expect(asked).toEqual([
      ['Ask for an exemption'],
      [],
      ['Ask for an exemption', 'Ask to dismiss it'],
      [],
    ]);
  });

  it('are asked for from the practice itself', async () => {
    const request = jest.fn(async () => anExemption());
    const review = reviewWith({ state: 'not_met' });
    await renderReview(review, {
      api: { exemptions: fakeExemptions({ request }) },
    });

    await userEvent.click(
      screen.getByRole('button', { name: /^Ask for an exemption/ }),
    );
    fireEvent.change(await screen.findByLabelText(/Reason/), {
      target: { value: 'The store is being moved.' },
    });
    fireEvent.change(screen.getByLabelText(/Until/), {
      target: { value: '2999-01-31' },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the request' }),
    );

    expect(await screen.findByText(/^Asked for\./)).toBeInTheDocument();
    expect(request).toHaveBeenCalledWith(
      review.id,
      expect.objectContaining({
        questionId: 'Q',
        choiceId: 'P0',
        kind: 'exemption',
        reason: 'The store is being moved.',
      }),
      expect.any(String),
    );
  });

  it('are decided on in a view of their own, after which the scores are read again', async () => {
    const refuse = jest.fn(async () => anExemption({ status: 'refused' }));
    const review = reviewWith({ state: 'not_met' });
    const backend = await renderReview(review, {
      path: '/?view=exemptions',
      api: {
        exemptions: fakeExemptions({
          refuse,
          list: async () => ({
            items: [anExemption({ questionId: 'Q', choiceId: 'P0' })],
            totalItems: 1,
            permissions: { request: true, approve: true },
          }),
        }),
      },
    });
    backend.review = { ...backend.review, revision: 99 };

    await userEvent.click(
      await screen.findByRole('button', { name: 'Refuse: Practice 0' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Refuse' }),
    );
    expect(within(dialog).getByText(/Say why/)).toBeInTheDocument();
    fireEvent.change(within(dialog).getByLabelText(/Why/), {
      target: { value: 'Encrypt it instead.' },
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Refuse' }),
    );

    expect(await screen.findByText('Refused.')).toBeInTheDocument();
    expect(refuse).toHaveBeenCalledWith(review.id, '1', {
      note: 'Encrypt it instead.',
    });
  });
});
