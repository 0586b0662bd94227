import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { Account } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { idOf } from './names';

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: string | string[];
}

/** What a role may do. */
export interface RoleDeclaration {
  name: string;
  /** The service that takes the role. */
  service: 'sagemaker' | 'glue' | 'codebuild' | 'codepipeline';
  /** Policies of AWS by name. */
  managed?: string[];
  /** Statements of a policy written into the role. */
  inline?: Statement[];
  /** Statements of a policy of the account's own, attached to the role. */
  own?: Statement[];
  boundary?: boolean;
}

/** A role and its policies; gives its ARN. */
export function role(account: Account, declaration: RoleDeclaration): string {
  const { name: RoleName, service, managed = [], inline, own } = declaration;
  const arn = `arn:aws:iam::${account.id}:role/${RoleName}`;
  const ownName = `${RoleName}-access`;
  const ownArn = `arn:aws:iam::${account.id}:policy/${ownName}`;
  account
    .answer(GetRoleCommand, { RoleName }, () => ({
      Role: {
        Path: '/',
        RoleName,
        RoleId: idOf('AROA', RoleName).slice(4).toUpperCase(),
        Arn: arn,
        CreateDate: daysAgo(600),
        AssumeRolePolicyDocument: document([
          {
            Effect: 'Allow',
            Principal: { Service: `${service}.amazonaws.com` },
            Action: 'sts:AssumeRole',
          },
        ]),
        RoleLastUsed: { LastUsedDate: daysAgo(1), Region: 'eu-west-1' },
        ...(declaration.boundary && {
          PermissionsBoundary: {
            PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
            PermissionsBoundaryArn: `arn:aws:iam::${account.id}:policy/ml-workloads`,
          },
        }),
      },
    }))
    .answer(
      ListAttachedRolePoliciesCommand,
      { RoleName },
      {
        AttachedPolicies: [
          ...managed.map(PolicyName => ({
            PolicyName,
            PolicyArn: `arn:aws:iam::aws:policy/${PolicyName}`,
          })),
          ...(own ? [{ PolicyName: ownName, PolicyArn: ownArn }] : []),
        ],
      },
    )
    .answer(
      ListRolePoliciesCommand,
      { RoleName },
      { PolicyNames: inline ? ['inline'] : [] },
    );
  if (inline) {
    account.answer(
      GetRolePolicyCommand,
      { RoleName, PolicyName: 'inline' },
      { RoleName, PolicyName: 'inline', PolicyDocument: document(inline) },
    );
  }
  if (own) {
    account
      .answer(
        GetPolicyCommand,
        { PolicyArn: ownArn },
        {
          Policy: { PolicyName: ownName, Arn: ownArn, DefaultVersionId: 'v3' },
        },
      )
      .answer(
        GetPolicyVersionCommand,
        { PolicyArn: ownArn, VersionId: 'v3' },
        {
          PolicyVersion: {
            VersionId: 'v3',
            IsDefaultVersion: true,
            Document: document(own),
          },
        },
      );
  }
  return arn;
}

/** IAM gives documents percent-encoded. */
function document(statements: object[]): string {
  return encodeURIComponent(
    JSON.stringify({ Version: '2012-10-17', Statement: statements }),
  );
}
