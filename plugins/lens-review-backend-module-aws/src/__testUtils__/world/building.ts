import {
  DescribeRuleCommand,
  ListRuleNamesByTargetCommand,
} from '@aws-sdk/client-eventbridge';
import {
  DescribeFeatureGroupCommand,
  DescribeHyperParameterTuningJobCommand,
  DescribeModelCardCommand,
  DescribeModelPackageCommand,
  DescribeModelPackageGroupCommand,
  DescribeNotebookInstanceCommand,
  DescribePipelineCommand,
  DescribeTrainingJobCommand,
  ListModelPackagesCommand,
  ListPipelineExecutionsCommand,
  ListPipelineExecutionStepsCommand,
  QueryLineageCommand,
} from '@aws-sdk/client-sagemaker';
import {
  GetScheduleCommand,
  ListSchedulesCommand,
} from '@aws-sdk/client-scheduler';
import { hoursBefore, Names, NOW, World } from './World';

const STEPS = [
  { Name: 'Prepare', Type: 'Processing' },
  { Name: 'Data', Type: 'QualityCheck', CheckType: 'DATA_QUALITY' },
  { Name: 'Model', Type: 'QualityCheck', CheckType: 'MODEL_QUALITY' },
  { Name: 'Bias', Type: 'ClarifyCheck', CheckType: 'MODEL_BIAS' },
  { Name: 'Why', Type: 'ClarifyCheck', CheckType: 'MODEL_EXPLAINABILITY' },
  { Name: 'Tune', Type: 'Tuning' },
  { Name: 'Auto', Type: 'AutoML' },
  { Name: 'Register', Type: 'RegisterModel' },
];

