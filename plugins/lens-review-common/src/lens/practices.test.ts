import { isNoneChoice, practicesOf } from './practices';

it('knows a none-choice by its id, not by its title', () => {
  expect(isNoneChoice('MLOPS01_no')).toBe(true);
  expect(isNoneChoice('MLOPS01_none')).toBe(false);
  expect(isNoneChoice('no')).toBe(false);
});

it('leaves the none-choice out of the practices and keeps their order', () => {
  expect(
    practicesOf({
      id: 'q_1',
      title: 'A question',
      choices: [
        { id: 'b_1', title: 'None of these' },
        { id: 'q_1_no', title: 'Something' },
        { id: 'a_1', title: 'Practice' },
      ],
      riskRules: [],
    }).map(choice => choice.id),
  ).toEqual(['b_1', 'a_1']);
});
