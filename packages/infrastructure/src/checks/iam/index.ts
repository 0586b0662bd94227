import { TemplateCheck } from '../TemplateCheck';
import { kmsRotation } from './kmsRotation';
import { noFullAccessManagedPolicy } from './managedPolicies';
import { noStarOnStar } from './starOnStar';

export const iamChecks: readonly TemplateCheck[] = [
  noFullAccessManagedPolicy,
  noStarOnStar,
  kmsRotation,
];
