import { CompiledRiskRules, RuleRisk } from './CompiledRiskRules';
import { CompiledRule } from './CompiledRule';
import { ConditionGroup } from './ConditionGroup';

interface MaskGroup {
  and: boolean;
  negated: boolean;
  plain: number;
  inverted: number;
  groups: MaskGroup[];
}

function holds(
  group: MaskGroup,
  chosen: number,
  chosenOrNeutral: number,
): boolean {
  const { and, groups, plain, inverted } = group;
  let result = and
    ? (chosenOrNeutral & plain) === plain && (chosen & inverted) === 0
    : (chosen & plain) !== 0 || (~chosenOrNeutral & inverted) !== 0;
  for (let i = 0; i < groups.length && result === and; i++) {
    result = holds(groups[i], chosen, chosenOrNeutral);
  }
  return result !== group.negated;
}

/** Rules over the bits of integers. */
export class NarrowRiskRules implements CompiledRiskRules {
  static readonly MAX_CHOICES = 31;

  private readonly bits: Map<string, number>;
  private readonly rules: CompiledRule<MaskGroup>[];

  constructor(rules: CompiledRule<ConditionGroup>[], ids: Set<string>) {
    this.bits = new Map([...ids].map((id, index) => [id, 2 ** index]));
    this.rules = rules.map(({ risk, group }) => ({
      risk,
      group: group === null ? null : this.toMasks(group),
    }));
  }

  bitOf(choiceId: string): number {
    return this.bits.get(choiceId) ?? 0;
  }

  evaluate(selected: number, notApplicable: number): RuleRisk {
    const { rules } = this;
    // In an `and` a neutral literal must look true, in an `or` false.
    const chosen = selected & ~notApplicable;
    const chosenOrNeutral = selected | notApplicable;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i];
      if (rule.group === null || holds(rule.group, chosen, chosenOrNeutral)) {
        return rule.risk;
      }
    }
    return 'UNANSWERED';
  }

  evaluateIds(
    selected: ReadonlySet<string>,
    notApplicable: ReadonlySet<string>,
  ): RuleRisk {
    return this.evaluate(this.maskOf(selected), this.maskOf(notApplicable));
  }

  private maskOf(ids: Iterable<string>): number {
    let mask = 0;
    for (const id of ids) {
      mask |= this.bitOf(id);
    }
    return mask;
  }

  private toMasks(group: ConditionGroup): MaskGroup {
    return {
      and: group.operator === 'and',
      negated: group.negated,
      plain: this.maskOf(group.plain),
      inverted: this.maskOf(group.inverted),
      groups: group.groups.map(inner => this.toMasks(inner)),
    };
  }
}
