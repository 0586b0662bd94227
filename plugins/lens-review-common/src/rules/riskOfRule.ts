import { LensRisk } from '../lens/LensDocument';
import { RuleRisk } from './CompiledRiskRules';

/** A rule's risk as lens files spell it, and as the AWS tool gives it. @public */
export const RISK_OF_RULE: Readonly<
  Record<LensRisk, Exclude<RuleRisk, 'UNANSWERED'>>
> = {
  NO_RISK: 'NONE',
  MEDIUM_RISK: 'MEDIUM',
  HIGH_RISK: 'HIGH',
};
