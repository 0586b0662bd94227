import {
  aChoice,
  aNoneChoice,
  aQuestion,
} from '../__testUtils__/reviewBuilders';
import { answerNone, answerPractice, answerRest } from './answerPractice';
import { applyUpdate, mergeUpdates, reverseOf } from './answerUpdates';

const question = (
  a: 'undecided' | 'selected' | 'unselected',
  b: 'undecided' | 'selected' | 'unselected' | 'not_applicable',
  none: 'undecided' | 'selected' = 'undecided',
) =>
  aQuestion({
    choices: [
      aChoice({ id: 'a', state: a }),
      aChoice({
        id: 'b',
        state: b,
        ...(b === 'not_applicable' ? { reason: 'OTHER' as const } : {}),
      }),
      aNoneChoice({ id: 'no', state: none }),
    ],
  });

describe('answerPractice', () => {
  it('clears "none of these" when a practice is met after all', () => {
    expect(
      answerPractice(
        question('unselected', 'unselected', 'selected'),
        'a',
        'selected',
      ),
    ).toEqual({
      choices: { a: { state: 'selected' }, no: { state: 'undecided' } },
    });
  });

  it('selects "none of these" when the last practice turns out not met', () => {
    expect(
      answerPractice(question('undecided', 'unselected'), 'a', 'unselected'),
    ).toEqual({
      choices: { a: { state: 'unselected' }, no: { state: 'selected' } },
    });
  });

  it('leaves "none of these" alone while another practice is open', () => {
    expect(
      answerPractice(question('undecided', 'undecided'), 'a', 'unselected'),
    ).toEqual({ choices: { a: { state: 'unselected' } } });
  });

  it('gives a reason for not applicable, out of scope where nobody chose one', () => {
    expect(
      answerPractice(question('undecided', 'undecided'), 'a', 'not_applicable'),
    ).toEqual({
      choices: { a: { state: 'not_applicable', reason: 'OUT_OF_SCOPE' } },
    });
  });
});

describe('answerRest', () => {
  it('makes only the undecided practices not met', () => {
    expect(answerRest(question('selected', 'undecided'))).toEqual({
      choices: { b: { state: 'unselected' } },
    });
  });
});

describe('answerNone', () => {
  it('takes selections back and leaves what is not applicable', () => {
    expect(answerNone(question('selected', 'not_applicable'))).toEqual({
      choices: { a: { state: 'unselected' }, no: { state: 'selected' } },
    });
  });
});

describe('mergeUpdates', () => {
  it('does not carry the reason of an earlier state into a later one', () => {
    expect(
      mergeUpdates(
        {
          choices: {
            a: { state: 'not_applicable', reason: 'OTHER', note: 'n' },
          },
        },
        { choices: { a: { state: 'selected' } } },
      ),
    ).toEqual({ choices: { a: { state: 'selected', note: 'n' } } });
  });

  it('forgets why a question did not apply when it applies again', () => {
    expect(
      mergeUpdates(
        { applicable: false, notApplicableReason: 'OTHER', note: 'x' },
        { applicable: true },
      ),
    ).toEqual({ applicable: true, note: 'x' });
  });
});

describe('reverseOf', () => {
  it('brings back every state, reason and note that an update changed', () => {
    const before = question('selected', 'not_applicable');
    const update = {
      ...answerNone(before),
      note: 'new',
      applicable: false,
      notApplicableReason: 'OTHER' as const,
    };
    const after = applyUpdate(before, update);

    expect(applyUpdate(after, reverseOf(before, update))).toEqual({
      ...before,
      note: '',
    });
  });
});
