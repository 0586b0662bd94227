import { CompiledRiskRules, RuleRisk } from './CompiledRiskRules';
import { CompiledRule } from './CompiledRule';
import { ConditionGroup } from './ConditionGroup';

function holdsForIds(
  group: ConditionGroup,
  selected: ReadonlySet<string>,
  notApplicable: ReadonlySet<string>,
): boolean {
  const counts = (id: string) => !notApplicable.has(id);
  const parts = [
    ...group.plain.filter(counts).map(id => selected.has(id)),
    ...group.inverted.filter(counts).map(id => !selected.has(id)),
    ...group.groups.map(inner => holdsForIds(inner, selected, notApplicable)),
  ];
  const holds =
    group.operator === 'and' ? parts.every(Boolean) : parts.some(Boolean);
  return holds !== group.negated;
}

/** Rules over sets of ids, for questions with more choices than an integer has bits. */
export class WideRiskRules implements CompiledRiskRules {
  constructor(
    private readonly rules: CompiledRule<ConditionGroup>[],
    private readonly questionId: string,
  ) {}

  bitOf(): number {
    throw this.tooWide();
  }

  evaluate(): RuleRisk {
    throw this.tooWide();
  }

  evaluateIds(
    selected: ReadonlySet<string>,
    notApplicable: ReadonlySet<string>,
  ): RuleRisk {
    for (const { group, risk } of this.rules) {
      if (group === null || holdsForIds(group, selected, notApplicable)) {
        return risk;
      }
    }
    return 'UNANSWERED';
  }

  private tooWide(): RangeError {
    return new RangeError(
      `Question ${this.questionId} has more than 31 choices; use evaluateIds`,
    );
  }
}
