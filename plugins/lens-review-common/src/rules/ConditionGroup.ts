import { ChoiceCondition } from './Condition';

/**
 * A condition as nested groups of literals. A choice marked not applicable is
 * neutral: its literals drop out, and what is left decides; an `and` with
 * nothing left is true, an `or` with nothing left is false.
 */
export interface ConditionGroup {
  operator: 'and' | 'or';
  /** The group's result is turned round. */
  negated: boolean;
  /** Choices that stand in the group as they are, `x`. */
  plain: string[];
  /** Choices that stand in the group as `!x`. */
  inverted: string[];
  groups: ConditionGroup[];
}

/**
 * Brings a condition into groups.
 *
 * What the AWS tool does with a not-applicable choice inside `&&` and `||` has
 * been observed; what it does with one that is a whole condition, that stands
 * behind `!`, or that leaves a nested group empty is not published. For those
 * cases this is our rule, and this is its only place: a lone `x` is a group of
 * its own that is true when empty, a lone `!x` one that is false when empty, and
 * `!` before a group turns round whatever the group gives.
 */
export function toGroup(condition: ChoiceCondition): ConditionGroup {
  const { core, negated } = withoutNegation(condition);
  switch (core.kind) {
    case 'choice':
      return negated
        ? { ...emptyGroup('or'), inverted: [core.id] }
        : { ...emptyGroup('and'), plain: [core.id] };
    case 'and':
    case 'or': {
      const group = { ...emptyGroup(core.kind), negated };
      for (const operand of core.operands) {
        const part = withoutNegation(operand);
        if (part.core.kind !== 'choice') {
          group.groups.push(toGroup(operand));
        } else if (part.negated) {
          group.inverted.push(part.core.id);
        } else {
          group.plain.push(part.core.id);
        }
      }
      return group;
    }
    default:
      return core satisfies never;
  }
}

type WithoutNegation = Exclude<ChoiceCondition, { kind: 'not' }>;

function withoutNegation(condition: ChoiceCondition): {
  core: WithoutNegation;
  negated: boolean;
} {
  let core = condition;
  let negated = false;
  while (core.kind === 'not') {
    core = core.operand;
    negated = !negated;
  }
  return { core, negated };
}

function emptyGroup(operator: 'and' | 'or'): ConditionGroup {
  return { operator, negated: false, plain: [], inverted: [], groups: [] };
}
