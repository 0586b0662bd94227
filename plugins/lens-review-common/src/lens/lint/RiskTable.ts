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

/** A selection of choices, one of whose practices makes the risk worse when added. */
export interface RaisedRisk {
  before: string[];
  added: string;
  from: RuleRisk;
  to: RuleRisk;
}

/**
 * The risk that a question's rules give for every selection of its choices,
 * `_no` included. A selection is a number whose bit i is choice i. The questions
 * asked of it walk through all selections, so they are plain loops.
 */
export class RiskTable {
  private readonly risks: Uint8Array;
  /** Bits of the practices, without any "none of these". */
  private readonly practices: number;

  private constructor(
    readonly ids: string[],
    private readonly rules: CompiledRiskRules,
  ) {
    this.risks = new Uint8Array(2 ** ids.length);
    for (let selection = 0; selection < this.risks.length; selection++) {
      this.risks[selection] = ORDER.indexOf(rules.evaluate(selection, 0));
    }
    this.practices = ids.reduce(
      (bits, id, index) => (isNoneChoice(id) ? bits : bits | (1 << index)),
      0,
    );
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

  /** What the rules give for these choices alone. */
  riskOf(ids: string[]): RuleRisk {
    return ORDER[this.risks[this.bitsOf(ids)]];
  }

  /** The risk when every practice is selected; undefined where there is none. */
  riskOfAllPractices(): RuleRisk | undefined {
    return this.practices === 0 ? undefined : ORDER[this.risks[this.practices]];
  }

  /** Every risk that some selection gives; to select nothing is no answer and runs no rule. */
  reached(): Set<RuleRisk> {
    const seen = ORDER.map(() => false);
    for (let selection = 1; selection < this.risks.length; selection++) {
      seen[this.risks[selection]] = true;
    }
    return new Set(ORDER.filter((_, rank) => seen[rank]));
  }

  /** Whether to select a choice makes a difference, whatever else is selected. */
  hasEffect(id: string): boolean {
    const { risks } = this;
    const bit = this.bitsOf([id]);
    for (let selection = 0; selection < risks.length; selection++) {
      if (risks[selection] !== risks[selection | bit]) {
        return true;
      }
    }
    return false;
  }

  /**
   * A selection of practices that gets worse by adding one. "None of these"
   * beside practices is a slip, not an improvement, so it is left out.
   */
  findRaise(): RaisedRisk | undefined {
    const { risks, practices, ids } = this;
    for (let before = 1; before < risks.length; before++) {
      if ((before & practices) === before && risks[before] > 0) {
        for (let index = 0; index < ids.length; index++) {
          const after = before | (1 << index);
          if ((after & practices) === after && risks[after] > risks[before]) {
            return {
              before: this.idsOf(before),
              added: ids[index],
              from: ORDER[risks[before]],
              to: ORDER[risks[after]],
            };
          }
        }
      }
    }
    return undefined;
  }

  /** A selection of practices that gives a worse risk than this choice alone. */
  findWorseThan(id: string): string[] | undefined {
    const { risks, practices } = this;
    const alone = risks[this.bitsOf([id])];
    for (let selection = 1; selection < risks.length; selection++) {
      if ((selection & practices) === selection && risks[selection] > alone) {
        return this.idsOf(selection);
      }
    }
    return undefined;
  }

  /** A selection, with or without not-applicable practices, for which no rule is true. */
  findUnmatched(): { selected: string[]; notApplicable: string[] } | undefined {
    const { risks, practices, rules } = this;
    for (let selection = 1; selection < risks.length; selection++) {
      if (risks[selection] === 0) {
        return { selected: this.idsOf(selection), notApplicable: [] };
      }
    }
    if (this.ids.length > MAX_CHOICES_WITH_NOT_APPLICABLE) {
      return undefined;
    }
    // Every part of the practices: subtracting one within the mask walks through them.
    for (
      let neutral = practices;
      neutral > 0;
      neutral = (neutral - 1) & practices
    ) {
      for (let selection = 0; selection < risks.length; selection++) {
        if (
          (selection & neutral) === 0 &&
          rules.evaluate(selection, neutral) === 'UNANSWERED'
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

  private idsOf(selection: number): string[] {
    return this.ids.filter((_, index) => (selection & (1 << index)) !== 0);
  }

  private bitsOf(ids: string[]): number {
    return ids.reduce((bits, id) => bits | this.rules.bitOf(id), 0);
  }
}
