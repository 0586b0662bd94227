import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { endOfDay } from './endOfDay';
import { ExemptionDialog, ExemptionDialogProps } from './ExemptionDialog';

function renderDialog(props: Partial<ExemptionDialogProps> = {}) {
  const onSend = jest.fn(async () => {});
  renderPanel(
    <ExemptionDialog
      title="Encrypt the data"
      kind="exemption"
      now={new Date('2026-11-21T10:00:00Z')}
      onSend={onSend}
      onClose={() => {}}
      {...props}
    />,
  );
  return onSend;
}

const send = async () =>
  userEvent.click(
    await screen.findByRole('button', { name: 'Send the request' }),
  );
const fill = async (label: RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

describe('ExemptionDialog', () => {
  it('sends what was asked for, until the end of the day', async () => {
    const onSend = renderDialog();
    await fill(/Reason/, ' The store is being moved. ');
    await fill(/Until/, '2027-01-31');

    await send();

    expect(onSend).toHaveBeenCalledWith({
      reason: 'The store is being moved.',
      compensatingControl: undefined,
      validUntil: endOfDay('2027-01-31'),
    });
  });

  it('says what is missing and sends nothing', async () => {
    const onSend = renderDialog();

    await send();

    expect(screen.getByText(/Give a reason/)).toBeInTheDocument();
    expect(screen.getByText(/Name the last day/)).toBeInTheDocument();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('refuses a day that is past', async () => {
    const onSend = renderDialog();
    await fill(/Reason/, 'Moved');
    await fill(/Until/, '2026-11-01');

    await send();

    expect(screen.getByText(/still to come/)).toBeInTheDocument();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('asks for no day where a contradiction is dismissed', async () => {
    const onSend = renderDialog({ kind: 'dismissal' });
    expect(screen.queryByLabelText(/Until/)).toBeNull();
    await fill(/Reason/, 'The bucket was removed.');

    await send();

    expect(onSend).toHaveBeenCalledWith({
      reason: 'The bucket was removed.',
      compensatingControl: undefined,
      validUntil: undefined,
    });
  });

  it('stays open with the error, and sends once at a double click', async () => {
    let fail = (_error: Error) => {};
    const onSend = jest.fn(
      () => new Promise<void>((_resolve, reject) => (fail = reject)),
    );
    renderDialog({ kind: 'dismissal', onSend });
    await fill(/Reason/, 'The bucket was removed.');

    await userEvent.dblClick(
      await screen.findByRole('button', { name: 'Send the request' }),
    );
    expect(onSend).toHaveBeenCalledTimes(1);
    fail(new Error('It waits for a decision already'));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It waits for a decision already',
    );
    expect(screen.getByLabelText(/Reason/)).toHaveValue(
      'The bucket was removed.',
    );
  });

  it('has no accessibility faults', async () => {
    renderDialog();

    expect(await findAxeViolations(await screen.findByRole('dialog'))).toEqual(
      [],
    );
  });
});
