/**
 * A lens in AWS's custom-lens format, schema version 2021-11-01, as far as the
 * engine reads it. Keys that the format does not know are tolerated in files and
 * kept in the text that is given back; they are not part of these types.
 *
 * @public
 */
export interface LensDocument {
  schemaVersion: string;
  name: string;
  description: string;
  pillars: LensPillar[];
}

/** A pillar of a lens with its questions, in the order of the file. @public */
export interface LensPillar {
  id: string;
  name: string;
  questions: LensQuestion[];
}

/** A question of a lens: its choices, and the rules that turn an answer into a risk. @public */
export interface LensQuestion {
  id: string;
  title: string;
  description?: string;
  helpfulResource?: LensResource;
  choices: LensChoice[];
  riskRules: LensRiskRule[];
}

/**
 * A choice of a question. Its id is unique within the question only. A choice
 * whose id ends in `_no` is the question's "none of these".
 *
 * @public
 */
export interface LensChoice {
  id: string;
  title: string;
  helpfulResource?: LensResource;
  improvementPlan?: LensResource;
  additionalResources?: LensAdditionalResources[];
}

/** An empty `url` in the file is read as no url. @public */
export interface LensResource {
  displayText?: string;
  url?: string;
}

/** Further links of a choice; `type` is `HELPFUL_RESOURCE` or `IMPROVEMENT_PLAN`. @public */
export interface LensAdditionalResources {
  type: string;
  content: LensResource[];
}

/** A risk and when it is given. The first rule whose condition is true decides. @public */
export interface LensRiskRule {
  condition: string;
  risk: LensRisk;
}

/** Risk levels as lens files spell them. @public */
export type LensRisk = 'HIGH_RISK' | 'MEDIUM_RISK' | 'NO_RISK';
