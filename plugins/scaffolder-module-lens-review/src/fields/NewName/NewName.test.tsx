import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { libraryClient } from '../../__testUtils__/libraryClient';
import { openForm } from '../../__testUtils__/openForm';

const churn = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', namespace: 'default' },
  spec: {},
};

describe('the field that takes a new name', () => {
  it('refuses a name that the catalog has, and what the template does not take', async () => {
    const form = await openForm(
      libraryClient([]),
      {
        name: {
          title: 'Name',
          type: 'string',
          pattern: '^[a-z-]+$',
          errorMessage: { pattern: 'Use small letters.' },
          'ui:field': 'LensReviewNewName',
        },
      },
      ['name'],
      [churn],
    );
    const field = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.type(field, 'churn');
    await form.review();
    expect(
      (await screen.findAllByText(/has a component churn already/))[0],
    ).toBeVisible();
    expect(await findAxeViolations(form.element)).toEqual([]);

    await userEvent.type(field, '2');
    await form.review();
    expect(
      (await screen.findAllByText(/Use small letters\./))[0],
    ).toBeVisible();

    await userEvent.type(field, '{Backspace}-scoring');
    await form.review();
    expect(await form.create()).toEqual({ name: 'churn-scoring' });
  });
});
