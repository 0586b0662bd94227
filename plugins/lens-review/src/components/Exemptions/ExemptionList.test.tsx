import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anExemption } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { ExemptionList, ExemptionListProps } from './ExemptionList';

const MARA = 'user:default/mara.lindt';
const TOMAS = 'user:default/tomas.berg';

function renderList(
  exemptions: ApiSchemas['Exemption'][],
  props: Partial<ExemptionListProps> = {},
  theme: 'light' | 'dark' = 'light',
) {
  const actions = {
    onOpen: jest.fn(),
    onDecide: jest.fn(),
    onRenew: jest.fn(),
  };
  renderPanel(
    <ExemptionList
      exemptions={exemptions}
      permissions={{ request: true, approve: true }}
      viewer={TOMAS}
      now={new Date('2026-11-21T10:00:00Z')}
      titleOf={({ choiceId }) => `Practice ${choiceId}`}
      actions={actions}
      {...props}
    />,
    theme,
  );
  return actions;
}

describe('ExemptionList', () => {
  it('lets somebody else decide on a request', async () => {
    const waiting = anExemption({ requestedBy: MARA });
    const actions = renderList([waiting]);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve: Practice A' }),
    );

    expect(actions.onDecide).toHaveBeenCalledWith(waiting, 'approve');
  });

  it('lets nobody decide on their own request, and says so', async () => {
    renderList([anExemption({ requestedBy: TOMAS })]);

    expect(await screen.findByText(/You asked for this/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
    expect(
      screen.getByRole('button', { name: /Withdraw/ }),
    ).toBeInTheDocument();
  });

  it('offers nothing to those who may only read', async () => {
    renderList(
      [
        anExemption({ requestedBy: MARA }),
        anExemption({ id: '2', status: 'in_force', requestedBy: MARA }),
      ],
      { permissions: { request: false, approve: false } },
    );

    expect(await screen.findByText('1 in force')).toBeInTheDocument();
    const others = screen
      .getAllByRole('button')
      .filter(button => !button.textContent?.startsWith('Practice'));
    expect(others).toEqual([]);
  });

  it('says who asked, who decided, why and until when', async () => {
    renderList([
      anExemption({
        status: 'in_force',
        requestedBy: MARA,
        decidedBy: TOMAS,
        decidedAt: '2026-11-20T10:00:00Z',
        decisionNote: 'Fine until the migration.',
        compensatingControl: 'Nightly copies',
        validUntil: '2027-01-31T12:00:00Z',
      }),
    ]);

    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent('mara.lindt asked');
    expect(item).toHaveTextContent('Approved by tomas.berg yesterday');
    expect(item).toHaveTextContent('Holds until Jan 31, 2027');
    expect(item).toHaveTextContent('Compensating control: Nightly copies');
    expect(item).toHaveTextContent('Fine until the migration.');
  });

  it('does not renew a dismissal, which has no end', async () => {
    renderList([
      anExemption({ kind: 'dismissal', status: 'in_force', requestedBy: MARA }),
    ]);

    expect(
      await screen.findByRole('button', { name: /End now/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Renew/ })).toBeNull();
  });

  it('says what to do where there is none', async () => {
    renderList([]);

    expect(await screen.findByText(/Ask for an exemption/)).toBeInTheDocument();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility faults in the %s theme',
    async theme => {
      renderList(
        [
          anExemption({ requestedBy: MARA }),
          anExemption({ id: '2', status: 'in_force' }),
          anExemption({ id: '3', status: 'refused' }),
        ],
        {},
        theme,
      );

      const panel = await screen.findByTestId('panel');
      expect(within(panel).getAllByRole('listitem')).toHaveLength(3);
      expect(await findAxeViolations(panel)).toEqual([]);
    },
  );
});
