import type { Role } from 'aws-cdk-lib/aws-iam';
import {
  CfnFeatureGroup,
  CfnModelPackageGroup,
  CfnPipeline,
} from 'aws-cdk-lib/aws-sagemaker';
import { Aws, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from './Encryption.ts';
import type { FeatureSchema } from './featureSchema.ts';
import { featureStoreTypeOf } from './featureSchema.ts';
import {
  attachesEncryptedVolumes,
  entersNetwork,
  pullsImages,
  readsFolder,
  roleFor,
  usesKey,
  writesFolder,
  writesLogs,
  writesMetrics,
} from './grants.ts';
import type { Images } from './Images.ts';
import type { Network } from './Network.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './Storage.ts';
import { trainingPipeline } from './trainingPipeline.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  network: Network;
  images: Images;
  schema: FeatureSchema;
}

/** From curated data to a model package that waits for approval. */
export class Training extends Construct {
  readonly pipeline: CfnPipeline;
  readonly modelPackageGroup: CfnModelPackageGroup;
  readonly featureGroup: CfnFeatureGroup;
  /** Runs the jobs of the pipeline. */
  readonly jobRole: Role;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, schema } = props;
    const key = encryption.key;

    this.modelPackageGroup = new CfnModelPackageGroup(this, 'Models', {
      modelPackageGroupName: `${settings.name}-models`,
      modelPackageGroupDescription: `Versions of the model of ${settings.name}; only approved ones are deployed`,
    });
    this.jobRole = roleFor(
      this,
      'JobRole',
      'sagemaker.amazonaws.com',
      'Reads curated data and code, writes models and reports',
      [
        ...readsFolder(storage.data, 'curated'),
        ...readsFolder(storage.artifacts, 'code'),
        ...readsFolder(storage.models, 'training'),
        ...writesFolder(storage.models, 'training', 'baselines'),
        usesKey(key),
        attachesEncryptedVolumes(key),
        writesLogs('/aws/sagemaker/'),
        writesMetrics('/aws/sagemaker/TrainingJobs'),
        entersNetwork(),
        ...pullsImages(),
      ],
    );
    const role = roleFor(
      this,
      'PipelineRole',
      'sagemaker.amazonaws.com',
      'Starts the jobs of the training pipeline and registers what passes',
      [
        {
          actions: [
            'sagemaker:AddTags',
            'sagemaker:CreateModelPackage',
            'sagemaker:CreateProcessingJob',
            'sagemaker:CreateTrainingJob',
            'sagemaker:DescribeModelPackage',
            'sagemaker:DescribeModelPackageGroup',
            'sagemaker:DescribeProcessingJob',
            'sagemaker:DescribeTrainingJob',
            'sagemaker:ListTags',
            'sagemaker:StopProcessingJob',
            'sagemaker:StopTrainingJob',
          ],
          resources: [
            sagemakerArn('processing-job/pipelines-*'),
            sagemakerArn('training-job/pipelines-*'),
            sagemakerArn(`model-package-group/${settings.name}-models`),
            sagemakerArn(`model-package/${settings.name}-models/*`),
          ],
          because:
            'Jobs of pipelines, which SageMaker names, and versions in the one group of this service.',
        },
        {
          actions: ['iam:PassRole'],
          resources: [this.jobRole.roleArn],
          conditions: {
            StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
          },
        },
        ...readsFolder(storage.models, 'training'),
        ...readsFolder(storage.artifacts, 'code'),
        usesKey(key),
      ],
    );
    this.pipeline = new CfnPipeline(this, 'Pipeline', {
      pipelineName: `${settings.name}-training`,
      pipelineDisplayName: `${settings.name}-training`,
      pipelineDescription:
        'Checks and splits the data, trains, evaluates, and registers only what passes the quality and bias gates',
      roleArn: role.roleArn,
      pipelineDefinition: {
        PipelineDefinitionBody: Stack.of(this).toJsonString(
          trainingPipeline({
            ...props,
            jobRoleArn: this.jobRole.roleArn,
            modelPackageGroupName: `${settings.name}-models`,
          }),
        ),
      },
      parallelismConfiguration: { MaxParallelExecutionSteps: 2 },
    });
    this.pipeline.node.addDependency(this.modelPackageGroup);

    const storeRole = roleFor(
      this,
      'FeatureStoreRole',
      'sagemaker.amazonaws.com',
      'Writes the offline store of the feature group',
      [
        ...readsFolder(storage.data, 'features'),
        ...writesFolder(storage.data, 'features'),
        {
          actions: ['s3:GetBucketAcl', 's3:GetBucketLocation'],
          resources: [storage.data.bucketArn],
        },
        usesKey(key),
      ],
    );
    this.featureGroup = new CfnFeatureGroup(this, 'Features', {
      featureGroupName: `${settings.name}-features`,
      description:
        'The features of the schema, the same for training and for inference',
      recordIdentifierFeatureName: columnOf(schema, 'id'),
      eventTimeFeatureName: columnOf(schema, 'time'),
      featureDefinitions: schema.columns.map(column => ({
        featureName: column.name,
        featureType: featureStoreTypeOf(column),
      })),
      roleArn: storeRole.roleArn,
      offlineStoreConfig: {
        S3StorageConfig: {
          S3Uri: `s3://${storage.data.bucketName}/features/`,
          KmsKeyId: key.keyArn,
        },
      },
    });
    this.featureGroup.node.addDependency(storeRole);
  }
}

export function sagemakerArn(resource: string): string {
  return `arn:${Aws.PARTITION}:sagemaker:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
}

function columnOf({ columns }: FeatureSchema, role: 'id' | 'time'): string {
  const column = columns.find(candidate => candidate.role === role);
  if (column === undefined) {
    throw new Error(
      `ml/service/feature-schema.json has no column with role ${role}.`,
    );
  }
  return column.name;
}
