import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeAttestations } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aPractice,
  aQuestion,
  aReview,
} from '../../__testUtils__/reviewBuilders';

type Attestation = ApiSchemas['Attestation'];

const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

const anAttestation = (given: Partial<Attestation> = {}): Attestation => ({
  id: '1',
  questionId: 'Q',
  choiceId: 'A',
  url: 'https://wiki.example.com/model-card',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: inDays(300),
  source: 'person',
  createdBy: 'user:default/ines.okafor',
  inForce: true,
  ...given,
});

/** A review whose only practice has the given documents. */
async function renderDocuments(
  items: Attestation[],
  options: { path?: string; update?: boolean } = {},
) {
  const held = [...items];
  const attestations = fakeAttestations({
    list: jest.fn(async () => ({ items: [...held], totalItems: held.length })),
    create: jest.fn(async (_id, wish) => {
      const made = anAttestation({
        ...wish,
        validUntil: wish.validUntil ?? inDays(365),
        id: `${held.length + 1}`,
      });
      held.push(made);
      return made;
    }),
    withdraw: jest.fn(async (_id, id) => {
      const [gone] = held.splice(
        held.findIndex(one => one.id === id),
        1,
      );
      return { ...gone, inForce: false };
    }),
  });
  const review = aReview(
    [
      aQuestion({
        choices: [
          aChoice({
            practice: aPractice({
              attestations: items
                .filter(({ inForce }) => inForce)
                .map(({ url, validUntil }) => ({
                  url,
                  validUntil,
                  inherited: false,
                })),
            }),
          }),
        ],
      }),
    ],
    { permissions: { update: options.update ?? true } },
  );
  await renderReview(review, {
    path: options.path,
    api: {
      attestations,
      getEvidence: async () => ({
        entityRef: review.entityRef,
        items: [],
        totalItems: 0,
        collectors: [],
      }),
      listCollectors: async () => ({ items: [], totalItems: 0 }),
    },
  });
  return { attestations, review };
}

describe('documents of a component', () => {
  it('are named from the practice itself, and taken back', async () => {
    const { attestations, review } = await renderDocuments([]);

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Name a document: Encrypt training data',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Link to the document/ }),
      'https://wiki.example.com/keys',
    );
    fireEvent.change(within(dialog).getByLabelText(/Until/), {
      target: { value: '2999-01-31' },
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Name the document' }),
    );

    expect(await screen.findByText('The document is named.')).toBeVisible();
    expect(attestations.create).toHaveBeenCalledWith(
      review.id,
      {
        questionId: 'Q',
        choiceId: 'A',
        url: 'https://wiki.example.com/keys',
        validUntil: expect.stringMatching(/^2999-0/),
      },
      expect.any(String),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('The document is taken back.'),
    ).toBeVisible();
    expect(attestations.withdraw).toHaveBeenCalledWith(review.id, '1');
  });

  it('need no link where they have a title', async () => {
    const { attestations, review } = await renderDocuments([]);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Name a document: Encrypt training data',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', {
      name: 'Name the document',
    });

    await userEvent.click(send);
    expect(within(dialog).getByText(/Give a link, or a title/)).toBeVisible();
    expect(attestations.create).not.toHaveBeenCalled();

    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Title of the document' }),
      'Minutes of the model review',
    );
    await userEvent.click(send);
    expect(await screen.findByText('The document is named.')).toBeVisible();
    expect(attestations.create).toHaveBeenCalledWith(
      review.id,
      {
        questionId: 'Q',
        choiceId: 'A',
        title: 'Minutes of the model review',
      },
      expect.any(String),
    );
  });

  it('say who named them, until when, and what runs out soon', async () => {
    await renderDocuments(
      [
        anAttestation({ validUntil: inDays(10) }),
        anAttestation({ id: '2', url: 'https://wiki.example.com/later' }),
        anAttestation({
          id: '3',
          url: 'https://wiki.example.com/annotated',
          source: 'annotation',
        }),
        anAttestation({
          id: '4',
          url: undefined,
          title: 'Minutes of the model review',
        }),
      ],
      { path: '/?view=evidence' },
    );

    const list = await screen.findByRole('list', {
      name: 'Documents of this component',
    });
    const [soon, later, annotated, titled] =
      within(list).getAllByRole('listitem');
    expect(soon).toHaveTextContent(
      /model-card.*until .*ines\.okafor.*runs out soon/,
    );
    expect(later).toHaveTextContent(/later/);
    expect(later).not.toHaveTextContent(/runs out soon/);
    expect(annotated).toHaveTextContent(/from an annotation/);
    expect(within(annotated).queryByRole('button')).toBeNull();
    expect(titled).toHaveTextContent(/^Minutes of the model review/);
    expect(within(titled).queryByRole('link')).toBeNull();
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('are withdrawn, and count again when that is undone', async () => {
    const url = 'https://wiki.example.com/model-card';
    const held = anAttestation({ url });
    const { attestations, review } = await renderDocuments([held], {
      path: '/?view=evidence',
    });

    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Withdraw the document: Encrypt training data',
      }),
    );
    expect(await screen.findByText('The document is withdrawn.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await waitFor(() =>
      expect(screen.queryByText(url)).not.toBeInTheDocument(),
    );

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(url)).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
    expect(attestations.create).toHaveBeenCalledWith(
      review.id,
      {
        questionId: 'Q',
        choiceId: 'A',
        url,
        validUntil: held.validUntil,
      },
      expect.any(String),
    );
  });

  it('are renewed once they ran out', async () => {
    const { attestations, review } = await renderDocuments(
      [anAttestation({ validUntil: inDays(-1), inForce: false })],
      { path: '/?view=evidence' },
    );

    expect(await screen.findByText(/^ended on/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Renew the document: Encrypt training data',
      }),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Renew',
      }),
    );
    expect(await screen.findByText('The document is renewed.')).toBeVisible();
    expect(attestations.create).toHaveBeenCalledWith(
      review.id,
      expect.objectContaining({ url: 'https://wiki.example.com/model-card' }),
      expect.any(String),
    );
  });

  it('can be read but not changed by others', async () => {
    await renderDocuments([anAttestation()], { update: false });

    await userEvent.click(
      await screen.findByRole('button', { name: /Encrypt training data/ }),
    );
    expect(
      await screen.findByRole('list', { name: 'Documents of this component' }),
    ).toHaveTextContent(/ines\.okafor/);
    expect(
      screen.queryByRole('button', { name: /Name a document|Withdraw|Renew/ }),
    ).toBeNull();
  });
});
