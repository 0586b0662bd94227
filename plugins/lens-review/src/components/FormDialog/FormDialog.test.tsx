import { act, screen } from '@testing-library/react';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { FormDialog } from './FormDialog';

const open = async () => {
  renderPanel(
    <FormDialog
      id="form"
      title="A form"
      help="What it is for"
      confirm="Send"
      check={() => true}
      onSubmit={async () => {}}
      onClose={() => {}}
    >
      <input aria-label="First" />
      <input aria-label="Second" />
    </FormDialog>,
  );
  return screen.findByRole('textbox', { name: 'Second' });
};

describe('FormDialog', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('begins in its first field once it is open', async () => {
    await open();
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole('textbox', { name: 'First' })).toHaveFocus();
  });

  it('leaves somebody where they are who was faster', async () => {
    const second = await open();
    act(() => second.focus());
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(second).toHaveFocus();
  });
});
