import { Counterpart, Shape } from './Shape';

const INLINE: Shape = {
  ManagedPolicyArns: 'managed_policy_arns',
  Policies: {
    blocks: 'inline_policy',
    of: { PolicyName: 'name', PolicyDocument: { json: 'policy' } },
  },
};
const DOCUMENT: Shape = {
  PolicyName: 'name',
  PolicyDocument: { json: 'policy' },
};
const ATTACHED: Shape = { ManagedPolicyArns: { listOf: 'policy_arn' } };

/** An attachment counts as a role, user or group of its own with one policy. */
export const identityShapes: Readonly<Record<string, Counterpart>> = {
  aws_iam_role: { type: 'AWS::IAM::Role', shape: INLINE },
  aws_iam_user: { type: 'AWS::IAM::User', shape: {} },
  aws_iam_group: { type: 'AWS::IAM::Group', shape: {} },
  aws_iam_role_policy_attachment: { type: 'AWS::IAM::Role', shape: ATTACHED },
  aws_iam_user_policy_attachment: { type: 'AWS::IAM::User', shape: ATTACHED },
  aws_iam_group_policy_attachment: { type: 'AWS::IAM::Group', shape: ATTACHED },
  aws_iam_policy_attachment: { type: 'AWS::IAM::Role', shape: ATTACHED },
  aws_iam_role_policy_attachments_exclusive: {
    type: 'AWS::IAM::Role',
    shape: { ManagedPolicyArns: 'policy_arns' },
  },
  aws_iam_policy: {
    type: 'AWS::IAM::ManagedPolicy',
    shape: { ManagedPolicyName: 'name', PolicyDocument: { json: 'policy' } },
  },
  aws_iam_role_policy: { type: 'AWS::IAM::RolePolicy', shape: DOCUMENT },
  aws_iam_user_policy: { type: 'AWS::IAM::UserPolicy', shape: DOCUMENT },
  aws_iam_group_policy: { type: 'AWS::IAM::GroupPolicy', shape: DOCUMENT },
  aws_kms_key: {
    type: 'AWS::KMS::Key',
    shape: {
      EnableKeyRotation: 'enable_key_rotation',
      KeySpec: 'customer_master_key_spec',
      Origin: 'origin',
    },
  },
};
