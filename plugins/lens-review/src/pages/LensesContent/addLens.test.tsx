import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { DRAFT, renderLensesPage } from '../../__testUtils__/renderLensesPage';

const DOCUMENT = JSON.stringify({ name: 'GenAI Lens (ours)', pillars: [] });

const file = (text: string, name: string) => new File([text], name);

async function openDialog(
  lint: (
    request: ApiSchemas['LintLensRequest'],
  ) => Promise<ApiSchemas['LensIssues']>,
) {
  const create = jest.fn(async () => DRAFT);
  renderLensesPage({ lint, create }, { lens: '' });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add a lens from a file' }),
  );
  const dialog = await screen.findByRole('dialog');
  const choose = (label: RegExp, chosen: File) =>
    userEvent.upload(within(dialog).getByLabelText(label), chosen);
  const send = () =>
    userEvent.click(
      within(dialog).getByRole('button', { name: 'Keep it as a draft' }),
    );
  return { create, dialog, choose, send };
}

describe('a lens from a file', () => {
  it('is checked as it is chosen and kept as a draft, with its overlay', async () => {
    const lint = jest.fn(async () => ({
      issues: [
        {
          severity: 'warning' as const,
          code: 'missing_plan',
          path: '/pillars/0',
          line: 12,
          message: 'There is no improvement plan.',
        },
      ],
    }));
    const { create, dialog, choose, send } = await openDialog(lint);
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    expect(
      await within(dialog).findByText(/Line 12: There is no improvement plan/),
    ).toBeVisible();
    expect(within(dialog).getByText(/^1 warning/)).toBeVisible();
    expect(within(dialog).getByLabelText(/Alias/)).toHaveValue(
      'genai-lens-ours',
    );
    await choose(/^Overlay/, file('version: 2.3.0\n', 'overlay.yaml'));
    expect(await within(dialog).findByDisplayValue('2.3.0')).toBeVisible();
    expect(lint).toHaveBeenLastCalledWith({
      document: DOCUMENT,
      overlay: 'version: 2.3.0\n',
    });
    expect(await findAxeViolations(dialog)).toEqual([]);

    await send();
    expect(create).toHaveBeenCalledWith(
      {
        alias: 'genai-lens-ours',
        version: '2.3.0',
        document: DOCUMENT,
        overlay: 'version: 2.3.0\n',
        publish: false,
      },
      expect.any(String),
    );
    // The page of its lens follows
    expect(
      await screen.findByRole('link', { name: 'All lenses' }),
    ).toBeVisible();
  });

  it('is not sent while the lint finds errors', async () => {
    const { create, dialog, choose, send } = await openDialog(async () => ({
      issues: [
        {
          severity: 'error',
          code: 'duplicate_id',
          path: '/pillars/0/id',
          message: 'Two pillars have the id security.',
        },
      ],
    }));
    await send();
    expect(
      within(dialog).getByText('Choose the file of the lens.'),
    ).toBeVisible();
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    expect(
      await within(dialog).findByText(
        '/pillars/0/id: Two pillars have the id security.',
      ),
    ).toBeVisible();
    await send();
    expect(create).not.toHaveBeenCalled();
  });

  it('of the library becomes a draft of its next version', async () => {
    const { dialog, choose } = await openDialog(async () => ({ issues: [] }));
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    fireEvent.change(within(dialog).getByLabelText(/Alias/), {
      target: { value: 'machine-learning' },
    });
    fireEvent.blur(within(dialog).getByLabelText(/Alias/));
    expect(
      within(dialog).getByText(/becomes a draft of its next version/),
    ).toBeVisible();
    expect(within(dialog).getByLabelText(/Number of the draft/)).toHaveValue(
      '1.0.0+ours.1',
    );
  });
});
