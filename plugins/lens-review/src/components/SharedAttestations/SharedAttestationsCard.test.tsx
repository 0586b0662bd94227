import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aLens } from '../../__testUtils__/builders';
import { fakeApi, fakeSharedAttestations } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { EntityLensReviewAttestationsCard } from '.';

type Shared = ApiSchemas['SharedAttestationList'];

const COMPANY = 'group:default/company';

const skills: ApiSchemas['SharedPractice'] = {
  questionId: 'Q',
  choiceId: 'A',
  title: 'Have the skills',
  questionTitle: 'How do you staff?',
};

const document: ApiSchemas['Attestation'] = {
  id: '1',
  questionId: 'Q',
  choiceId: 'A',
  url: 'https://wiki.example.com/skills',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2999-01-31T12:00:00Z',
  source: 'person',
  createdBy: 'user:default/mara.lindt',
  inForce: true,
};

const aShared = (shared: Partial<Shared> = {}): Shared => ({
  entityRef: COMPANY,
  lens: { alias: 'ml', version: '1.0.0', name: 'ML Lens' },
  items: [document],
  totalItems: 1,
  practices: [skills, { ...skills, choiceId: 'B', title: 'Check licences' }],
  components: 7,
  permissions: { attest: true },
  ...shared,
});

function renderCard(shared = aShared(), kind = 'Group') {
  const sharedAttestations = fakeSharedAttestations({
    list: jest.fn(async () => shared),
    create: jest.fn(async () => document),
    withdraw: jest.fn(async () => document),
  });
  renderInTestApp(
    <main data-testid="panel">
      <EntityProvider
        entity={{
          apiVersion: 'backstage.io/v1alpha1',
          kind,
          metadata: { name: 'company', namespace: 'default' },
        }}
      >
        <EntityLensReviewAttestationsCard />
      </EntityProvider>
    </main>,
    {
      apis: [
        fakeApi({
          sharedAttestations,
          listLenses: async () => ({
            items: [aLens({ alias: 'ml' })],
            totalItems: 1,
          }),
        }),
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return sharedAttestations;
}

describe('EntityLensReviewAttestationsCard', () => {
  it('shows what is attested for all components, and names documents for the rest', async () => {
    const api = renderCard();

    expect(
      await screen.findByText(/counts for all 7 ML components/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /wiki/ })).toHaveAttribute(
      'href',
      document.url,
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show 1 practice without a document',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Name a document: Check licences' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Link to the document/ }),
      'https://wiki.example.com/licences',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Name the document' }),
    );

    await waitFor(() =>
      expect(api.create).toHaveBeenCalledWith(
        COMPANY,
        {
          lens: 'ml',
          questionId: 'Q',
          choiceId: 'B',
          url: 'https://wiki.example.com/licences',
          validUntil: undefined,
        },
        expect.any(String),
      ),
    );
    await waitFor(() => expect(api.list).toHaveBeenCalledTimes(2));
  });

  it('withdraws what a person named', async () => {
    const api = renderCard();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Withdraw the document: Have the skills',
      }),
    );
    expect(api.withdraw).toHaveBeenCalledWith(COMPANY, '1');
  });

  it('lets others read, and says who can do more', async () => {
    renderCard(aShared({ permissions: { attest: false } }));
    expect(await screen.findByText(/Whoever owns this/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Name a document|Withdraw/ }),
    ).toBeNull();
  });

  it('leaves what annotations say to the catalog', async () => {
    renderCard(aShared({ items: [{ ...document, source: 'annotation' }] }));
    expect(await screen.findByText(/from an annotation/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull();
  });

  it('says what to do where the lens marks no practice', async () => {
    renderCard(aShared({ practices: [], items: [] }));
    expect(await screen.findByText(/organisational: true/)).toBeVisible();
  });

  it('is not drawn for other entities', () => {
    const api = renderCard(aShared(), 'API');
    expect(api.list).not.toHaveBeenCalled();
  });

  it('has no accessibility faults', async () => {
    renderCard();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Show 1 practice/ }),
    );
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });
});
