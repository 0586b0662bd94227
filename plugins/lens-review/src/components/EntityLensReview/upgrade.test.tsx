import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aLens } from '../../__testUtils__/builders';
import { fakeLenses } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import { aReview, aQuestion } from '../../__testUtils__/reviewBuilders';
import { anUpgrade } from '../../__testUtils__/lensBuilders';

const review = aReview([aQuestion()]);

describe('a review on an older version of its lens', () => {
  it('says what the newer one changes, and goes there after a milestone', async () => {
    const upgraded = anUpgrade({ carried: 7, milestone: 3 });
    const upgrade = jest.fn(async () => upgraded);
    const backend = await renderReview(review, {
      api: {
        listLenses: async () => ({
          items: [aLens({ alias: review.lens.alias, version: '9.0.0' })],
          totalItems: 1,
        }),
        lenses: fakeLenses({
          previewUpgrade: async () => anUpgrade(),
          upgrade,
        }),
      },
    });

    upgrade.mockImplementation(async () => {
      backend.review = {
        ...backend.review,
        revision: 99,
        lens: { ...review.lens, version: '9.0.0' },
      };
      return upgraded;
    });

    const banner = await screen.findByTestId('lens-review-upgrade');
    expect(banner).toHaveTextContent('Version 9.0.0 of the lens is out');
    expect(banner).toHaveTextContent(
      '1 new practice or question, 1 with another id',
    );
    await userEvent.click(
      within(banner).getByRole('button', { name: 'Show what would change' }),
    );
    expect(banner).toHaveTextContent('New practice: Page someone');
    expect(banner).toHaveTextContent('from 40.0 to 38.5');
    expect(await findAxeViolations(banner)).toEqual([]);

    await userEvent.click(
      within(banner).getByRole('button', { name: 'Upgrade' }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Take a milestone and upgrade',
      }),
    );

    expect(
      await screen.findByText(
        'The review follows version 9.0.0 now: 7 decisions were carried over. Milestone 3 keeps it as it was.',
      ),
    ).toBeInTheDocument();
    expect(upgrade).toHaveBeenCalledWith(review.id, { to: '9.0.0' });
    expect(screen.queryByTestId('lens-review-upgrade')).toBeNull();
  });
});
