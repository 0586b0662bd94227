import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { CfnPipeline } from 'aws-cdk-lib/aws-sagemaker';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from '../Encryption.ts';
import { readsFolder, roleFor, usesKey, writesFolder } from '../grants.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../Storage.ts';
import { sagemakerArn } from '../Training.ts';
import type { ApprovedModel } from './ApprovedModel.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  approved: ApprovedModel;
}

/** Scores what lies in `batch/` every night; machines run for as long as that takes. */
export class BatchRuns extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, approved } = props;
    approved.appliesTo(this);
    const name = `${settings.name}-batch`;
    const role = roleFor(
      this,
      'Role',
      'sagemaker.amazonaws.com',
      'Starts transform jobs with the approved model',
      [
        {
          actions: [
            'sagemaker:AddTags',
            'sagemaker:CreateTransformJob',
            'sagemaker:DescribeTransformJob',
            'sagemaker:StopTransformJob',
          ],
          resources: [sagemakerArn('transform-job/pipelines-*')],
          because: 'Jobs of pipelines, which SageMaker names.',
        },
        {
          actions: ['sagemaker:DescribeModel'],
          resources: [sagemakerArn('model/*')],
          because:
            'CloudFormation names the model, so that it can be replaced.',
        },
        ...readsFolder(storage.data, 'batch'),
        ...writesFolder(storage.data, 'predictions', 'captured'),
        usesKey(encryption.key),
      ],
    );
    const pipeline = new CfnPipeline(this, 'Pipeline', {
      pipelineName: name,
      pipelineDisplayName: name,
      pipelineDescription: 'Scores the files in batch/ with the approved model',
      roleArn: role.roleArn,
      pipelineDefinition: {
        PipelineDefinitionBody: Stack.of(this).toJsonString({
          Version: '2020-12-01',
          Metadata: {},
          Parameters: [
            {
              Name: 'Input',
              Type: 'String',
              DefaultValue: `s3://${storage.data.bucketName}/batch/`,
            },
          ],
          Steps: [
            {
              Name: 'Score',
              Type: 'Transform',
              Arguments: {
                ModelName: approved.model.attrModelName,
                BatchStrategy: 'MultiRecord',
                TransformInput: {
                  ContentType: 'text/csv',
                  SplitType: 'Line',
                  DataSource: {
                    S3DataSource: {
                      S3DataType: 'S3Prefix',
                      S3Uri: { Get: 'Parameters.Input' },
                    },
                  },
                },
                TransformOutput: {
                  Accept: 'text/csv',
                  AssembleWith: 'Line',
                  KmsKeyId: encryption.key.keyArn,
                  S3OutputPath: `s3://${storage.data.bucketName}/predictions/`,
                },
                TransformResources: {
                  InstanceCount: settings.minInstances,
                  InstanceType: 'ml.m5.large',
                  VolumeKmsKeyId: encryption.key.keyArn,
                },
                DataCaptureConfig: {
                  DestinationS3Uri: `s3://${storage.data.bucketName}/captured`,
                  KmsKeyId: encryption.key.keyArn,
                  GenerateInferenceId: true,
                },
              },
            },
          ],
        }),
      },
    });
    pipeline.node.addDependency(role);
    const starter = roleFor(
      this,
      'Starter',
      'scheduler.amazonaws.com',
      'Starts the one batch pipeline',
      [
        {
          actions: ['sagemaker:StartPipelineExecution'],
          resources: [sagemakerArn(`pipeline/${name}`)],
        },
      ],
    );
    new CfnSchedule(this, 'Nightly', {
      name,
      description: 'After the nightly curation, before the working day',
      scheduleExpression: 'cron(0 5 * * ? *)',
      flexibleTimeWindow: { mode: 'FLEXIBLE', maximumWindowInMinutes: 15 },
      kmsKeyArn: encryption.key.keyArn,
      target: {
        arn: sagemakerArn(`pipeline/${name}`),
        roleArn: starter.roleArn,
        sageMakerPipelineParameters: { pipelineParameterList: [] },
        retryPolicy: { maximumRetryAttempts: 2 },
      },
    }).addResourceDependency(pipeline);
  }
}
