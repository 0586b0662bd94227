import {
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeKeyCommand,
  GetKeyRotationStatusCommand,
  KeyMetadata,
} from '@aws-sdk/client-kms';
import { FakeAws } from '@lens-review/fake-aws';
import {
  ACCOUNT,
  collectFrom,
  component,
  REGION,
} from './__testUtils__/collectFrom';
import { startFakeAws } from './__testUtils__/portal';

const ROLE = `arn:aws:iam::${ACCOUNT}:role/ml/named`;
const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`;

describe('roles and keys', () => {
  let fake: FakeAws;

  beforeEach(async () => {
    fake = await startFakeAws();
  });

  afterEach(async () => {
    await fake.stop();
  });

  function role(attached: string[], inline: object) {
    fake
      .account(ACCOUNT)
      .answer(
        GetRoleCommand,
        { RoleName: 'named' },
        {
          Role: {
            RoleName: 'named',
            Path: '/ml/',
            RoleId: 'id',
            Arn: ROLE,
            CreateDate: new Date(),
          },
        },
      )
      .answer(
        ListAttachedRolePoliciesCommand,
        { RoleName: 'named' },
        {
          AttachedPolicies: attached.map(name => ({
            PolicyName: name,
            PolicyArn: `arn:aws:iam::aws:policy/${name}`,
          })),
        },
      )
      .answer(
        ListRolePoliciesCommand,
        { RoleName: 'named' },
        { PolicyNames: ['own'] },
      )
      .answer(
        GetRolePolicyCommand,
        { RoleName: 'named', PolicyName: 'own' },
        {
          RoleName: 'named',
          PolicyName: 'own',
          PolicyDocument: encodeURIComponent(
            JSON.stringify({ Statement: [inline] }),
          ),
        },
      );
  }

  it.each<[string, string[], object, boolean, boolean]>([
    [
      'narrow',
      ['CloudWatchReadOnlyAccess'],
      { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      true,
      true,
    ],
    [
      'an administrator by name',
      ['AdministratorAccess'],
      { Effect: 'Deny', Action: '*', Resource: '*' },
      false,
      true,
    ],
    [
      'full access to SageMaker',
      ['AmazonSageMakerFullAccess'],
      { Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::a' },
      false,
      true,
    ],
    [
      'full access under a path',
      ['service-role/GlueFullAccess'],
      { Effect: 'Allow', Action: 'a:b', Resource: '*' },
      false,
      true,
    ],
    [
      'an administrator by statement',
      [],
      { Effect: 'Allow', Action: ['s3:Get*', '*'], Resource: '*' },
      true,
      false,
    ],
  ])('tell a role that is %s', async (_, attached, inline, managed, star) => {
    role(attached, inline);
    const { said } = await collectFrom(
      fake,
      'aws-iam',
      component({ 'aws-iam-role-arn': ROLE }),
    );
    expect(said).toEqual({
      'iam.no_admin_or_full_access_managed_policy': managed,
      'iam.no_star_action_on_star_resource': star,
      'iam.permissions_boundary': false,
    });
  });

  it.each<[string, Partial<KeyMetadata>, boolean, Record<string, boolean>]>([
    ['is rotated', {}, true, { 'kms.rotation': true, 'kms.key_enabled': true }],
    [
      'is not rotated',
      {},
      false,
      { 'kms.rotation': false, 'kms.key_enabled': true },
    ],
    [
      'will be deleted',
      { KeyState: 'PendingDeletion' },
      true,
      { 'kms.rotation': true, 'kms.key_enabled': false },
    ],
    [
      'is asymmetric, which AWS never rotates',
      { KeySpec: 'RSA_4096' },
      false,
      { 'kms.key_enabled': true },
    ],
    [
      'was imported, which AWS never rotates',
      { Origin: 'EXTERNAL' },
      false,
      { 'kms.key_enabled': true },
    ],
    ['AWS manages itself', { KeyManager: 'AWS' }, true, {}],
  ])('tell a key that %s', async (_, metadata, rotated, facts) => {
    fake
      .account(ACCOUNT)
      .region(REGION)
      .answer(
        DescribeKeyCommand,
        { KeyId: KEY },
        {
          KeyMetadata: {
            KeyId: '1234',
            Arn: KEY,
            KeyManager: 'CUSTOMER',
            KeySpec: 'SYMMETRIC_DEFAULT',
            Origin: 'AWS_KMS',
            KeyState: 'Enabled',
            ...metadata,
          },
        },
      )
      .answer(
        GetKeyRotationStatusCommand,
        { KeyId: KEY },
        { KeyRotationEnabled: rotated },
      );
    const { said } = await collectFrom(
      fake,
      'aws-kms',
      component({ 'aws-kms-key-arn': KEY }),
    );
    expect(said).toEqual(facts);
  });
});
