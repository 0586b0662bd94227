import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
} from '@aws-sdk/client-kms';
import { hoursBefore, Names, World } from './World';

const narrow = encodeURIComponent(
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: 'arn:aws:s3:::data/*',
      },
      { Effect: 'Deny', Action: '*', Resource: '*' },
    ],
  }),
);

/** The roles and keys of the other parts, as they should be. */
export function goodIdentities({
  account,
  region,
  regionName,
  accountId,
}: World): Names {
  const policyArn = `arn:aws:iam::${accountId}:policy/narrow`;
  for (const [RoleName, path] of [
    ['serving', '/'],
    ['building', '/'],
    ['glue-job', '/'],
    ['named', '/ml/'],
  ]) {
    account
      .answer(
        GetRoleCommand,
        { RoleName },
        {
          Role: {
            RoleName,
            Path: path,
            RoleId: `id-${RoleName}`,
            Arn: `arn:aws:iam::${accountId}:role${path}${RoleName}`,
            CreateDate: hoursBefore(1000),
            PermissionsBoundary: {
              PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
              PermissionsBoundaryArn: policyArn,
            },
          },
        },
      )
      .answer(
        ListAttachedRolePoliciesCommand,
        { RoleName },
        {
          AttachedPolicies: [
            {
              PolicyName: 'Logs',
              PolicyArn: 'arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess',
            },
            {
              PolicyName: 'Metrics',
              PolicyArn: 'arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy',
            },
            { PolicyName: 'narrow', PolicyArn: policyArn },
          ],
        },
      )
      .answer(
        ListRolePoliciesCommand,
        { RoleName },
        { PolicyNames: ['a', 'b', 'c'] },
      );
    for (const PolicyName of ['a', 'b', 'c']) {
      account.answer(
        GetRolePolicyCommand,
        { RoleName, PolicyName },
        { RoleName, PolicyName, PolicyDocument: narrow },
      );
    }
  }
  account
    .answer(
      GetPolicyCommand,
      { PolicyArn: policyArn },
      { Policy: { Arn: policyArn, DefaultVersionId: 'v4' } },
    )
    .answer(
      GetPolicyVersionCommand,
      { PolicyArn: policyArn, VersionId: 'v4' },
      {
        PolicyVersion: {
          Document: narrow,
          VersionId: 'v4',
          IsDefaultVersion: true,
        },
      },
    );
  const key = (id: string) =>
    `arn:aws:kms:${regionName}:${accountId}:key/${id}`;
  for (const id of ['data', 'key', 'named']) {
    region
      .answer(
        DescribeKeyCommand,
        { KeyId: key(id) },
        {
          KeyMetadata: {
            KeyId: id,
            Arn: key(id),
            KeyManager: 'CUSTOMER',
            KeySpec: 'SYMMETRIC_DEFAULT',
            Origin: 'AWS_KMS',
            KeyState: 'Enabled',
          },
        },
      )
      .answer(
        GetKeyRotationStatusCommand,
        { KeyId: key(id) },
        { KeyRotationEnabled: true },
      );
  }
  return {
    'aws.amazon.com/aws-iam-role-arn': `arn:aws:iam::${accountId}:role/ml/named`,
    'aws.amazon.com/aws-kms-key-arn': key('named'),
  };
}
