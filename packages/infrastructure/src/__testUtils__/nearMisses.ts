import { factOf, Word, wordOf } from './scanning';

/** What comes near, the name of the fact, the resources, and what they make of it. */
export type NearMiss = [string, string, string, Word];

/** Opens a template: one value has a default, one is not known, on either is a condition. */
export const CONDITIONAL = `
Parameters: {Stage: {Type: String, Default: prod}, Given: {Type: String}}
Conditions: {Prod: !Equals [!Ref Stage, prod], Open: !Equals [!Ref Given, a]}
Resources:
`;

/** A configuration with one variant of an instance type, `C`. */
export const VARIANT = (type: string, key = '') =>
  `  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {${key}ProductionVariants: [{InstanceType: ${type}, InitialInstanceCount: 1}]}}\n`;

/** What the resources of such a template make of a fact. */
export function wordNear(name: string, resources: string): Word {
  return wordOf(factOf(`${CONDITIONAL}${resources}`, name));
}
