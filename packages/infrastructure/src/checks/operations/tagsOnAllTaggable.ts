import { Answer, noBecause, unknownBecause } from '../../judging/Answer';
import { isSet } from '../../judging/values';
import { TemplateCheck } from '../TemplateCheck';

const SAGEMAKER = [
  'App',
  'AppImageConfig',
  'Cluster',
  'CodeRepository',
  'DataQualityJobDefinition',
  'Device',
  'DeviceFleet',
  'Domain',
  'Endpoint',
  'EndpointConfig',
  'FeatureGroup',
  'Image',
  'InferenceComponent',
  'InferenceExperiment',
  'MlflowTrackingServer',
  'Model',
  'ModelBiasJobDefinition',
  'ModelCard',
  'ModelExplainabilityJobDefinition',
  'ModelPackage',
  'ModelPackageGroup',
  'ModelQualityJobDefinition',
  'MonitoringSchedule',
  'NotebookInstance',
  'PartnerApp',
  'Pipeline',
  'ProcessingJob',
  'Project',
  'Space',
  'StudioLifecycleConfig',
  'UserProfile',
  'Workteam',
];

const TAGGABLE = new Set([
  'AWS::S3::AccessGrant',
  'AWS::S3::AccessGrantsInstance',
  'AWS::S3::AccessGrantsLocation',
  'AWS::S3::Bucket',
  'AWS::S3::StorageLens',
  'AWS::S3::StorageLensGroup',
  ...SAGEMAKER.map(name => `AWS::SageMaker::${name}`),
]);

/**
 * Taggable only since late, or with another service in front: without tags nothing
 * is said of them. Of both services, bucket policies, multi-region access points and
 * image versions alone take no tags.
 */
const TAGGABLE_LATELY = new Set([
  'AWS::S3::AccessPoint',
  'AWS::S3Express::AccessPoint',
  'AWS::S3Express::DirectoryBucket',
  'AWS::S3Outposts::Bucket',
  'AWS::S3Tables::Table',
  'AWS::S3Tables::TableBucket',
  ...[
    'AIWorkloadConfig',
    'Action',
    'Algorithm',
    'Artifact',
    'ClusterSchedulerConfig',
    'ComputeQuota',
    'Context',
    'Experiment',
    'ExperimentTrialComponent',
    'FlowDefinition',
    'Hub',
    'HumanTaskUi',
    'MlflowApp',
    'NotebookInstanceLifecycleConfig',
    'TrialComponent',
    'Workforce',
  ].map(name => `AWS::SageMaker::${name}`),
  'Terraform::S3Object',
]);

export const tagsOnAllTaggable: TemplateCheck = {
  fact: {
    name: 'tags.on_all_taggable',
    asks: 'Does every SageMaker and S3 resource that can have tags have some?',
    kind: 'every',
  },
  judge: stack =>
    stack.resources
      .filter(({ type }) => TAGGABLE.has(type) || TAGGABLE_LATELY.has(type))
      .map(resource => ({
        resource,
        answer: judged(
          isSet(resource.get('Tags')),
          TAGGABLE_LATELY.has(resource.type),
        ),
      })),
};

function judged(tagged: Answer, isLate: boolean): Answer {
  if (tagged.is !== 'false') {
    return tagged;
  }
  return isLate
    ? unknownBecause('its type takes tags only since late')
    : noBecause('without tags');
}
