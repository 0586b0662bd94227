import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aLens, libraryClient } from '../../__testUtils__/libraryClient';
import { openForm } from '../../__testUtils__/openForm';

const fieldsOf = (practices: object = {}, lens: object = {}) => ({
  lens: { title: 'Lens', type: 'string', default: 'machine-learning', ...lens },
  practices: {
    title: 'Practices to insist on',
    type: 'array',
    items: { type: 'string' },
    'ui:field': 'LensReviewPracticePicker',
    ...practices,
  },
});
const open = (...properties: Parameters<typeof fieldsOf>) =>
  openForm(libraryClient([aLens()]), fieldsOf(...properties));
const list = () =>
  screen.findByRole('group', { name: 'Practices to insist on' });

describe('the field that chooses practices', () => {
  it('is worked by keyboard: search, tick, clear', async () => {
    const form = await open();
    await userEvent.type(
      within(await list()).getByRole('searchbox'),
      'private data',
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    // Past the grouping and the heading of the group
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('status')).toHaveTextContent(
      '1 of 3 practices chosen.',
    );
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(await findAxeViolations(form.element)).toEqual([]);
    await form.review();
    expect(await form.create()).toEqual({
      lens: 'machine-learning',
      practices: ['SEC1/P2'],
    });
  });

  it('groups by pillar or by phase, and leaves out "none of these"', async () => {
    await open();
    const group = await list();
    await userEvent.click(
      within(group).getByRole('button', { name: 'Security 0 of 2' }),
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.selectOptions(
      within(group).getByRole('combobox', { name: 'Group by' }),
      'Phase',
    );
    expect(
      within(group).getByRole('button', { name: 'Deployment 0 of 1' }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('says when nothing matches', async () => {
    await open();
    await userEvent.type(
      within(await list()).getByRole('searchbox'),
      'quantum{Enter}',
    );
    expect(screen.getByText('No practice matches “quantum”.')).toBeVisible();
  });

  it('lets choose no more than the template allows', async () => {
    await open({ maxItems: 1, default: ['SEC1/P1'] });
    await list();
    expect(
      screen.getByRole('checkbox', { name: /Keep data private/ }),
    ).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent(
      'No more than 1 can be chosen.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(
      screen.getByRole('checkbox', { name: /Keep data private/ }),
    ).toBeEnabled();
  });

  it('asks for as many as the template wants', async () => {
    const form = await open({
      minItems: 2,
      default: ['SEC1/P1'],
      errorMessage: { minItems: 'Choose two at least.' },
    });
    await list();
    await form.review();
    expect(
      (await screen.findAllByText(/Choose two at least\./))[0],
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('refuses what the lens does not have', async () => {
    const form = await open({ default: ['SEC1/P1', 'SEC9/P9'] });
    await list();
    expect(
      screen.getByText(/^Not practices of this lens.*SEC9\/P9/),
    ).toBeVisible();
    await form.review();
    expect(
      (await screen.findAllByText(/has no practice SEC9\/P9/))[0],
    ).toBeVisible();
  });

  it('waits for a lens', async () => {
    await open({}, { default: undefined });
    expect(await screen.findByText(/^Choose a lens first/)).toBeVisible();
  });

  it('says when practices cannot be had', async () => {
    await openForm(libraryClient(), fieldsOf());
    expect(
      await screen.findByText(/^The practices could not be loaded: .*503/),
    ).toBeVisible();
  });
});
