import { Answer, EMPTY_ANSWER } from './Answer';
import { AnswerUpdate } from './AnswerUpdate';
import { acceptPractice } from './acceptPractice';
import { answersEqual } from './answersEqual';
import { applyAnswerUpdate } from './applyAnswerUpdate';

const QUESTION = {
  id: 'q',
  title: 'A question',
  choices: ['a', 'b', '__proto__', 'q_no'].map(id => ({ id, title: id })),
  riskRules: [],
};

function updated(answer: Answer, update: AnswerUpdate): Answer {
  const result = applyAnswerUpdate(QUESTION, answer, update);
  if (!result.ok) {
    throw new Error(result.errors[0].message);
  }
  return result.answer;
}

function faults(update: AnswerUpdate, answer: Answer = EMPTY_ANSWER) {
  const result = applyAnswerUpdate(QUESTION, answer, update);
  return result.ok ? [] : result.errors.map(({ code }) => code);
}

describe('applyAnswerUpdate', () => {
  it('leaves what is left out as it is', () => {
    const answer = updated(EMPTY_ANSWER, {
      note: 'A note',
      choices: {
        a: { state: 'selected', note: 'Of a' },
        b: { state: 'not_applicable', reason: 'OUT_OF_SCOPE' },
      },
    });
    const after = updated(answer, { choices: { a: { state: 'unselected' } } });
    expect(after).toEqual({
      applicable: true,
      note: 'A note',
      choices: {
        a: { state: 'unselected', note: 'Of a', decidedBy: 'person' },
        b: {
          state: 'not_applicable',
          reason: 'OUT_OF_SCOPE',
          decidedBy: 'person',
        },
      },
    });
  });

  it('does not change the answer it was given', () => {
    const answer = updated(EMPTY_ANSWER, {
      choices: { a: { state: 'selected' } },
    });
    const before = JSON.stringify(answer);
    updated(answer, { note: 'x', choices: { a: { state: 'unselected' } } });
    expect(JSON.stringify(answer)).toBe(before);
  });

  it('keeps selections of a question that does not apply, and its reason when it applies again', () => {
    const answer = updated(EMPTY_ANSWER, {
      choices: { a: { state: 'selected' } },
    });
    const away = updated(answer, {
      applicable: false,
      notApplicableReason: 'OTHER',
    });
    expect(updated(away, { applicable: true })).toEqual({
      ...answer,
      notApplicableReason: 'OTHER',
    });
  });

  it('drops the reason of a choice that is not not-applicable any more', () => {
    const answer = updated(EMPTY_ANSWER, {
      choices: { a: { state: 'not_applicable', reason: 'OTHER' } },
    });
    const after = updated(answer, { choices: { a: { state: 'undecided' } } });
    expect(after.choices.a).toEqual({
      state: 'undecided',
      decidedBy: 'person',
    });
  });

  it('removes a note with an empty one', () => {
    const answer = updated(EMPTY_ANSWER, {
      note: 'x',
      choices: { a: { note: 'y' } },
    });
    expect(updated(answer, { note: '', choices: { a: { note: '' } } })).toEqual(
      {
        applicable: true,
        choices: { a: { state: 'undecided' } },
      },
    );
  });

  it('leaves "none of these" beside practices, as the AWS tool does', () => {
    const answer = updated(EMPTY_ANSWER, {
      choices: { q_no: { state: 'selected' }, a: { state: 'selected' } },
    });
    expect(answer.choices.q_no.state).toBe('selected');
  });

  it('takes over from the system what a person confirms', () => {
    const answer = acceptPractice(EMPTY_ANSWER, 'a', 'system');
    const after = updated(answer, { choices: { a: { state: 'selected' } } });
    expect(after.choices.a.decidedBy).toBe('person');
  });

  it('decides nothing by saying undecided of what nobody decided', () => {
    const after = updated(EMPTY_ANSWER, {
      choices: { a: { state: 'undecided' } },
    });
    expect(answersEqual(after, EMPTY_ANSWER)).toBe(true);
  });

  it('knows a choice by any allowed id', () => {
    const choices = JSON.parse('{"__proto__": {"state": "selected"}}');
    const after = updated(EMPTY_ANSWER, { choices });
    expect(Object.entries(after.choices)).toEqual([
      ['__proto__', { state: 'selected', decidedBy: 'person' }],
    ]);
  });

  it('refuses a choice that the question does not have', () => {
    expect(faults({ choices: { c: { state: 'selected' } } })).toEqual([
      'unknown-choice',
    ]);
  });

  it('refuses "none of these" as not applicable', () => {
    expect(faults({ choices: { q_no: { state: 'not_applicable' } } })).toEqual([
      'none-choice-not-applicable',
    ]);
  });

  it('refuses a reason where nothing is not applicable', () => {
    expect(
      faults({
        notApplicableReason: 'OTHER',
        choices: {
          a: { reason: 'OTHER' },
          b: { state: 'selected', reason: 'OTHER' },
        },
      }),
    ).toEqual([
      'reason-without-not-applicable',
      'reason-without-not-applicable',
      'reason-without-not-applicable',
    ]);
  });

  it('takes notes of 2,084 and 250 characters, and refuses longer ones', () => {
    const face = '\u{1F642}';
    expect(
      faults({
        note: face.repeat(2084),
        choices: { a: { note: face.repeat(250) } },
      }),
    ).toEqual([]);
    expect(
      faults({
        note: 'x'.repeat(2085),
        choices: { a: { note: 'x'.repeat(251) } },
      }),
    ).toEqual(['note-too-long', 'note-too-long']);
  });
});

describe('acceptPractice', () => {
  it('selects the practice, clears "none of these", leaves the others as they are', () => {
    const answer = updated(EMPTY_ANSWER, {
      choices: {
        q_no: { state: 'selected', note: 'None yet' },
        a: { note: 'Soon' },
        b: { state: 'unselected' },
      },
    });
    expect(acceptPractice(answer, 'a', 'system').choices).toEqual({
      q_no: { state: 'undecided', note: 'None yet', decidedBy: 'system' },
      a: { state: 'selected', note: 'Soon', decidedBy: 'system' },
      b: { state: 'unselected', decidedBy: 'person' },
    });
  });
});

describe('answersEqual', () => {
  it.each<[string, Answer, Answer, boolean]>([
    [
      'an untouched choice and a missing one',
      { applicable: true, choices: { a: { state: 'undecided' } } },
      EMPTY_ANSWER,
      true,
    ],
    [
      'an empty note and none',
      { ...EMPTY_ANSWER, note: '' },
      EMPTY_ANSWER,
      true,
    ],
    [
      'another state',
      { applicable: true, choices: { a: { state: 'selected' } } },
      EMPTY_ANSWER,
      false,
    ],
    ['another note', { ...EMPTY_ANSWER, note: 'x' }, EMPTY_ANSWER, false],
    [
      'another applicability',
      { ...EMPTY_ANSWER, applicable: false },
      EMPTY_ANSWER,
      false,
    ],
    [
      'another decider',
      acceptPractice(EMPTY_ANSWER, 'a', 'system'),
      acceptPractice(EMPTY_ANSWER, 'a', 'person'),
      false,
    ],
  ])('%s', (_, one, other, equal) => {
    expect(answersEqual(one, other)).toBe(equal);
    expect(answersEqual(other, one)).toBe(equal);
  });
});
