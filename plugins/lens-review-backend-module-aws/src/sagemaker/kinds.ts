import { ResourceKind, typedResource } from '../naming/ResourceKind';

export const endpointKind: ResourceKind = {
  title: 'SageMaker endpoint',
  example: 'arn:aws:sagemaker:eu-central-1:123456789012:endpoint/churn',
  annotations: ['aws.amazon.com/amazon-sagemaker-endpoint-arn'],
  identify: typedResource('sagemaker', 'endpoint'),
};

export const pipelineKind: ResourceKind = {
  title: 'SageMaker pipeline',
  example: 'arn:aws:sagemaker:eu-central-1:123456789012:pipeline/churn',
  annotations: ['aws.amazon.com/amazon-sagemaker-pipeline-arn'],
  identify: typedResource('sagemaker', 'pipeline'),
};

export const modelPackageGroupKind: ResourceKind = {
  title: 'SageMaker model package group',
  example:
    'arn:aws:sagemaker:eu-central-1:123456789012:model-package-group/churn',
  annotations: ['aws.amazon.com/amazon-sagemaker-model-package-group-arn'],
  identify: typedResource('sagemaker', 'model-package-group'),
};

export const featureGroupKind: ResourceKind = {
  title: 'SageMaker feature group',
  example:
    'arn:aws:sagemaker:eu-central-1:123456789012:feature-group/customers',
  annotations: ['aws.amazon.com/amazon-sagemaker-feature-group-arn'],
  identify: typedResource('sagemaker', 'feature-group'),
};

export const notebookKind: ResourceKind = {
  title: 'SageMaker notebook instance',
  example:
    'arn:aws:sagemaker:eu-central-1:123456789012:notebook-instance/explore',
  annotations: ['aws.amazon.com/amazon-sagemaker-notebook-instance-arn'],
  identify: typedResource('sagemaker', 'notebook-instance'),
};

export const modelCardKind: ResourceKind = {
  title: 'SageMaker model card',
  example: 'arn:aws:sagemaker:eu-central-1:123456789012:model-card/churn',
  annotations: ['aws.amazon.com/amazon-sagemaker-model-card-arn'],
  identify: typedResource('sagemaker', 'model-card'),
};
