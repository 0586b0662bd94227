import * as sageMaker from '@aws-sdk/client-sagemaker';
import { FakeAws } from '@lens-review/fake-aws';
import { ACCOUNT } from '../../__testUtils__/collectFrom';
import { NOW, REGION } from '../../__testUtils__/world/World';

const HOUR_MS = 3_600_000;

/** The ARN of a SageMaker resource in the simulated account. */
export function arn(resource: string) {
  return `arn:aws:sagemaker:${REGION}:${ACCOUNT}:${resource}`;
}

export const times = { CreationTime: NOW, LastModifiedTime: NOW };

/** Everything that a careful team set up around one model. */
export function furnish(fake: FakeAws) {
  const version = arn('model-package/churn/3');
  const report = { ContentType: 'application/json', S3Uri: 's3://b/report' };
  const place = fake.account(ACCOUNT).region(REGION);
  place
    .answer(
      sageMaker.DescribeEndpointCommand,
      { EndpointName: 'churn' },
      {
        EndpointName: 'Churn',
        EndpointArn: arn('endpoint/churn'),
        EndpointConfigName: 'churn-7',
        EndpointStatus: 'InService',
        ProductionVariants: [
          {
            VariantName: 'main',
            CurrentInstanceCount: 2,
            DesiredInstanceCount: 2,
          },
        ],
        DataCaptureConfig: {
          EnableCapture: true,
          CaptureStatus: 'Started',
          CurrentSamplingPercentage: 20,
          DestinationS3Uri: 's3://captured',
          KmsKeyId: 'key',
        },
        LastDeploymentConfig: {
          AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'errors' }] },
        },
        ...times,
      },
    )
    .answer(
      sageMaker.DescribeEndpointConfigCommand,
      { EndpointConfigName: 'churn-7' },
      {
        EndpointConfigName: 'churn-7',
        EndpointConfigArn: arn('endpoint-config/churn-7'),
        KmsKeyId: 'key',
        ProductionVariants: [
          {
            VariantName: 'main',
            ModelName: 'Churn-3',
            InstanceType: 'ml.c7g.large',
            InitialInstanceCount: 2,
          },
        ],
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribeModelCommand,
      { ModelName: 'Churn-3' },
      {
        ModelName: 'Churn-3',
        ModelArn: arn('model/churn-3'),
        PrimaryContainer: { ModelPackageName: version },
        VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
        EnableNetworkIsolation: true,
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.ListMonitoringSchedulesCommand,
      {},
      {
        MonitoringScheduleSummaries: [
          {
            MonitoringScheduleName: 'drift',
            MonitoringScheduleArn: arn('monitoring-schedule/drift'),
            MonitoringScheduleStatus: 'Scheduled',
            MonitoringType: 'DataQuality',
            MonitoringJobDefinitionName: 'drift-job',
            EndpointName: 'Churn',
            ...times,
          },
          {
            MonitoringScheduleName: 'accuracy',
            MonitoringScheduleArn: arn('monitoring-schedule/accuracy'),
            MonitoringScheduleStatus: 'Stopped',
            MonitoringType: 'ModelQuality',
            EndpointName: 'Churn',
            ...times,
          },
          {
            MonitoringScheduleName: 'of-another',
            MonitoringScheduleArn: arn('monitoring-schedule/of-another'),
            MonitoringScheduleStatus: 'Scheduled',
            MonitoringType: 'ModelBias',
            EndpointName: 'other',
            ...times,
          },
        ],
      },
    )
    .answer(
      sageMaker.DescribeMonitoringScheduleCommand,
      { MonitoringScheduleName: 'drift' },
      {
        MonitoringScheduleName: 'drift',
        MonitoringScheduleArn: arn('monitoring-schedule/drift'),
        MonitoringScheduleStatus: 'Scheduled',
        MonitoringScheduleConfig: {
          ScheduleConfig: { ScheduleExpression: 'cron(0 * ? * * *)' },
          MonitoringJobDefinitionName: 'drift-job',
          MonitoringType: 'DataQuality',
        },
        LastMonitoringExecutionSummary: {
          MonitoringScheduleName: 'drift',
          ScheduledTime: new Date(NOW.getTime() - HOUR_MS),
          MonitoringExecutionStatus: 'CompletedWithViolations',
          ...times,
        },
        ...times,
      },
    )
    .answer(
      sageMaker.DescribeMonitoringScheduleCommand,
      { MonitoringScheduleName: 'accuracy' },
      {
        MonitoringScheduleName: 'accuracy',
        MonitoringScheduleArn: arn('monitoring-schedule/accuracy'),
        MonitoringScheduleStatus: 'Stopped',
        MonitoringScheduleConfig: {
          ScheduleConfig: { ScheduleExpression: 'cron(0 0 ? * * *)' },
          MonitoringJobDefinitionName: 'accuracy-job',
          MonitoringType: 'ModelQuality',
        },
        ...times,
      },
    )
    .answer(
      sageMaker.DescribeDataQualityJobDefinitionCommand,
      { JobDefinitionName: 'drift-job' },
      {
        JobDefinitionName: 'drift-job',
        JobDefinitionArn: arn('data-quality-job-definition/drift-job'),
        DataQualityBaselineConfig: {
          ConstraintsResource: { S3Uri: 's3://b/constraints.json' },
        },
        DataQualityAppSpecification: { ImageUri: 'image' },
        DataQualityJobInput: {
          EndpointInput: { EndpointName: 'churn', LocalPath: '/opt' },
        },
        DataQualityJobOutputConfig: { MonitoringOutputs: [] },
        JobResources: {
          ClusterConfig: {
            InstanceCount: 2,
            InstanceType: 'ml.m5.large',
            VolumeSizeInGB: 20,
          },
        },
        RoleArn: 'arn:aws:iam::111122223333:role/monitor',
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribeModelQualityJobDefinitionCommand,
      { JobDefinitionName: 'accuracy-job' },
      {
        JobDefinitionName: 'accuracy-job',
        JobDefinitionArn: arn('model-quality-job-definition/accuracy-job'),
        ModelQualityAppSpecification: { ImageUri: 'image' },
        ModelQualityJobInput: { GroundTruthS3Input: {} },
        ModelQualityJobOutputConfig: { MonitoringOutputs: [] },
        JobResources: {
          ClusterConfig: {
            InstanceCount: 1,
            InstanceType: 'ml.m5.large',
            VolumeSizeInGB: 20,
          },
        },
        RoleArn: 'arn:aws:iam::111122223333:role/monitor',
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribePipelineCommand,
      { PipelineName: 'churn' },
      {
        PipelineName: 'churn',
        PipelineArn: arn('pipeline/churn'),
        PipelineStatus: 'Active',
        PipelineDefinition: JSON.stringify({
          Steps: [
            { Name: 'Prepare', Type: 'Processing', Arguments: {} },
            { Name: 'Train', Type: 'Training', Arguments: {} },
            {
              Name: 'GoodEnough',
              Type: 'Condition',
              Arguments: {
                IfSteps: [{ Name: 'Register', Type: 'RegisterModel' }],
                ElseSteps: [],
              },
            },
          ],
        }),
      },
    )
    .answer(
      sageMaker.ListPipelineExecutionsCommand,
      { PipelineName: 'churn' },
      {
        PipelineExecutionSummaries: [
          { status: 'Succeeded' as const, days: 3 },
          { status: 'Succeeded' as const, days: 9 },
          { status: 'Failed' as const, days: 2 },
          { status: 'Stopped' as const, days: 1 },
          { status: 'Executing' as const, days: 0 },
        ].map(({ status, days }) => ({
          PipelineExecutionArn: arn(`pipeline/churn/execution/${days}`),
          PipelineExecutionStatus: status,
          StartTime: new Date(NOW.getTime() - days * 24 * HOUR_MS),
        })),
      },
    )
    .answer(
      sageMaker.ListPipelineExecutionStepsCommand,
      { PipelineExecutionArn: arn('pipeline/churn/execution/3') },
      {
        PipelineExecutionSteps: [
          { StepName: 'Prepare' },
          {
            StepName: 'Train',
            Metadata: { TrainingJob: { Arn: arn('training-job/train-3') } },
          },
          {
            StepName: 'Tune',
            Metadata: {
              TuningJob: { Arn: arn('hyper-parameter-tuning-job/tune-3') },
            },
          },
        ],
      },
    )
    .answer(
      sageMaker.DescribeTrainingJobCommand,
      { TrainingJobName: 'train-3' },
      {
        TrainingJobName: 'train-3',
        TrainingJobArn: arn('training-job/train-3'),
        TrainingJobStatus: 'Completed',
        SecondaryStatus: 'Completed',
        ModelArtifacts: { S3ModelArtifacts: 's3://b/model.tar.gz' },
        StoppingCondition: {},
        AlgorithmSpecification: { TrainingInputMode: 'File' },
        ResourceConfig: { InstanceCount: 2, VolumeSizeInGB: 20 },
        EnableInterContainerTrafficEncryption: true,
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribeHyperParameterTuningJobCommand,
      { HyperParameterTuningJobName: 'tune-3' },
      {
        HyperParameterTuningJobName: 'tune-3',
        HyperParameterTuningJobArn: arn('hyper-parameter-tuning-job/tune-3'),
        HyperParameterTuningJobConfig: {
          Strategy: 'Bayesian',
          ResourceLimits: { MaxParallelTrainingJobs: 2 },
        },
        HyperParameterTuningJobStatus: 'Completed',
        TrainingJobStatusCounters: {},
        ObjectiveStatusCounters: {},
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribeModelPackageGroupCommand,
      { ModelPackageGroupName: 'churn' },
      {
        ModelPackageGroupName: 'churn',
        ModelPackageGroupArn: arn('model-package-group/churn'),
        ModelPackageGroupStatus: 'Completed',
        CreationTime: NOW,
        CreatedBy: {},
      },
    )
    .answer(
      sageMaker.ListModelPackagesCommand,
      { ModelPackageGroupName: 'churn' },
      {
        ModelPackageSummaryList: [
          { number: 4, approval: 'PendingManualApproval' as const },
          { number: 2, approval: 'Approved' as const },
          { number: 3, approval: 'Approved' as const },
        ].map(({ number, approval }) => ({
          ModelPackageArn: arn(`model-package/churn/${number}`),
          ModelPackageGroupName: 'churn',
          ModelPackageVersion: number,
          ModelPackageStatus: 'Completed' as const,
          ModelApprovalStatus: approval,
          CreationTime: new Date(NOW.getTime() + number * HOUR_MS),
        })),
      },
    )
    .answer(
      sageMaker.DescribeModelPackageCommand,
      { ModelPackageName: version },
      {
        ModelPackageName: 'churn',
        ModelPackageArn: version,
        ModelPackageStatus: 'Completed',
        ModelPackageStatusDetails: { ValidationStatuses: [] },
        MetadataProperties: { CommitId: '0b1c2d3' },
        ModelMetrics: { ModelQuality: { Statistics: report } },
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.QueryLineageCommand,
      { StartArns: [version], Direction: 'Ascendants', IncludeEdges: false },
      {
        Vertices: [
          { Arn: arn('artifact/1'), Type: 'DataSet', LineageType: 'Artifact' },
          { Arn: arn('artifact/2'), Type: 'Image', LineageType: 'Artifact' },
          { Arn: arn('artifact/3'), Type: 'Model', LineageType: 'Artifact' },
        ],
      },
    )
    .answer(
      sageMaker.ListInferenceRecommendationsJobsCommand,
      { ModelPackageVersionArnEquals: version },
      {
        InferenceRecommendationsJobs: [
          {
            JobName: 'sizes',
            JobDescription: '',
            JobType: 'Default',
            JobArn: arn('inference-recommendations-job/sizes'),
            Status: 'COMPLETED',
            RoleArn: 'arn:aws:iam::111122223333:role/sizes',
            ModelPackageVersionArn: version,
            ...times,
          },
        ],
      },
    )
    .answer(
      sageMaker.DescribeInferenceRecommendationsJobCommand,
      { JobName: 'sizes' },
      {
        JobName: 'sizes',
        JobType: 'Default',
        JobArn: arn('inference-recommendations-job/sizes'),
        RoleArn: 'arn:aws:iam::111122223333:role/sizes',
        Status: 'COMPLETED',
        InputConfig: {},
        InferenceRecommendations: (
          ['ml.c7g.large', 'ml.m5.large'] as const
        ).map(InstanceType => ({
          EndpointConfiguration: {
            EndpointName: 'tried',
            VariantName: 'main',
            InstanceType,
          },
          ModelConfiguration: {},
        })),
        ...times,
      },
    )
    .answer(
      sageMaker.DescribeFeatureGroupCommand,
      { FeatureGroupName: 'customers' },
      {
        FeatureGroupName: 'customers',
        FeatureGroupArn: arn('feature-group/customers'),
        FeatureGroupStatus: 'Created',
        RecordIdentifierFeatureName: 'id',
        EventTimeFeatureName: 'at',
        FeatureDefinitions: [],
        OnlineStoreConfig: { EnableOnlineStore: true },
        OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://features' } },
        NextToken: '',
        CreationTime: NOW,
      },
    )
    .answer(
      sageMaker.DescribeNotebookInstanceCommand,
      { NotebookInstanceName: 'explore' },
      {
        NotebookInstanceName: 'explore',
        NotebookInstanceArn: arn('notebook-instance/explore'),
        DirectInternetAccess: 'Enabled',
        RootAccess: 'Disabled',
      },
    )
    .answer(
      sageMaker.DescribeModelCardCommand,
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
    .answer(
      sageMaker.ListTagsCommand,
      { ResourceArn: arn('endpoint/churn') },
      { Tags: [{ Key: 'owner', Value: 'growth' }] },
    )
    .on(sageMaker.ListTagsCommand, ({ ResourceArn }) => ({
      Tags:
        ResourceArn === arn('endpoint/churn')
          ? [{ Key: 'owner', Value: 'growth' }]
          : [],
    }));
}
