import { ChoiceCondition, Condition } from './Condition';

/**
 * Writes a condition as lens files do; what it writes reads back as the same
 * condition. Nested groups get parentheses even where precedence spares them:
 * people read these.
 *
 * @public
 */
export function printCondition(condition: Condition): string {
  return condition.kind === 'default' ? 'default' : print(condition);
}

function print(condition: ChoiceCondition): string {
  switch (condition.kind) {
    case 'choice':
      return condition.id;
    case 'not':
      return `!${printOperand(condition.operand)}`;
    case 'and':
      return condition.operands.map(printOperand).join(' && ');
    case 'or':
      return condition.operands.map(printOperand).join(' || ');
    default:
      return condition satisfies never;
  }
}

function printOperand(condition: ChoiceCondition): string {
  return condition.kind === 'and' || condition.kind === 'or'
    ? `(${print(condition)})`
    : print(condition);
}
