import { NearMiss, wordNear } from './__testUtils__/nearMisses';

const TLS = (change: (statement: string) => string) =>
  `  Data: {Type: 'AWS::S3::Bucket'}
  P:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Data
      PolicyDocument:
        Statement:
          - ${change(
            "{Effect: Deny, Principal: '*', Action: 's3:*', Resource: !Sub '${Data.Arn}/*', Condition: {Bool: {'aws:SecureTransport': 'false'}}}",
          )}
`;

const ROLE = (properties: string) =>
  `  R: {Type: 'AWS::IAM::Role', Properties: {${properties}}}\n`;

const STATEMENT = (statement: string) =>
  ROLE(`Policies: [{PolicyDocument: {Statement: [{${statement}}]}}]`);

const STATEMENT_TEXT = (statement: string) =>
  ROLE(`Policies: [{PolicyDocument: !Sub '{"Statement": [${statement}]}'}]`);

describe('what comes near a policy', () => {
  it.each<NearMiss>([
    ['a policy without TLS for all', 's3.tls_only_policy', TLS(s => s), 'true'],
    [
      'one for all but some',
      's3.tls_only_policy',
      TLS(s => s.replace("Principal: '*'", "NotPrincipal: {AWS: 'a'}")),
      'false',
    ],
    [
      'one for a folder',
      's3.tls_only_policy',
      TLS(s => s.replace('${Data.Arn}/*', '${Data.Arn}/public/*')),
      'false',
    ],
    [
      'a bucket and a policy by different items of a list',
      's3.tls_only_policy',
      TLS(s => s)
        .replace(
          "{Type: 'AWS::S3::Bucket'}",
          "{Type: 'AWS::S3::Bucket', Properties: {BucketName: !Select [0, !Ref Given]}}",
        )
        .replace('Bucket: !Ref Data', 'Bucket: !Select [1, !Ref Given]'),
      'unknown',
    ],
    [
      'one that allows',
      's3.tls_only_policy',
      TLS(s => s.replace('Deny', 'Allow')),
      'false',
    ],
    [
      'one for one principal',
      's3.tls_only_policy',
      TLS(s => s.replace("Principal: '*'", 'Principal: {AWS: !Ref Given}')),
      'unknown',
    ],
    [
      'one for some objects',
      's3.tls_only_policy',
      TLS(s => s.replace("/*'", "/x'")),
      'false',
    ],
    [
      'one for one action',
      's3.tls_only_policy',
      TLS(s => s.replace('s3:*', 's3:DeleteObject')),
      'false',
    ],
    [
      'one that a condition switches',
      's3.tls_only_policy',
      TLS(s => s).replace(
        '    Type: AWS::S3::BucketPolicy',
        '    Type: AWS::S3::BucketPolicy\n    Condition: Prod',
      ),
      'unknown',
    ],
    [
      'full access by default',
      'iam.no_admin_or_full_access_managed_policy',
      ROLE(
        'ManagedPolicyArns: [!Sub "arn:aws:iam::aws:policy/${Given}Access"]',
      ),
      'unknown',
    ],
    [
      'administrator access',
      'iam.no_admin_or_full_access_managed_policy',
      ROLE(
        'ManagedPolicyArns: [!If [Prod, "arn:aws:iam::aws:policy/AdministratorAccess", !Ref AWS::NoValue]]',
      ),
      'unknown',
    ],
    [
      'no managed policy',
      'iam.no_admin_or_full_access_managed_policy',
      ROLE('Path: /'),
      'true',
    ],
    [
      'everything on everything',
      'iam.no_star_action_on_star_resource',
      STATEMENT("Effect: Allow, Action: ['s3:Get*', '*'], Resource: ['*']"),
      'false',
    ],
    [
      'everything on something',
      'iam.no_star_action_on_star_resource',
      STATEMENT("Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::x'"),
      'true',
    ],
    [
      'something unknown on everything',
      'iam.no_star_action_on_star_resource',
      STATEMENT("Effect: Allow, Action: !Ref Given, Resource: '*'"),
      'unknown',
    ],
    [
      'a policy in JSON text that allows everything',
      'iam.no_star_action_on_star_resource',
      STATEMENT_TEXT('{"Effect": "Allow", "Action": "*", "Resource": ["*"]}'),
      'false',
    ],
    [
      'a policy in JSON text with an open name in it',
      'iam.no_star_action_on_star_resource',
      STATEMENT_TEXT(
        '{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::${Given}"}',
      ),
      'true',
    ],
    [
      'a policy in JSON text whose resource is open',
      'iam.no_star_action_on_star_resource',
      STATEMENT_TEXT(
        '{"Effect": "Allow", "Action": "*", "Resource": "${Given}"}',
      ),
      'unknown',
    ],
    [
      'a policy in text with an open part that may be a statement',
      'iam.no_star_action_on_star_resource',
      STATEMENT_TEXT('${Given}'),
      'unknown',
    ],
    [
      'a managed policy of the template named by region',
      'iam.no_admin_or_full_access_managed_policy',
      `  P: {Type: 'AWS::IAM::ManagedPolicy', Properties: {ManagedPolicyName: !Sub 'read-\${AWS::Region}'}}\n${ROLE(
        'ManagedPolicyArns: [!Ref P]',
      )}`,
      'true',
    ],
    [
      'a managed policy of the template named by the stack',
      'iam.no_admin_or_full_access_managed_policy',
      `  P: {Type: 'AWS::IAM::ManagedPolicy', Properties: {ManagedPolicyName: !Ref 'AWS::StackName'}}\n${ROLE(
        'ManagedPolicyArns: [!Ref P]',
      )}`,
      'unknown',
    ],
    [
      'everything but some actions on everything',
      'iam.no_star_action_on_star_resource',
      STATEMENT("Effect: Allow, NotAction: 'iam:*', Resource: '*'"),
      'unknown',
    ],
    [
      'everything on everything but some resources',
      'iam.no_star_action_on_star_resource',
      STATEMENT("Effect: Allow, Action: '*', NotResource: 'arn:aws:s3:::x'"),
      'unknown',
    ],
    [
      'everything but some actions on one resource',
      'iam.no_star_action_on_star_resource',
      `${STATEMENT(
        "Effect: Allow, NotAction: 'iam:*', Resource: !GetAtt B.Arn",
      )}  B: {Type: 'AWS::S3::Bucket'}\n`,
      'true',
    ],
    [
      'everything on what begins with a name',
      'iam.no_star_action_on_star_resource',
      `${STATEMENT(
        "Effect: Allow, Action: '*', Resource: !Sub '${B.Arn}*'",
      )}  B: {Type: 'AWS::S3::Bucket'}\n`,
      'true',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(wordNear(name, resources)).toBe(expected);
  });
});
