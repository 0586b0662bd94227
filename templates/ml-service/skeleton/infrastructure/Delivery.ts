import { CfnProject } from 'aws-cdk-lib/aws-codebuild';
import { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Aws, CfnParameter, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Alerts } from './Alerts.ts';
import type { Encryption } from './Encryption.ts';
import type { Grant } from './grants.ts';
import { roleFor, usesKey } from './grants.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './Storage.ts';
import { sagemakerArn } from './Training.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  alerts: Alerts;
}

/**
 * From a commit to production: tests and the gate, a person's approval,
 * infrastructure, training, a person's approval of the model, release.
 */
export class Delivery extends Construct {
  readonly pipeline: CfnPipeline;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, alerts } = props;
    const key = encryption.key;
    const connection = new CfnParameter(this, 'Connection', {
      type: 'AWS::SSM::Parameter::Value<String>',
      default: '/platform/code-connection-arn',
      description:
        'Parameter that holds the ARN of the connection to the Git host, made once an account',
    });
    connection.overrideLogicalId('CodeConnection');
    const name = `${settings.name}-delivery`;
    const artifacts: Grant[] = [
      {
        actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
        resources: [`${storage.artifacts.bucketArn}/${name}/*`],
        because:
          'What this pipeline hands from stage to stage, below its own name.',
      },
      {
        actions: ['s3:GetBucketVersioning', 's3:GetBucketLocation'],
        resources: [storage.artifacts.bucketArn],
      },
      usesKey(key),
    ];
    const project = (stage: string, does: string, grants: Grant[]) =>
      this.project(settings, key, stage, does, [...artifacts, ...grants]);

    const deploys: Grant[] = ['deploy', 'file-publishing', 'lookup'].map(
      role => ({
        actions: ['sts:AssumeRole'],
        resources: [
          `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/cdk-hnb659fds-${role}-role-${Aws.ACCOUNT_ID}-${Aws.REGION}`,
        ],
      }),
    );
    const findsModel: Grant[] = [
      {
        actions: ['sagemaker:ListModelPackages'],
        resources: ['*'],
        because: 'ListModelPackages knows no resources.',
      },
    ];
    const test = project('test', 'Tests, synthesis, cdk-nag and the gate', []);
    const infrastructure = project(
      'infrastructure',
      'Brings the code of jobs to S3 and the stack up to date',
      [
        ...deploys,
        ...findsModel,
        {
          actions: ['s3:PutObject'],
          resources: [`${storage.artifacts.bucketArn}/code/*`],
          because:
            'The code of jobs, whose file names are not known beforehand.',
        },
      ],
    );
    const train = project(
      'train',
      'Runs the training pipeline and waits for it',
      [
        {
          actions: [
            'sagemaker:StartPipelineExecution',
            'sagemaker:DescribePipelineExecution',
          ],
          resources: [
            sagemakerArn(`pipeline/${settings.name}-training`),
            sagemakerArn(`pipeline/${settings.name}-training/execution/*`),
          ],
          because:
            'Executions of the one training pipeline, which SageMaker names.',
        },
      ],
    );
    const release = project(
      'release',
      'Approves the newest model package and deploys it',
      [
        ...deploys,
        ...findsModel,
        {
          actions: [
            'sagemaker:UpdateModelPackage',
            'sagemaker:DescribeModelPackage',
          ],
          resources: [sagemakerArn(`model-package/${settings.name}-models/*`)],
          because: 'Any version of the one group of this service.',
        },
      ],
    );
    const role = roleFor(
      this,
      'Role',
      'codepipeline.amazonaws.com',
      'Hands a commit from stage to stage',
      [
        ...artifacts,
        {
          actions: [
            'codeconnections:UseConnection',
            'codestar-connections:UseConnection',
          ],
          resources: [connection.valueAsString],
          conditions: {
            StringEquals: {
              'codestar-connections:FullRepositoryId': settings.repository,
            },
          },
        },
        {
          actions: ['codebuild:StartBuild', 'codebuild:BatchGetBuilds'],
          resources: [test, infrastructure, train, release].map(
            ({ attrArn }) => attrArn,
          ),
        },
        { actions: ['sns:Publish'], resources: [alerts.topic.topicArn] },
      ],
    );
    const build = (project: CfnProject) => ({
      name: 'Build',
      actionTypeId: action('Build', 'AWS', 'CodeBuild'),
      configuration: { ProjectName: project.ref },
      inputArtifacts: [{ name: 'Source' }],
    });
    const approval = (about: string) => ({
      name: 'Approve',
      actionTypeId: action('Approval', 'AWS', 'Manual'),
      configuration: {
        NotificationArn: alerts.topic.topicArn,
        CustomData: about,
      },
    });
    this.pipeline = new CfnPipeline(this, 'Pipeline', {
      name,
      roleArn: role.roleArn,
      pipelineType: 'V2',
      executionMode: 'QUEUED',
      artifactStore: {
        type: 'S3',
        location: storage.artifacts.bucketName,
        encryptionKey: { type: 'KMS', id: key.keyArn },
      },
      stages: [
        {
          name: 'Source',
          actions: [
            {
              name: 'Commit',
              actionTypeId: action('Source', 'AWS', 'CodeStarSourceConnection'),
              configuration: {
                ConnectionArn: connection.valueAsString,
                FullRepositoryId: settings.repository,
                BranchName: settings.branch,
                OutputArtifactFormat: 'CODE_ZIP',
              },
              outputArtifacts: [{ name: 'Source' }],
            },
          ],
        },
        { name: 'Test', actions: [build(test)] },
        {
          name: 'ApproveChange',
          actions: [
            approval(
              'The commit passed tests and gate. May it change production?',
            ),
          ],
        },
        { name: 'Infrastructure', actions: [build(infrastructure)] },
        { name: 'Train', actions: [build(train)] },
        {
          name: 'ApproveModel',
          actions: [
            approval(
              'Read evaluation.json of the newest model package. May this model answer users?',
            ),
          ],
        },
        { name: 'Release', actions: [build(release)] },
      ],
    });
    this.pipeline.node.addDependency(role);
  }

  private project(
    settings: Settings,
    key: IKey,
    stage: string,
    description: string,
    grants: Grant[],
  ): CfnProject {
    const id = stage[0].toUpperCase() + stage.slice(1);
    const logs = new LogGroup(this, `${id}Logs`, {
      encryptionKey: key,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = roleFor(
      this,
      `${id}Role`,
      'codebuild.amazonaws.com',
      description,
      [
        ...grants,
        {
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [logs.logGroupArn],
          because: 'Log streams of this project, which CodeBuild names.',
        },
      ],
    );
    return new CfnProject(this, id, {
      name: `${settings.name}-${stage}`,
      description,
      serviceRole: role.roleArn,
      encryptionKey: key.keyArn,
      artifacts: { type: 'CODEPIPELINE' },
      source: { type: 'CODEPIPELINE', buildSpec: `pipeline/${stage}.yml` },
      environment: {
        type: 'LINUX_CONTAINER',
        computeType: 'BUILD_GENERAL1_SMALL',
        image: 'aws/codebuild/standard:7.0',
        environmentVariables: [
          { name: 'SERVICE', value: settings.name },
          { name: 'ACCOUNT', value: Aws.ACCOUNT_ID },
        ],
      },
      logsConfig: {
        cloudWatchLogs: { status: 'ENABLED', groupName: logs.logGroupName },
      },
      timeoutInMinutes: 120,
    });
  }
}

function action(category: string, owner: string, provider: string) {
  return { category, owner, provider, version: '1' };
}
