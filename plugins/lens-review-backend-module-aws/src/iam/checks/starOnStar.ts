import { check } from '../../checks/AwsCheck';
import {
  getPolicy,
  getPolicyVersion,
  getRole,
  getRolePolicy,
  listAttachedRolePolicies,
  listRolePolicies,
} from '../operations';
import { RoleReading } from '../readRole';

export const noStarOnStar = check({
  name: 'iam.no_star_action_on_star_resource',
  asks: 'Does no policy of a role allow every action on every resource?',
  why: 'Such a role is an administrator, whatever it is called.',
  field:
    'GetRolePolicy → PolicyDocument, and GetPolicyVersion → PolicyVersion.Document of customer managed policies',
  operations: [
    getRole,
    listAttachedRolePolicies,
    listRolePolicies,
    getRolePolicy,
    getPolicy,
    getPolicyVersion,
  ],
  practices: ['MLSEC03_BP01'],
  whenUnset: true,
  remediation: {
    text: 'Name the actions and the resources that the role needs.',
    effort: 'M',
  },
  from: (reading: RoleReading) => reading.statements,
  answer: statements =>
    !statements.some(
      ({ effect, actions, resources }) =>
        effect === 'Allow' &&
        actions.some(action => action === '*' || action === '*:*') &&
        resources.includes('*'),
    ),
});
