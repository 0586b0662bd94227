import { check } from '../../checks/AwsCheck';
import { getRole } from '../operations';
import { RoleReading } from '../readRole';

export const permissionsBoundary = check({
  name: 'iam.permissions_boundary',
  asks: 'Does a boundary hold every role, whatever its policies allow?',
  why: 'A policy that is too wide by mistake still ends at the boundary.',
  field: 'GetRole → Role.PermissionsBoundary',
  operations: [getRole],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Set a permissions boundary that your organization gives to roles of workloads.',
    effort: 'M',
  },
  from: (reading: RoleReading) => reading.role,
  answer: ({ PermissionsBoundary }) => PermissionsBoundary !== undefined,
});
