import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aLens, libraryClient } from '../../__testUtils__/libraryClient';
import { openForm } from '../../__testUtils__/openForm';

const LENS = {
  lens: {
    title: 'Which lens',
    type: 'string',
    'ui:field': 'LensReviewLensPicker',
  },
};

const ours = aLens({ alias: 'ours', name: 'Our lens', version: '2.0.0' });

describe('the field that chooses a lens', () => {
  it('offers the published lenses, with version and size of the chosen one', async () => {
    const form = await openForm(libraryClient([aLens(), ours]), LENS, ['lens']);
    const field = await screen.findByRole('button', { name: /Which lens/ });
    await userEvent.click(field);
    await userEvent.click(
      await screen.findByRole('option', { name: 'Our lens' }),
    );

    expect(
      screen.getByText('Version 2.0.0: 2 questions, 3 practices.'),
    ).toBeVisible();
    expect(await findAxeViolations(form.element)).toEqual([]);
    await form.review();
    expect(await form.create()).toEqual({ lens: 'ours' });
  });

  it('has the only lens chosen already', async () => {
    const form = await openForm(libraryClient([aLens()]), LENS, ['lens']);
    await screen.findByText(/^Version 1.1.0/);
    await form.review();
    expect(await form.create()).toEqual({ lens: 'machine-learning' });
  });

  it('refuses a lens that the library does not have', async () => {
    const form = await openForm(libraryClient([ours]), {
      lens: { ...LENS.lens, default: 'gone' },
    });
    await screen.findByRole('button', { name: /gone \(not in the library\)/ });
    await form.review();
    expect(
      (await screen.findAllByText(/no published lens gone; it has ours/))[0],
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('says when lenses cannot be had', async () => {
    await openForm(libraryClient(), LENS);
    expect(
      await screen.findByText(/^The lenses could not be loaded: .*503/),
    ).toBeVisible();
  });

  it('says when the library is empty', async () => {
    await openForm(libraryClient([]), LENS);
    expect(
      await screen.findByText(/^There is no published lens yet/),
    ).toBeVisible();
  });
});