/** A pipeline and what it leads to, with what the model is kept in and made of. */
export function goodBuilding({ region, regionName, accountId }: World): Names {
  const arn = (resource: string) =>
    `arn:aws:sagemaker:${regionName}:${accountId}:${resource}`;
  const pipeline = arn('pipeline/churn');
  const version = arn('model-package/churn/3');
  const report = { ContentType: 'application/json', S3Uri: 's3://b/report' };
  region
    .answer(
      DescribePipelineCommand,
      { PipelineName: 'churn' },
      {
        PipelineName: 'churn',
        PipelineArn: pipeline,
        PipelineStatus: 'Active',
        RoleArn: `arn:aws:iam::${accountId}:role/building`,
        PipelineDefinition: JSON.stringify({ Steps: STEPS }),
      },
    )
    .answer(
      ListPipelineExecutionsCommand,
      { PipelineName: 'churn' },
      {
        PipelineExecutionSummaries: [
          {
            PipelineExecutionArn: `${pipeline}/execution/1`,
            PipelineExecutionStatus: 'Succeeded',
            StartTime: hoursBefore(20),
          },
        ],
      },
    )
    .answer(
      ListPipelineExecutionStepsCommand,
      { PipelineExecutionArn: `${pipeline}/execution/1` },
      {
        PipelineExecutionSteps: [
          { Metadata: { TrainingJob: { Arn: arn('training-job/train') } } },
          {
            Metadata: {
              TuningJob: { Arn: arn('hyper-parameter-tuning-job/tune') },
            },
          },
        ],
      },
    )
    .answer(
      DescribeTrainingJobCommand,
      { TrainingJobName: 'train' },
      {
        TrainingJobName: 'train',
        TrainingJobArn: arn('training-job/train'),
        TrainingJobStatus: 'Completed',
        SecondaryStatus: 'Completed',
        ModelArtifacts: { S3ModelArtifacts: 's3://b/model.tar.gz' },
        StoppingCondition: {},
        ResourceConfig: {
          InstanceCount: 2,
          VolumeSizeInGB: 20,
          VolumeKmsKeyId: 'key',
        },
        OutputDataConfig: { S3OutputPath: 's3://b', KmsKeyId: 'key' },
        CheckpointConfig: { S3Uri: 's3://b/checkpoints' },
        DebugRuleConfigurations: [
          { RuleConfigurationName: 'loss', RuleEvaluatorImage: 'image' },
        ],
        EnableInterContainerTrafficEncryption: true,
        EnableManagedSpotTraining: true,
        EnableNetworkIsolation: true,
        VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
        CreationTime: NOW,
      },
    )
    .answer(
      DescribeHyperParameterTuningJobCommand,
      { HyperParameterTuningJobName: 'tune' },
      {
        HyperParameterTuningJobName: 'tune',
        HyperParameterTuningJobArn: arn('hyper-parameter-tuning-job/tune'),
        HyperParameterTuningJobConfig: {
          Strategy: 'Bayesian',
          ResourceLimits: { MaxParallelTrainingJobs: 2 },
        },
        WarmStartConfig: {
          WarmStartType: 'IdenticalDataAndAlgorithm',
          ParentHyperParameterTuningJobs: [
            { HyperParameterTuningJobName: 'earlier' },
          ],
        },
        HyperParameterTuningJobStatus: 'Completed',
        TrainingJobStatusCounters: {},
        ObjectiveStatusCounters: {},
        CreationTime: NOW,
      },
    )
    .answer(
      DescribeModelPackageGroupCommand,
      { ModelPackageGroupName: 'churn' },
      {
        ModelPackageGroupName: 'churn',
        ModelPackageGroupArn: arn('model-package-group/churn'),
        ModelPackageGroupStatus: 'Completed',
        CreatedBy: {},
        CreationTime: NOW,
      },
    )
    .answer(
      ListModelPackagesCommand,
      { ModelPackageGroupName: 'churn' },
      {
        ModelPackageSummaryList: [
          {
            ModelPackageArn: version,
            ModelPackageGroupName: 'churn',
            ModelPackageVersion: 3,
            ModelPackageStatus: 'Completed',
            ModelApprovalStatus: 'Approved',
            CreationTime: NOW,
          },
        ],
      },
    )
    .answer(
      DescribeModelPackageCommand,
      { ModelPackageName: version },
      {
        ModelPackageName: 'churn',
        ModelPackageArn: version,
        ModelPackageStatus: 'Completed',
        ModelPackageStatusDetails: { ValidationStatuses: [] },
        MetadataProperties: { CommitId: '0b1c2d3' },
        ModelMetrics: {
          ModelQuality: { Statistics: report },
          Bias: { Report: report },
          Explainability: { Report: report },
        },
        CreationTime: NOW,
      },
    )
    .on(QueryLineageCommand, () => ({
      Vertices: [
        { Arn: arn('artifact/1'), Type: 'DataSet', LineageType: 'Artifact' },
      ],
    }))
    .answer(
      DescribeFeatureGroupCommand,
      { FeatureGroupName: 'customers' },
      {
        FeatureGroupName: 'customers',
        FeatureGroupArn: arn('feature-group/customers'),
        FeatureGroupStatus: 'Created',
        RecordIdentifierFeatureName: 'id',
        EventTimeFeatureName: 'at',
        FeatureDefinitions: [],
        OnlineStoreConfig: { EnableOnlineStore: true },
        OfflineStoreConfig: {
          S3StorageConfig: { S3Uri: 's3://features', KmsKeyId: 'key' },
        },
        NextToken: '',
        CreationTime: NOW,
      },
    )
    .answer(
      DescribeNotebookInstanceCommand,
      { NotebookInstanceName: 'explore' },
      {
        NotebookInstanceName: 'explore',
        NotebookInstanceArn: arn('notebook-instance/explore'),
        DirectInternetAccess: 'Disabled',
        RootAccess: 'Disabled',
        KmsKeyId: 'key',
      },
    )
    .answer(
      DescribeModelCardCommand,
      { ModelCardName: 'churn' },
      {
        ModelCardName: 'churn',
        ModelCardArn: arn('model-card/churn'),
        ModelCardVersion: 2,
        ModelCardStatus: 'Approved',
        Content: '{"intended_uses":{"purpose_of_model":"Find who may leave"}}',
        CreatedBy: {},
        CreationTime: NOW,
      },
    )
    .on(ListRuleNamesByTargetCommand, () => ({
      RuleNames: ['data', 'drift'],
    }))
    .answer(
      DescribeRuleCommand,
      { Name: 'data' },
      { Name: 'data', State: 'ENABLED', EventPattern: '{"source":["aws.s3"]}' },
    )
    .answer(
      DescribeRuleCommand,
      { Name: 'drift' },
      {
        Name: 'drift',
        State: 'ENABLED',
        EventPattern: '{"source":["aws.cloudwatch"]}',
      },
    )
    .on(ListSchedulesCommand, () => ({
      Schedules: [
        {
          Name: 'weekly',
          GroupName: 'default',
          State: 'ENABLED' as const,
          Target: { Arn: pipeline },
        },
      ],
    }))
    .answer(
      GetScheduleCommand,
      { Name: 'weekly' },
      { Name: 'weekly', ScheduleExpression: 'rate(7 days)', State: 'ENABLED' },
    );
  return {
    'aws.amazon.com/amazon-sagemaker-pipeline-arn': pipeline,
    'aws.amazon.com/amazon-sagemaker-model-package-group-arn': arn(
      'model-package-group/churn',
    ),
    'aws.amazon.com/amazon-sagemaker-feature-group-arn': arn(
      'feature-group/customers',
    ),
    'aws.amazon.com/amazon-sagemaker-notebook-instance-arn': arn(
      'notebook-instance/explore',
    ),
    'aws.amazon.com/amazon-sagemaker-model-card-arn': arn('model-card/churn'),
  };
}
