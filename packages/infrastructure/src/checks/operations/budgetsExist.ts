import { existenceOf } from '../TemplateCheck';

export const budgetsExist = existenceOf(
  {
    name: 'budgets.exists',
    asks: 'Is there a budget?',
  },
  'AWS::Budgets::Budget',
);
