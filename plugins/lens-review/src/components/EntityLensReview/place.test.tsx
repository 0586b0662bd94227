import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview, questionsOfMlSize } from '../../__testUtils__/reviewBuilders';

const practice = (name: string) => screen.getByRole('group', { name });

describe('the place in a review that the address leads to', () => {
  it('is a practice, whatever view and filter the address names beside it', async () => {
    await renderReview(aReview(questionsOfMlSize().slice(0, 4)), {
      path: '/?view=history&pillar=cost&practice=ops-data/ops-data-2',
    });

    await waitFor(() =>
      expect(practice('Practice 2 of ops-data')).toHaveFocus(),
    );
    expect(screen.getByRole('tab', { name: 'Questions' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('is the whole review where the lens has no such practice', async () => {
    await renderReview(aReview(questionsOfMlSize().slice(0, 1)), {
      path: '/?practice=gone/gone',
    });

    expect(practice('Practice 1 of ops-goal')).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  it('is the whole review again once its filters are cleared', async () => {
    await renderReview(aReview(questionsOfMlSize().slice(0, 4)), {
      path: '/?pillar=cost&phase=goal',
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(practice('Practice 1 of ops-goal')).toBeVisible(),
    );
    expect(
      screen.queryByRole('button', { name: 'Clear filters' }),
    ).not.toBeInTheDocument();
  });
});
