import { ResourceKind, typedResource } from '../naming/ResourceKind';

export const projectKind: ResourceKind = {
  title: 'CodeBuild project',
  example: 'arn:aws:codebuild:eu-central-1:123456789012:project/churn-test',
  // As the AWS plugins for Backstage name them
  annotations: [
    'aws.amazon.com/aws-codebuild-project-arn',
    'aws.amazon.com/aws-codebuild-project',
  ],
  identify: typedResource('codebuild', 'project'),
};
