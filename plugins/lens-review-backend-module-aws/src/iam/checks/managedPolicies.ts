import { check } from '../../checks/AwsCheck';
import { getRole, listAttachedRolePolicies } from '../operations';
import { RoleReading } from '../readRole';

export const noFullAccessManagedPolicy = check({
  name: 'iam.no_admin_or_full_access_managed_policy',
  asks: 'Is no managed policy with full access attached to a role?',
  why: 'Who takes over the model, or its code, gets no more than what it needs.',
  field: 'ListAttachedRolePolicies → AttachedPolicies[].PolicyArn',
  operations: [getRole, listAttachedRolePolicies],
  practices: ['MLSEC03_BP01', 'MLSEC04_BP01'],
  whenUnset: true,
  remediation: {
    text: 'Replace the policy by one that allows the actions that are used, on the resources that are used.',
    effort: 'M',
  },
  from: (reading: RoleReading) => reading.attached,
  answer: arns =>
    arns.every(arn => !/\/(AdministratorAccess|[^/]*FullAccess)$/.test(arn)),
});
