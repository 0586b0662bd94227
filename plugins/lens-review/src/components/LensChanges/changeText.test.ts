import { changeLines } from './changeText';

describe('changeLines', () => {
  it('says what is new before what has other words', () => {
    expect(
      changeLines([
        {
          change: 'changed',
          what: 'choice',
          questionId: 'ops',
          choiceId: 'card',
          title: 'Keep a card',
          fields: ['title'],
        },
        { change: 'changed', what: 'rules', questionId: 'ops', title: 'How?' },
        {
          change: 'added',
          what: 'choice',
          questionId: 'ops',
          choiceId: 'pager',
          title: 'Page someone',
        },
      ]).map(({ kind }) => kind),
    ).toEqual(['added', 'reworded', 'rules']);
  });

  it('says once what a rename explains', () => {
    expect(
      changeLines(
        [
          {
            change: 'added',
            what: 'choice',
            questionId: 'ops',
            choiceId: 'model_card',
          },
          {
            change: 'removed',
            what: 'choice',
            questionId: 'ops',
            choiceId: 'card',
          },
        ],
        [
          {
            from: { questionId: 'ops', choiceId: 'card' },
            to: { questionId: 'ops', choiceId: 'model_card' },
          },
          { from: { questionId: 'ops', choiceId: 'fax' } },
        ],
      ).map(({ kind, from, to }) => [kind, from, to]),
    ).toEqual([
      ['renamed', 'ops/card', 'ops/model_card'],
      ['letGo', 'ops/fax', undefined],
    ]);
  });
});
