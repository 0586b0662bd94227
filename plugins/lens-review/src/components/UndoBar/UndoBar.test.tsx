import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Done, UndoBar } from '.';

/** Something that can be done, with a bar of its own. */
const Part = ({ name, onUndo }: { name: string; onUndo: () => void }) => {
  const [done, setDone] = useState<Done>();
  const [gone, setGone] = useState(false);
  return (
    <section aria-label={name} tabIndex={-1}>
      {!gone && (
        <button
          onClick={({ currentTarget }) => {
            setGone(true);
            setDone({
              severity: 'success',
              message: `${name} done`,
              undo: onUndo,
              home: currentTarget.parentElement,
            });
          }}
        >
          Do {name}
        </button>
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </section>
  );
};

describe('UndoBar', () => {
  const undo = jest.fn();
  const start = async () => {
    renderInTestApp(
      <>
        <Part name="one" onUndo={undo} />
        <Part name="two" onUndo={undo} />
      </>,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Do one' }),
    );
  };

  it('makes room for what was done later, elsewhere too', async () => {
    await start();
    expect(await screen.findByText('one done')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Do two' }));
    expect(await screen.findByText('two done')).toBeVisible();
    expect(screen.queryByText('one done')).toBeNull();
  });

  it('takes the focus of a button that is gone, and gives it back to its place', async () => {
    await start();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(undo).toHaveBeenCalled();
    expect(screen.getByRole('region', { name: 'one' })).toHaveFocus();
  });
});
