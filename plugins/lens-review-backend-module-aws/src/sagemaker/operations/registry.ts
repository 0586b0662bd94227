import {
  DescribeInferenceRecommendationsJobCommand,
  DescribeInferenceRecommendationsJobCommandInput,
  DescribeModelPackageCommand,
  DescribeModelPackageCommandInput,
  DescribeModelPackageGroupCommand,
  DescribeModelPackageGroupCommandInput,
  ListInferenceRecommendationsJobsCommand,
  ListInferenceRecommendationsJobsCommandInput,
  ListModelPackagesCommand,
  ListModelPackagesCommandInput,
  QueryLineageCommand,
  QueryLineageCommandInput,
} from '@aws-sdk/client-sagemaker';
import { allPages, operation } from '../../reading/AwsOperation';
import { alwaysListed } from '../../reading/alwaysListed';
import { NOT_FOUND } from './notFound';

export const describeModelPackageGroup = operation({
  service: 'sagemaker',
  name: 'DescribeModelPackageGroup',
  action: 'sagemaker:DescribeModelPackageGroup',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribeModelPackageGroupCommandInput, turn) {
    const { ModelPackageGroupArn, ModelPackageGroupStatus } = await client.send(
      new DescribeModelPackageGroupCommand(input),
      await turn(),
    );
    return ModelPackageGroupArn
      ? { ModelPackageGroupArn, ModelPackageGroupStatus }
      : undefined;
  },
});

/** The newest version of a group that is approved and complete. */
export const listModelPackages = operation({
  service: 'sagemaker',
  name: 'ListModelPackages',
  action: 'sagemaker:ListModelPackages',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: Pick<ListModelPackagesCommandInput, 'ModelPackageGroupName'>,
    turn,
  ) {
    let NextToken: string | undefined;
    do {
      const output = await client.send(
        new ListModelPackagesCommand({
          ...input,
          ModelApprovalStatus: 'Approved',
          SortBy: 'CreationTime',
          SortOrder: 'Descending',
          NextToken,
        }),
        await turn(),
      );
      const newest = alwaysListed(output.ModelPackageSummaryList).find(
        version =>
          // The filter is AWS's promise; an approval is too much to take on trust
          version.ModelApprovalStatus === 'Approved' &&
          version.ModelPackageStatus === 'Completed',
      );
      if (newest?.ModelPackageArn) {
        return { newestApprovedArn: newest.ModelPackageArn };
      }
      NextToken = output.NextToken;
    } while (NextToken);
    return { newestApprovedArn: undefined };
  },
});

export const describeModelPackage = operation({
  service: 'sagemaker',
  name: 'DescribeModelPackage',
  action: 'sagemaker:DescribeModelPackage',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribeModelPackageCommandInput, turn) {
    const output = await client.send(
      new DescribeModelPackageCommand(input),
      await turn(),
    );
    const { MetadataProperties, CustomerMetadataProperties, ModelMetrics } =
      output;
    return output.ModelPackageArn
      ? { MetadataProperties, CustomerMetadataProperties, ModelMetrics }
      : undefined;
  },
});

/** What something was made from. Something that lineage does not know was made from nothing known. */
export const queryLineage = operation({
  service: 'sagemaker',
  name: 'QueryLineage',
  action: 'sagemaker:QueryLineage',
  unset: NOT_FOUND,
  keep: 'batch',
  call: (client, input: Pick<QueryLineageCommandInput, 'StartArns'>, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new QueryLineageCommand({
          ...input,
          Direction: 'Ascendants',
          IncludeEdges: false,
          NextToken,
        }),
        await turn(),
      );
      return { items: output.Vertices, next: output.NextToken };
    }),
});

/** Names of the jobs that recommended instance types for a model and are complete. */
export const listInferenceRecommendationsJobs = operation({
  service: 'sagemaker',
  name: 'ListInferenceRecommendationsJobs',
  action: 'sagemaker:ListInferenceRecommendationsJobs',
  keep: 'batch',
  call: (
    client,
    input: Pick<
      ListInferenceRecommendationsJobsCommandInput,
      'ModelNameEquals' | 'ModelPackageVersionArnEquals'
    >,
    turn,
  ) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListInferenceRecommendationsJobsCommand({
          ...input,
          StatusEquals: 'COMPLETED',
          NextToken,
        }),
        await turn(),
      );
      return {
        items: alwaysListed(output.InferenceRecommendationsJobs).flatMap(
          ({ JobName, Status }) =>
            JobName && Status === 'COMPLETED' ? [JobName] : [],
        ),
        next: output.NextToken,
      };
    }),
});

/** The instance types that a job recommends. */
export const describeInferenceRecommendationsJob = operation({
  service: 'sagemaker',
  name: 'DescribeInferenceRecommendationsJob',
  action: 'sagemaker:DescribeInferenceRecommendationsJob',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeInferenceRecommendationsJobCommandInput,
    turn,
  ) {
    const output = await client.send(
      new DescribeInferenceRecommendationsJobCommand(input),
      await turn(),
    );
    return output.JobArn
      ? {
          recommended: (output.InferenceRecommendations ?? []).flatMap(
            ({ EndpointConfiguration }) =>
              EndpointConfiguration?.InstanceType ?? [],
          ),
        }
      : undefined;
  },
});
