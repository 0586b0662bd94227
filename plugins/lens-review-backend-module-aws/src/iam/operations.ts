import {
  GetPolicyCommand,
  GetPolicyCommandInput,
  GetPolicyVersionCommand,
  GetPolicyVersionCommandInput,
  GetRoleCommand,
  GetRoleCommandInput,
  GetRolePolicyCommand,
  GetRolePolicyCommandInput,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { alwaysListed } from '../reading/alwaysListed';
import { allPages, operation } from '../reading/AwsOperation';

/** On the wire it is called `NoSuchEntity`; the client turns it into its class. */
const NOT_FOUND = ['NoSuchEntityException', 'NoSuchEntity'];

export const getRole = operation({
  service: 'iam',
  name: 'GetRole',
  action: 'iam:GetRole',
  gone: NOT_FOUND,
  async call(client, input: GetRoleCommandInput, turn) {
    const { Role } = await client.send(new GetRoleCommand(input), await turn());
    return Role && { PermissionsBoundary: Role.PermissionsBoundary };
  },
});

export const listAttachedRolePolicies = operation({
  service: 'iam',
  name: 'ListAttachedRolePolicies',
  action: 'iam:ListAttachedRolePolicies',
  gone: NOT_FOUND,
  call: (client, input: { RoleName: string }, turn) =>
    allPages(async Marker => {
      const output = await client.send(
        new ListAttachedRolePoliciesCommand({ ...input, Marker }),
        await turn(),
      );
      return {
        items: alwaysListed(output.AttachedPolicies).flatMap(
          ({ PolicyArn }) => PolicyArn ?? [],
        ),
        next: output.IsTruncated ? output.Marker : undefined,
      };
    }),
});

/** Names of the policies that stand in the role itself. */
export const listRolePolicies = operation({
  service: 'iam',
  name: 'ListRolePolicies',
  action: 'iam:ListRolePolicies',
  gone: NOT_FOUND,
  call: (client, input: { RoleName: string }, turn) =>
    allPages(async Marker => {
      const output = await client.send(
        new ListRolePoliciesCommand({ ...input, Marker }),
        await turn(),
      );
      return {
        items: alwaysListed(output.PolicyNames),
        next: output.IsTruncated ? output.Marker : undefined,
      };
    }),
});

/** The document, URL-encoded JSON. */
export const getRolePolicy = operation({
  service: 'iam',
  name: 'GetRolePolicy',
  action: 'iam:GetRolePolicy',
  gone: NOT_FOUND,
  async call(client, input: GetRolePolicyCommandInput, turn) {
    const { PolicyDocument } = await client.send(
      new GetRolePolicyCommand(input),
      await turn(),
    );
    return PolicyDocument;
  },
});

/** The version of a managed policy that is in force. */
export const getPolicy = operation({
  service: 'iam',
  name: 'GetPolicy',
  action: 'iam:GetPolicy',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: GetPolicyCommandInput, turn) {
    const { Policy } = await client.send(
      new GetPolicyCommand(input),
      await turn(),
    );
    return Policy?.DefaultVersionId;
  },
});

/** The document, URL-encoded JSON. */
export const getPolicyVersion = operation({
  service: 'iam',
  name: 'GetPolicyVersion',
  action: 'iam:GetPolicyVersion',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: GetPolicyVersionCommandInput, turn) {
    const { PolicyVersion } = await client.send(
      new GetPolicyVersionCommand(input),
      await turn(),
    );
    return PolicyVersion?.Document;
  },
});
