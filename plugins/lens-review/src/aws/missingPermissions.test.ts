import { missingPermissionsOf } from './missingPermissions';

describe('missingPermissionsOf', () => {
  it.each([
    [
      'GetBucketPolicy was denied (AccessDenied). Missing permission: s3:GetBucketPolicy',
      ['s3:GetBucketPolicy'],
    ],
    [
      'Denied. Missing permissions: iam:GetRole, iam:ListRolePolicies',
      ['iam:GetRole', 'iam:ListRolePolicies'],
    ],
    ['GetBucketPolicy was throttled, even after waiting', []],
    [undefined, []],
  ])('finds in %j %j', (reason, actions) => {
    expect(missingPermissionsOf(reason)).toEqual(actions);
  });
});
