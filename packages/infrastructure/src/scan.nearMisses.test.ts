import { reasonOf, Word, words } from './__testUtils__/scanning';

const CONDITIONAL = `
Parameters: {Stage: {Type: String, Default: prod}, Given: {Type: String}}
Conditions: {Prod: !Equals [!Ref Stage, prod], Open: !Equals [!Ref Given, a]}
Resources:
`;

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

const VARIANT = (type: string, key = '') =>
  `  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {${key}ProductionVariants: [{InstanceType: ${type}, InitialInstanceCount: 1}]}}\n`;

const ROLE = (properties: string) =>
  `  R: {Type: 'AWS::IAM::Role', Properties: {${properties}}}\n`;

const STATEMENT = (statement: string) =>
  ROLE(`Policies: [{PolicyDocument: {Statement: [{${statement}}]}}]`);

const STATEMENT_TEXT = (statement: string) =>
  ROLE(`Policies: [{PolicyDocument: !Sub '{"Statement": [${statement}]}'}]`);

const MODEL_IN = (subnet: string, gateway: string) =>
  `  V: {Type: 'AWS::EC2::VPC'}
  S: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: ${subnet}}}
  G: {Type: 'AWS::EC2::InternetGateway'}
  T: {Type: 'AWS::EC2::RouteTable'}
  A: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref S, RouteTableId: !Ref T}}
  U: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref T, ${gateway}}}
  M: {Type: 'AWS::SageMaker::Model', Properties: {VpcConfig: {Subnets: [!Ref S], SecurityGroupIds: [sg]}}}
`;

const SCHEDULE = (rest: string) =>
  `  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.EndpointConfigName}}
${VARIANT('ml.m5.large')}  W:
    Type: AWS::SageMaker::MonitoringSchedule
${rest}`;

const INLINE = (image: string) =>
  SCHEDULE(
    `    Properties: {MonitoringScheduleConfig: {MonitoringJobDefinition: {MonitoringAppSpecification: {ImageUri: ${image}}, MonitoringInputs: [{EndpointInput: {EndpointName: !GetAtt E.EndpointName}}]}}}\n`,
  );

describe('what comes near', () => {
  it.each<[string, string, string, Word]>([
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
      'no variants at all',
      'sagemaker.endpoint.min_two_instances_or_serverless',
      `  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: []}}\n`,
      'false',
    ],
    [
      'a method of one of two APIs',
      'apigateway.any_auth',
      `  A: {Type: 'AWS::ApiGateway::RestApi'}
  M: {Type: 'AWS::ApiGateway::Method', Properties: {RestApiId: !Ref A, HttpMethod: GET, AuthorizationType: AWS_IAM}}
  N: {Type: 'AWS::ApiGateway::Method', Properties: {RestApiId: !If [Open, !Ref A, other], HttpMethod: GET, AuthorizationType: NONE}}
`,
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
      'no key on volumes that take one',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5.large'),
      'false',
    ],
    [
      'no key on local storage',
      'sagemaker.endpoint.kms',
      VARIANT('ml.g5.xlarge'),
      'absent',
    ],
    [
      'no key on local storage with a d',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5d.large'),
      'absent',
    ],
    [
      'no key on whatever instances',
      'sagemaker.endpoint.kms',
      VARIANT('!Ref Given'),
      'unknown',
    ],
    [
      'a key that may be empty',
      'sagemaker.endpoint.kms',
      VARIANT('ml.m5.large', 'KmsKeyId: !Ref Given, '),
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
      'a subnet with a way out',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G'),
      'false',
    ],
    [
      'a subnet behind a NAT',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'NatGatewayId: nat'),
      'true',
    ],
    [
      'a subnet with whatever gateway',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref Given'),
      'unknown',
    ],
    [
      'a subnet of another network without routes',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref Given', 'NatGatewayId: n').replace(/ {2}A: .*\n/, ''),
      'unknown',
    ],
    [
      'a monitor with the image that analyses',
      'sagemaker.monitor.data_quality',
      INLINE(
        '!Sub "1.dkr.ecr.${AWS::Region}.amazonaws.com/sagemaker-model-monitor-analyzer"',
      ),
      'true',
    ],
    [
      'a monitor with an image that may',
      'sagemaker.monitor.data_quality',
      INLINE('!Ref Given'),
      'unknown',
    ],
    [
      'a monitor with an image of its own',
      'sagemaker.monitor.data_quality',
      INLINE('mine'),
      'false',
    ],
    [
      'a monitor only in production',
      'sagemaker.monitor.data_quality',
      INLINE('sagemaker-model-monitor-analyzer').replace(
        'MonitoringSchedule\n',
        'MonitoringSchedule\n    Condition: Prod\n',
      ),
      'unknown',
    ],
    [
      'a pipeline only in production',
      'sagemaker.pipeline_exists',
      "  P: {Type: 'AWS::SageMaker::Pipeline', Condition: Prod}\n",
      'unknown',
    ],
    [
      'a pipeline in any case beside it',
      'sagemaker.pipeline_exists',
      "  P: {Type: 'AWS::SageMaker::Pipeline', Condition: Prod}\n  Q: {Type: 'AWS::SageMaker::Pipeline'}\n",
      'true',
    ],
    [
      'a custom resource that makes the configuration',
      'sagemaker.endpoint.data_capture',
      "  C: {Type: 'Custom::Config'}\n  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.Name}}\n",
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
  ])('%s: %s', (_, name, resources, expected) => {
    expect(words(`${CONDITIONAL}${resources}`)[name]).toBe(expected);
  });

  it('says which resources lack tags', () => {
    const text = `${CONDITIONAL}  A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: a, Value: b}]}}\n  B: {Type: 'AWS::S3::Bucket'}\n`;
    expect(reasonOf(text, 'tags.on_all_taggable')).toBe('B: without tags');
  });
});
