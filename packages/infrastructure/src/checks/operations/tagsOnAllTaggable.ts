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
  'AWS::S3::Bucket',
  ...SAGEMAKER.map(name => `AWS::SageMaker::${name}`),
]);

/** Taggable only since late: without tags nothing is said of them. */
const TAGGABLE_LATELY = new Set([
  'AWS::S3::AccessPoint',
  'AWS::S3::StorageLensGroup',
  'AWS::SageMaker::NotebookInstanceLifecycleConfig',
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
