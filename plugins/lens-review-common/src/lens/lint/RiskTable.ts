import { compileRiskRules } from '../../rules/compileRiskRules';
import { CompiledRiskRules, RuleRisk } from '../../rules/CompiledRiskRules';
import { ParseConditionResult } from '../../rules/parseCondition';
import { LensQuestion } from '../LensDocument';
import { isNoneChoice } from '../practices';

/** From no rule to the worst. */
const ORDER: readonly RuleRisk[] = ['UNANSWERED', 'NONE', 'MEDIUM', 'HIGH'];

/** AWS's limit; 32,768 selections. */
const MAX_CHOICES = 15;

/** Three states to a choice grow faster; 19,683 at most. */
const MAX_CHOICES_WITH_NOT_APPLICABLE = 9;

/**
 * The risk that a question's rules give for every selection of its choices,
 * `_no` included. A selection is a number whose bit i is choice i.
 */
export class RiskTable {
  private readonly risks: Uint8Array;

  private constructor(
    readonly ids: string[],
    private readonly rules: CompiledRiskRules,
  ) {
    this.risks = new Uint8Array(2 ** ids.length);
    for (let selection = 0; selection < this.risks.length; selection++) {
      this.risks[selection] = ORDER.indexOf(rules.evaluate(selection, 0));
    }
  }

  /** Undefined where the rules have no meaning, or the choices are too many to try. */
  static of(
    question: LensQuestion,
    rules: { parsed: ParseConditionResult }[],
  ): RiskTable | undefined {
    const ids = question.choices.map(choice => choice.id);
    const known = new Set(ids);
    const meaningful = rules.every(
      ({ parsed }) =>
        parsed.ok && parsed.mentions.every(({ id }) => known.has(id)),
    );
    return meaningful &&
      rules.length > 0 &&
      known.size === ids.length &&
      ids.length > 0 &&
      ids.length <= MAX_CHOICES
      ? new RiskTable(ids, compileRiskRules(question))
      : undefined;
  }

  /** Bits of the practices, without any "none of these". */
  get practices(): number {
    return this.bitsWhere(id => !isNoneChoice(id));
  }

  /** The risk the rules give; for the empty selection too, which is otherwise unanswered. */
  riskOf(selection: number): RuleRisk {
    return ORDER[this.risks[selection]];
  }

  isWorse(selection: number, than: number): boolean {
    return this.risks[selection] > this.risks[than];
  }

  /** Every selection but the empty one, small numbers first. */
  *selections(): Generator<number> {
    for (let selection = 1; selection < this.risks.length; selection++) {
      yield selection;
    }
  }

  /** A selection, with or without not-applicable practices, for which no rule is true. */
  findUnmatched(): { selected: string[]; notApplicable: string[] } | undefined {
    for (const selection of this.selections()) {
      if (this.risks[selection] === 0) {
        return { selected: this.idsOf(selection), notApplicable: [] };
      }
    }
    if (this.ids.length > MAX_CHOICES_WITH_NOT_APPLICABLE) {
      return undefined;
    }
    const { practices } = this;
    for (
      let neutral = practices;
      neutral > 0;
      neutral = (neutral - 1) & practices
    ) {
      for (let selection = 0; selection < this.risks.length; selection++) {
        if (
          (selection & neutral) === 0 &&
          this.rules.evaluate(selection, neutral) === 'UNANSWERED'
        ) {
          return {
            selected: this.idsOf(selection),
            notApplicable: this.idsOf(neutral),
          };
        }
      }
    }
    return undefined;
  }

  idsOf(selection: number): string[] {
    return this.ids.filter((_, index) => (selection & (2 ** index)) !== 0);
  }

  private bitsWhere(wanted: (id: string) => boolean): number {
    return this.ids.reduce(
      (bits, id, index) => (wanted(id) ? bits + 2 ** index : bits),
      0,
    );
  }
}
