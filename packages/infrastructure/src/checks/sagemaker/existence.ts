import { existenceOf } from '../TemplateCheck';

export const pipelineExists = existenceOf(
  {
    name: 'sagemaker.pipeline_exists',
    asks: 'Is there a SageMaker pipeline?',
  },
  'AWS::SageMaker::Pipeline',
);

export const modelPackageGroupExists = existenceOf(
  {
    name: 'sagemaker.model_package_group_exists',
    asks: 'Is there a model package group?',
  },
  'AWS::SageMaker::ModelPackageGroup',
);

export const featureGroupExists = existenceOf(
  {
    name: 'sagemaker.feature_group_exists',
    asks: 'Is there a feature group?',
  },
  'AWS::SageMaker::FeatureGroup',
);

export const notebookExists = existenceOf(
  {
    name: 'sagemaker.notebook_exists',
    asks: 'Is there a notebook instance?',
  },
  'AWS::SageMaker::NotebookInstance',
);
