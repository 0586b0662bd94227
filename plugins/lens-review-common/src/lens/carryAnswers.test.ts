import { answerOf, sketchLens } from '../scoring/__testUtils__/reviews';
import { RULES_S } from '../scoring/__testUtils__/truthTable';
import { carryAnswers, LensRename, orphansOf } from './carryAnswers';

const answers = {
  q: {
    ...answerOf({ a: 'selected', b: 'undecided', q_no: 'unselected' }),
    note: 'see wiki',
  },
  r: answerOf({ c: 'unselected' }),
};

describe('Carrying answers to a newer lens', () => {
  it('leaves them as they are where nothing was renamed', () => {
    expect(carryAnswers(answers, [])).toEqual(answers);
  });

  it('follows a choice to its new id and to another question', () => {
    expect(
      carryAnswers(answers, [
        {
          from: { questionId: 'q', choiceId: 'a' },
          to: { questionId: 'q', choiceId: 'a2' },
        },
        {
          from: { questionId: 'r', choiceId: 'c' },
          to: { questionId: 'q', choiceId: 'c' },
        },
      ]),
    ).toEqual({
      q: {
        applicable: true,
        note: 'see wiki',
        choices: {
          a2: { state: 'selected' },
          b: { state: 'undecided' },
          q_no: { state: 'unselected' },
          c: { state: 'unselected' },
        },
      },
      r: { applicable: true, choices: {} },
    });
  });

  it('follows a question with its choices, notes and "none of these"', () => {
    expect(
      carryAnswers(answers, [
        { from: { questionId: 'q' }, to: { questionId: 'p' } },
      ]),
    ).toEqual({
      p: {
        applicable: true,
        note: 'see wiki',
        choices: {
          a: { state: 'selected' },
          b: { state: 'undecided' },
          p_no: { state: 'unselected' },
        },
      },
      r: answers.r,
    });
  });

  it('lets go what is mapped to nothing', () => {
    expect(
      carryAnswers(answers, [
        { from: { questionId: 'r' }, to: null },
        { from: { questionId: 'q', choiceId: 'a' }, to: null },
      ]),
    ).toEqual({
      q: {
        applicable: true,
        note: 'see wiki',
        choices: { b: { state: 'undecided' }, q_no: { state: 'unselected' } },
      },
    });
  });

  it('keeps what was decided where two choices become one', () => {
    const merge: LensRename[] = [
      {
        from: { questionId: 'q', choiceId: 'b' },
        to: { questionId: 'q', choiceId: 'a' },
      },
    ];
    expect(carryAnswers(answers, merge).q.choices.a).toEqual({
      state: 'selected',
    });
  });
});

describe('Orphans of a lens version', () => {
  const { document } = sketchLens([
    { id: 'q', choices: ['a', 'q_no'], rules: RULES_S },
  ]);
  const answered = [
    { questionId: 'q', choiceId: 'a' },
    { questionId: 'q', choiceId: 'b' },
    { questionId: 'r' },
  ];

  it('are the answered places that are gone', () => {
    expect(orphansOf(answered, document, [])).toEqual(answered.slice(1));
  });

  it('are none where a map says where they go, or that they are let go', () => {
    expect(
      orphansOf(answered, document, [
        {
          from: { questionId: 'q', choiceId: 'b' },
          to: { questionId: 'q', choiceId: 'a' },
        },
        { from: { questionId: 'r' }, to: null },
      ]),
    ).toEqual([]);
  });

  it('stay orphans where the map leads nowhere', () => {
    const nowhere = [
      {
        from: { questionId: 'q', choiceId: 'b' },
        to: { questionId: 'q', choiceId: 'z' },
      },
    ];
    expect(orphansOf(answered.slice(0, 2), document, nowhere)).toEqual([
      answered[1],
    ]);
  });
});
