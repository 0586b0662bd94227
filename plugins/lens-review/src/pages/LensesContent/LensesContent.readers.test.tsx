import { screen } from '@testing-library/react';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderLensesPage } from '../../__testUtils__/renderLensesPage';

// A file of its own: what a person may do is remembered between the tests of a file
describe('LensesContent for readers', () => {
  it('shows everything to readers, changes nothing for them and says why', async () => {
    renderLensesPage({}, { owner: false, drafts: true });

    expect(
      await screen.findByText(/takes the permission lens-review.lens.draft/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Draft 1.0.0+ours.1' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Publish|change|Decline|Throw/ }),
    ).toBeNull();
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });
});
