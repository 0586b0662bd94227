import { RuleRisk } from './CompiledRiskRules';

export interface CompiledRule<TGroup> {
  risk: RuleRisk;
  /** Null is always true. */
  group: TGroup | null;
}
