import {
  DescribeAutoScalingGroupsCommand,
  DescribePoliciesCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  ListBuildsForProjectCommand,
} from '@aws-sdk/client-codebuild';
import {
  ActionCategory,
  GetPipelineCommand,
  ListPipelineExecutionsCommand,
} from '@aws-sdk/client-codepipeline';
import { Names, NOW, World } from './World';

/** A pipeline that delivers, the project it builds with, and instances of one's own. */
export function goodDelivery({ region, regionName, accountId }: World): Names {
  const place = `${regionName}:${accountId}`;
  const action = (category: ActionCategory, provider: string) => ({
    name: category,
    actionTypeId: {
      category,
      provider,
      owner: 'AWS' as const,
      version: '1',
    },
  });
  region
    .answer(
      GetPipelineCommand,
      { name: 'deliver' },
      {
        pipeline: {
          name: 'deliver',
          roleArn: `arn:aws:iam::${accountId}:role/deliver`,
          artifactStore: {
            type: 'S3',
            location: 'artifacts',
            encryptionKey: { id: 'key', type: 'KMS' },
          },
          stages: [
            {
              name: 'All',
              onFailure: { result: 'ROLLBACK' },
              actions: [
                action('Source', 'CodeStarSourceConnection'),
                {
                  ...action('Test', 'CodeBuild'),
                  configuration: { ProjectName: 'test' },
                },
                action('Approval', 'Manual'),
                action('Deploy', 'CloudFormation'),
              ],
            },
          ],
        },
      },
    )
    .answer(
      ListPipelineExecutionsCommand,
      { pipelineName: 'deliver' },
      {
        pipelineExecutionSummaries: [
          { pipelineExecutionId: '1', status: 'Succeeded' },
        ],
      },
    )
    .answer(
      BatchGetProjectsCommand,
      { names: ['test'] },
      {
        projects: [
          {
            name: 'test',
            encryptionKey: 'key',
            environment: {
              type: 'LINUX_CONTAINER',
              image: 'image',
              computeType: 'BUILD_GENERAL1_SMALL',
            },
          },
        ],
      },
    )
    .on(ListBuildsForProjectCommand, () => ({ ids: ['test:1'] }))
    .on(BatchGetBuildsCommand, () => ({
      builds: [{ id: 'test:1', buildStatus: 'SUCCEEDED' as const }],
    }))
    .answer(
      DescribeAutoScalingGroupsCommand,
      {},
      {
        AutoScalingGroups: [
          {
            AutoScalingGroupName: 'own',
            MinSize: 1,
            MaxSize: 4,
            DesiredCapacity: 1,
            DefaultCooldown: 300,
            AvailabilityZones: [],
            HealthCheckType: 'EC2',
            CreatedTime: NOW,
          },
        ],
      },
    )
    .answer(
      DescribePoliciesCommand,
      {},
      {
        ScalingPolicies: [
          { AutoScalingGroupName: 'own', PolicyName: 'track', Enabled: true },
        ],
      },
    );
  return {
    'aws.amazon.com/aws-codepipeline-arn': `arn:aws:codepipeline:${place}:deliver`,
    'aws.amazon.com/aws-codebuild-project-arn': `arn:aws:codebuild:${place}:project/test`,
    'aws.amazon.com/amazon-ec2-auto-scaling-group-arn': `arn:aws:autoscaling:${place}:autoScalingGroup:1a2b:autoScalingGroupName/own`,
  };
}
