import { ResponseError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { aLensUsage } from '../../__testUtils__/lensBuilders';
import { DRAFT, renderLensesPage } from '../../__testUtils__/renderLensesPage';
import { LensesApi } from '../../api';

const DOCUMENT = JSON.stringify({ name: 'GenAI Lens (ours)', pillars: [] });

const file = (text: string, name: string) => new File([text], name);

async function openDialog(
  lint: (
    request: ApiSchemas['LintLensRequest'],
  ) => Promise<ApiSchemas['LensIssues']>,
  given: Partial<LensesApi> = {},
) {
  const create = jest.fn(async () => DRAFT);
  renderLensesPage({ lint, create, ...given }, { lens: '' });
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
  const write = (label: RegExp, value: string) => {
    const field = within(dialog).getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  return { create, dialog, choose, write, send };
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
    await waitFor(() =>
      expect(lint).toHaveBeenLastCalledWith({
        document: DOCUMENT,
        overlay: 'version: 2.3.0\n',
      }),
    );
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
      undefined,
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
    const { dialog, choose, write } = await openDialog(async () => ({
      issues: [],
    }));
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    write(/Alias/, 'machine-learning');
    expect(
      within(dialog).getByText(/becomes a draft of its next version/),
    ).toBeVisible();
    expect(within(dialog).getByLabelText(/Number of the draft/)).toHaveValue(
      '1.0.0+ours.1',
    );
  });

  it('takes the place of a draft only where that is agreed to, also of one begun since the page was opened', async () => {
    const published = aLensUsage();
    const begun = aLensUsage({ version: '1.0.0+ours.1', status: 'draft' });
    const usage = jest
      .fn(async () => ({ items: [begun, published], totalItems: 2 }))
      .mockResolvedValueOnce({ items: [published], totalItems: 1 });
    const { create, dialog, choose, write, send } = await openDialog(
      async () => ({ issues: [] }),
      { usage },
    );
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    write(/Alias/, 'machine-learning');
    expect(
      await within(dialog).findByDisplayValue('1.0.0+ours.2'),
    ).toBeVisible();
    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    expect(
      await within(dialog).findByText('The lint finds nothing wrong.'),
    ).toBeVisible();

    write(/Number of the draft/, '1.0.0+ours.1');
    await send();
    expect(create).not.toHaveBeenCalled();
    expect(
      within(dialog).getByLabelText(/Number of the draft/),
    ).toHaveAccessibleDescription(
      /^The library has a draft 1\.0\.0\+ours\.1 already/,
    );
    expect(await findAxeViolations(dialog)).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('checkbox', {
        name: 'Replace the draft 1.0.0+ours.1',
      }),
    );
    await send();
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        alias: 'machine-learning',
        version: '1.0.0+ours.1',
      }),
      expect.any(String),
      begun.checksum,
    );
  });

  it('asks again where a colleague put a draft under its number while the dialog was open', async () => {
    const begun = aLensUsage({
      version: '1.0.0+team',
      status: 'draft',
      checksum: 'b'.repeat(64),
    });
    const page = (...items: ApiSchemas['LensUsage'][]) => ({
      items,
      totalItems: items.length,
    });
    const usage = jest
      .fn(async () => page(begun, aLensUsage()))
      // As the page and then the dialog are opened
      .mockResolvedValueOnce(page(aLensUsage()))
      .mockResolvedValueOnce(page(aLensUsage()));
    const create = jest.fn(async () => DRAFT);
    create.mockRejectedValueOnce(
      await ResponseError.fromResponse(new Response('{}', { status: 428 })),
    );
    const { dialog, choose, write, send } = await openDialog(
      async () => ({ issues: [] }),
      { usage, create },
    );
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    write(/Alias/, 'machine-learning');
    write(/Number of the draft/, '1.0.0+team');
    expect(
      await within(dialog).findByText('The lint finds nothing wrong.'),
    ).toBeVisible();
    await send();
    expect(create).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.any(String),
      undefined,
    );
    expect(await within(dialog).findByText(/nothing was stored/)).toBeVisible();
    const agree = await within(dialog).findByRole('checkbox', {
      name: 'Replace the draft 1.0.0+team',
    });
    await send();
    expect(create).toHaveBeenCalledTimes(1);

    await userEvent.click(agree);
    await send();
    expect(create).toHaveBeenLastCalledWith(
      expect.objectContaining({ version: '1.0.0+team' }),
      expect.any(String),
      begun.checksum,
    );
  });

  it('gets its alias and number suggested by the last file, until a person wrote them', async () => {
    const lint = jest.fn(async () => ({ issues: [] }));
    const { dialog, choose, write } = await openDialog(lint);
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    expect(
      await within(dialog).findByDisplayValue('genai-lens-ours'),
    ).toBeVisible();
    await choose(
      /^Lens \(JSON\)/,
      file(JSON.stringify({ name: 'Vision Lens' }), 'vision.json'),
    );
    expect(
      await within(dialog).findByDisplayValue('vision-lens'),
    ).toBeVisible();

    write(/Number of the draft/, '5.0.0');
    write(/Alias/, 'machine-learning');
    await choose(/^Overlay/, file('version: 2.3.0\n', 'overlay.yaml'));
    await choose(/^Lens \(JSON\)/, file(DOCUMENT, 'lens.json'));
    await waitFor(() =>
      expect(lint).toHaveBeenLastCalledWith({
        document: DOCUMENT,
        overlay: 'version: 2.3.0\n',
      }),
    );
    expect(within(dialog).getByLabelText(/Alias/)).toHaveValue(
      'machine-learning',
    );
    expect(within(dialog).getByLabelText(/Number of the draft/)).toHaveValue(
      '5.0.0',
    );
  });
});
