import { ResourceKind } from '../naming/ResourceKind';

export const codePipelineKind: ResourceKind = {
  title: 'CodePipeline pipeline',
  example: 'arn:aws:codepipeline:eu-central-1:123456789012:churn-deploy',
  // As the AWS plugins for Backstage name them
  annotations: [
    'aws.amazon.com/aws-codepipeline-arn',
    'aws.amazon.com/aws-codepipeline',
  ],
  identify: ({ service, resource }) =>
    service === 'codepipeline' && !/[:/]/.test(resource) ? resource : undefined,
};
