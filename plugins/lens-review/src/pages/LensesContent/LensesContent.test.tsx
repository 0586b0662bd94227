import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { DRAFT, renderLensesPage } from '../../__testUtils__/renderLensesPage';

const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = () =>
  userEvent.click(
    screen.getByRole('button', { name: 'Put it into the draft' }),
  );

describe('LensesContent', () => {
  it('lists the lenses with their versions, drafts and reviews', async () => {
    renderLensesPage({}, { lens: '', drafts: true });

    const row = await screen.findByRole('row', {
      name: /Machine Learning Lens/,
    });
    expect(row).toHaveTextContent('105 practices');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('lens=machine-learning'),
    );
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('keeps the answers of a review as a template, and deletes it', async () => {
    const kept: ApiSchemas['AnswerTemplate'][] = [];
    const save = jest.fn<
      Promise<ApiSchemas['AnswerTemplate']>,
      [string, ApiSchemas['CreateAnswerTemplateRequest']]
    >(async (_alias, { name }) => {
      const template = {
        id: 't1',
        name,
        decisions: 12,
        createdAt: '2026-11-20T12:00:00Z',
        createdBy: 'user:default/mara.lindt',
      };
      kept.push(template);
      return template;
    });
    const remove = jest.fn(async () => {
      kept.pop();
    });
    const list = async () => ({ items: [...kept], totalItems: kept.length });
    renderLensesPage({}, { templates: { list, save, remove } });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Save answers as a template' }),
    );
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', {
      name: 'Save the template',
    });
    await userEvent.click(confirm);
    expect(save).not.toHaveBeenCalled();
    expect(within(dialog).getByText('Give the template a name.')).toBeVisible();
    expect(
      within(dialog).getByText('Choose whose answers to keep.'),
    ).toBeVisible();
    fill(/^Name/, 'Batch models');
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Answers of' }),
      'r7',
    );
    expect(await findAxeViolations(dialog)).toEqual([]);
    await userEvent.click(confirm);

    expect(
      await screen.findByRole('list', { name: 'Templates of answers' }),
    ).toHaveTextContent(/Batch models.*12 practices, kept by mara\.lindt/);
    expect(save).toHaveBeenCalledWith('machine-learning', {
      name: 'Batch models',
      from: 'r7',
    });
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Delete the template Batch models' }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Delete',
      }),
    );
    expect(await screen.findByText('There is no template yet.')).toBeVisible();
    expect(remove).toHaveBeenCalledWith('machine-learning', 't1');
  });

  it('turns a lesson into a new practice of a draft', async () => {
    const draft = jest.fn(async () => DRAFT);
    renderLensesPage({ draft });

    await userEvent.click(
      await screen.findByRole('button', { name: /^Turn into a change/ }),
    );
    await screen.findByRole('dialog');
    await send();
    expect(screen.getByText('Say what a team does.')).toBeInTheDocument();
    fill(/^Practice/, 'Page someone');
    expect(screen.getByLabelText(/^Id/)).toHaveValue('ours_page_someone');
    expect(await findAxeViolations(screen.getByRole('dialog'))).toEqual([]);
    await send();

    expect(
      await screen.findByText('The change is in draft 1.0.0+ours.1.'),
    ).toBeInTheDocument();
    expect(draft).toHaveBeenCalledWith(
      'machine-learning',
      {
        from: '1.0.0',
        version: '1.0.0+ours.1',
        edits: [
          {
            kind: 'add_practice',
            questionId: 'ops',
            choiceId: 'ours_page_someone',
            title: 'Page someone',
            levelOfRisk: 'Medium',
            effort: 'M',
          },
        ],
        lessons: ['1'],
      },
      undefined,
    );
  });

  it('reads evidence as the engine does, and sends none that it does not understand', async () => {
    const draft = jest.fn(async () => DRAFT);
    renderLensesPage({ draft });

    await userEvent.click(
      await screen.findByRole('button', { name: /^Turn into a change/ }),
    );
    await userEvent.click(await screen.findByLabelText(/^Evidence/));
    expect(screen.getByLabelText(/^Supports when/)).toHaveValue(
      'fact: catalog.card',
    );
    fill(/^Supports when/, 'fact: catalog.owner\nequals: 1');
    expect(
      screen.getByText(/^Line 2: "equals" is not known here/),
    ).toBeInTheDocument();
    await send();
    expect(draft).not.toHaveBeenCalled();

    fill(/^Supports when/, 'fact: catalog.owner\nis: team');
    expect(
      screen.getByText('Reads as: catalog.owner is "team" for every resource'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/gives the fact catalog.owner/),
    ).toBeInTheDocument();
    await send();
    expect(draft).toHaveBeenCalledWith(
      'machine-learning',
      expect.objectContaining({
        edits: [
          {
            kind: 'set_evidence',
            questionId: 'ops',
            choiceId: 'card',
            evidence: {
              strength: 'full',
              why: 'It is there.',
              supports: expect.objectContaining({
                fact: 'catalog.owner',
                expect: { is: 'team' },
              }),
            },
          },
        ],
      }),
      undefined,
    );
  });

  it('publishes no draft before it is said where orphaned answers go', async () => {
    const publish = jest.fn(async () => DRAFT);
    renderLensesPage({ publish }, { drafts: true });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Publish 1.0.0+ours.1' }),
    );
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole('button', { name: 'Publish' });
    await userEvent.click(confirm);
    expect(publish).not.toHaveBeenCalled();
    expect(within(dialog).getByText(/Say for each/)).toBeInTheDocument();
    await userEvent.selectOptions(
      within(dialog).getByLabelText('Answers to ops/fax go to'),
      'Rehearse a rollback',
    );
    await userEvent.click(confirm);

    expect(publish).toHaveBeenCalledWith('machine-learning', '1.0.0+ours.1', {
      renames: [
        {
          from: { questionId: 'ops', choiceId: 'fax' },
          to: { questionId: 'ops', choiceId: 'rehearse' },
        },
      ],
    });
  });

  it('declines a lesson, which can be undone', async () => {
    const lessons = renderLensesPage();

    await userEvent.click(
      await screen.findByRole('button', { name: /^Decline/ }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(lessons.update).toHaveBeenNthCalledWith(1, '1', {
      status: 'set_aside',
    });
    expect(lessons.update).toHaveBeenLastCalledWith('1', { status: 'open' });
  });
});
