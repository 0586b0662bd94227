import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aPractice,
  aQuestion,
  aReview,
  questionsOfMlSize,
} from '../../__testUtils__/reviewBuilders';

/** Presses keys one by one and counts them. */
function aKeyboard() {
  const user = userEvent.setup({ delay: null });
  let presses = 0;
  return {
    press: async (key: string) => {
      presses += 1;
      await user.keyboard(key);
    },
    user,
    get presses() {
      return presses;
    },
  };
}

const practice = (name: string) => screen.getByRole('group', { name });

describe('the keyboard in the entity tab', () => {
  it('decides all 105 practices of a machine learning review in fewer than 150 key presses', async () => {
    const backend = await renderReview(aReview(questionsOfMlSize()));
    const keyboard = aKeyboard();

    await keyboard.press('j');
    while (document.activeElement?.getAttribute('aria-describedby')) {
      const before = document.activeElement;
      await keyboard.press('1');
      if (document.activeElement === before) {
        break;
      }
    }

    await waitFor(() =>
      expect(
        backend.review.questions
          .flatMap(question => question.choices)
          .filter(choice => choice.state === 'selected'),
      ).toHaveLength(105),
    );
    expect(keyboard.presses).toBeLessThan(150);
  }, 120_000);

  it('moves with j and k, answers with 1, 2 and 3 and goes on to the next', async () => {
    const backend = await renderReview(
      aReview([
        aQuestion({
          choices: [
            aChoice({ id: 'A', title: 'First' }),
            aChoice({ id: 'B', title: 'Second' }),
            aChoice({ id: 'C', title: 'Third' }),
          ],
        }),
      ]),
    );
    const { press } = aKeyboard();

    await press('j');
    expect(practice('First')).toHaveFocus();
    await press('j');
    await press('k');
    expect(practice('First')).toHaveFocus();
    await press('1');
    expect(practice('Second')).toHaveFocus();
    await press('2');
    await press('3');

    expect(practice('Third')).toHaveFocus();
    await waitFor(() =>
      expect(
        backend
          .question('Q')
          .choices.map(({ state, reason }) => [state, reason]),
      ).toEqual([
        ['selected', undefined],
        ['unselected', undefined],
        ['not_applicable', 'OUT_OF_SCOPE'],
      ]),
    );
    expect(
      within(practice('Third')).getByRole('combobox', {
        name: /Why it does not apply/,
      }),
    ).toHaveValue('OUT_OF_SCOPE');
  });

  it('keeps one tab stop among the practices of a question', async () => {
    await renderReview(aReview());
    const { press } = aKeyboard();

    await press('j');
    await press('j');

    expect(practice('Encrypt training data')).toHaveAttribute('tabindex', '-1');
    expect(practice('Restrict access to data')).toHaveAttribute(
      'tabindex',
      '0',
    );
  });

  it('writes into a note instead of answering', async () => {
    const backend = await renderReview(aReview());
    const { user } = aKeyboard();

    await user.click(
      screen.getByRole('button', { name: 'Note on Encrypt training data' }),
    );
    await user.keyboard('j123?');

    expect(
      screen.getByRole('textbox', { name: 'Note on Encrypt training data' }),
    ).toHaveValue('j123?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.tab();
    await waitFor(() =>
      expect(backend.question('Q').choices[0]).toMatchObject({
        note: 'j123?',
        state: 'undecided',
      }),
    );
  });

  it('opens what a verdict rests on with Enter', async () => {
    await renderReview(
      aReview([
        aQuestion({
          choices: [
            aChoice({
              title: 'First',
              practice: aPractice({
                verdict: 'supported',
                strength: 'full',
                why: 'Encryption was read from the bucket.',
              }),
            }),
          ],
        }),
      ]),
    );
    const { press } = aKeyboard();

    await press('j');
    await press('{Enter}');

    expect(practice('First')).toHaveTextContent(
      'Encryption was read from the bucket.',
    );
  });

  it('shows help with ? and lets the keys be turned off there', async () => {
    await renderReview(aReview());
    const { press, user } = aKeyboard();

    await press('?');
    const help = await screen.findByRole('dialog', {
      name: 'Keyboard shortcuts',
    });
    await user.click(within(help).getByRole('checkbox'));
    await user.click(within(help).getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await press('j');

    expect(practice('Encrypt training data')).not.toHaveFocus();
  });
});
