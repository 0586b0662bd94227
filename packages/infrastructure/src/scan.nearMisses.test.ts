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

const MODEL_OF = (serverless: string, server: string) =>
  `  M: {Type: 'AWS::SageMaker::Model'}
  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{ModelName: ${serverless}, ServerlessConfig: {MaxConcurrency: 1}}]}}
  D: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{ModelName: ${server}, InstanceType: ml.m5.large}]}}
`;

const SCALED = (target: string, name = '${E.EndpointName}') =>
  `  E: {Type: 'AWS::SageMaker::Endpoint', Properties: {EndpointConfigName: !GetAtt C.EndpointConfigName}}
  C: {Type: 'AWS::SageMaker::EndpointConfig', Properties: {ProductionVariants: [{VariantName: v, InstanceType: ml.m5.large}]}}
  T: {Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: {ServiceNamespace: sagemaker, ResourceId: !Sub 'endpoint/${name}/variant/v', ${target}}}
  P: {Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: {ScalingTargetId: !Ref T}}
`;

const MONITORED = (schedule: string) =>
  `  W: {Type: 'AWS::SageMaker::MonitoringSchedule', Properties: {MonitoringScheduleConfig: {MonitoringType: DataQuality, ScheduleConfig: {ScheduleExpression: ${schedule}}}}}\n`;

const LOGGED = (traffic: string) =>
  `  V: {Type: 'AWS::EC2::VPC'}
  L: {Type: 'AWS::EC2::FlowLog', Properties: {ResourceType: VPC, ResourceId: !Ref V, ${traffic}}}
`;

const RULE = (rule: string) =>
  `  Data: {Type: 'AWS::S3::Bucket', Properties: {LifecycleConfiguration: {Rules: [{Status: Enabled, ${rule}}]}}}\n`;

const TAGGED = (other: string) =>
  `  A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: a, Value: b}]}}
  B: {Type: ${other}}
`;

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
    [
      'a model of serverless variants only',
      'sagemaker.model.vpc',
      MODEL_OF('!GetAtt M.ModelName', 'none'),
      'absent',
    ],
    [
      'one that a server variant may use too',
      'sagemaker.model.vpc',
      MODEL_OF('!GetAtt M.ModelName', '!If [Open, !GetAtt M.ModelName, none]'),
      'unknown',
    ],
    [
      'one that an inference component uses too',
      'sagemaker.model.vpc',
      `${MODEL_OF(
        '!GetAtt M.ModelName',
        'none',
      )}  I: {Type: 'AWS::SageMaker::InferenceComponent', Properties: {Specification: {ModelName: !GetAtt M.ModelName}}}\n`,
      'false',
    ],
    [
      'a subnet whose network may lead out by a route table that it has by itself',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G')
        .replace(/ {2}A: .*\n/, '')
        .replace('RouteTableId: !Ref T', 'RouteTableId: !GetAtt X.Main'),
      'unknown',
    ],
    [
      'a subnet without a route table beside one that leads out',
      'vpc.private_subnets_only_for_models',
      MODEL_IN('!Ref V', 'GatewayId: !Ref G').replace(/ {2}A: .*\n/, ''),
      'true',
    ],
    [
      'scaling of another endpoint whose name is longer',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: 4', 'x-${E.EndpointName}'),
      'unknown',
    ],
    [
      'scaling between one and four',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: 4'),
      'true',
    ],
    [
      'scaling between two and two',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 2, MaxCapacity: 2'),
      'false',
    ],
    [
      'scaling up to whatever',
      'sagemaker.endpoint.autoscaling',
      SCALED('MinCapacity: 1, MaxCapacity: !Ref Given'),
      'unknown',
    ],
    [
      'scaling that is suspended',
      'sagemaker.endpoint.autoscaling',
      SCALED(
        'MinCapacity: 1, MaxCapacity: 4, SuspendedState: {DynamicScalingOutSuspended: true}',
      ),
      'false',
    ],
    [
      'a monitor every hour',
      'sagemaker.monitor.data_quality',
      MONITORED("'cron(0 * ? * * *)'"),
      'true',
    ],
    [
      'a monitor that runs once',
      'sagemaker.monitor.data_quality',
      MONITORED('NOW'),
      'false',
    ],
    [
      'a log of all traffic',
      'vpc.flow_logs',
      LOGGED('TrafficType: ALL'),
      'true',
    ],
    [
      'a log of what is rejected',
      'vpc.flow_logs',
      LOGGED('TrafficType: REJECT'),
      'unknown',
    ],
    [
      'a rule about all objects',
      's3.lifecycle_expiration',
      RULE("ExpirationInDays: 3, Prefix: ''"),
      'true',
    ],
    [
      'a rule about a prefix',
      's3.lifecycle_expiration',
      RULE('ExpirationInDays: 3, Prefix: logs/'),
      'unknown',
    ],
    [
      'a rule about tags',
      's3.lifecycle_policy',
      RULE('ExpirationInDays: 3, TagFilters: [{Key: a, Value: b}]'),
      'unknown',
    ],
    [
      'tiering of large objects',
      's3.intelligent_tiering',
      RULE(
        'ObjectSizeGreaterThan: 100000, Transitions: [{StorageClass: INTELLIGENT_TIERING, TransitionInDays: 1}]',
      ),
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
    [
      'an alarm that only scales',
      'cloudwatch.alarm_on_endpoint_with_action',
      `  P: {Type: 'AWS::ApplicationAutoScaling::ScalingPolicy'}
  A: {Type: 'AWS::CloudWatch::Alarm', Properties: {Namespace: AWS/SageMaker, AlarmActions: [!Ref P]}}
`,
      'false',
    ],
    [
      'tags on a bucket, and none on the grants to it',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::AccessGrantsInstance'"),
      'false',
    ],
    [
      'tags on a bucket, and none on the lens over it',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::StorageLens'"),
      'false',
    ],
    [
      'tags on a bucket, and none on what takes them only lately',
      'tags.on_all_taggable',
      TAGGED("'AWS::SageMaker::Hub'"),
      'unknown',
    ],
    [
      'tags on a bucket, and a policy that takes none',
      'tags.on_all_taggable',
      TAGGED("'AWS::S3::BucketPolicy'"),
      'true',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(words(`${CONDITIONAL}${resources}`)[name]).toBe(expected);
  });

  it('says which resources lack tags', () => {
    const text = `${CONDITIONAL}  A: {Type: 'AWS::S3::Bucket', Properties: {Tags: [{Key: a, Value: b}]}}\n  B: {Type: 'AWS::S3::Bucket'}\n`;
    expect(reasonOf(text, 'tags.on_all_taggable')).toBe('B: without tags');
  });
});
