import {
  DescribeFeatureGroupCommand,
  DescribeFeatureGroupCommandInput,
  DescribeModelCardCommand,
  DescribeModelCardCommandInput,
  DescribeNotebookInstanceCommand,
  DescribeNotebookInstanceCommandInput,
  DescribeNotebookInstanceOutput,
  ListTagsCommand,
  ListTagsCommandInput,
} from '@aws-sdk/client-sagemaker';
import { allPages, operation } from '../../reading/AwsOperation';
import { NOT_FOUND } from './notFound';

export const describeFeatureGroup = operation({
  service: 'sagemaker',
  name: 'DescribeFeatureGroup',
  action: 'sagemaker:DescribeFeatureGroup',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribeFeatureGroupCommandInput, turn) {
    const {
      FeatureGroupArn,
      FeatureGroupStatus,
      OnlineStoreConfig,
      OfflineStoreConfig,
    } = await client.send(new DescribeFeatureGroupCommand(input), await turn());
    return FeatureGroupArn
      ? { FeatureGroupStatus, OnlineStoreConfig, OfflineStoreConfig }
      : undefined;
  },
});

export const describeModelCard = operation({
  service: 'sagemaker',
  name: 'DescribeModelCard',
  action: 'sagemaker:DescribeModelCard',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribeModelCardCommandInput, turn) {
    const { ModelCardStatus, Content } = await client.send(
      new DescribeModelCardCommand(input),
      await turn(),
    );
    return ModelCardStatus && Content !== undefined
      ? { ModelCardStatus, Content }
      : undefined;
  },
});

/** What is looked at of a notebook instance. */
export type NotebookInstance = Pick<
  DescribeNotebookInstanceOutput,
  'DirectInternetAccess' | 'KmsKeyId' | 'RoleArn' | 'RootAccess'
>;

export const describeNotebookInstance = operation({
  service: 'sagemaker',
  name: 'DescribeNotebookInstance',
  action: 'sagemaker:DescribeNotebookInstance',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeNotebookInstanceCommandInput,
    turn,
  ): Promise<NotebookInstance | undefined> {
    const output = await client.send(
      new DescribeNotebookInstanceCommand(input),
      await turn(),
    );
    return output.NotebookInstanceArn ? output : undefined;
  },
});

export const listTags = operation({
  service: 'sagemaker',
  name: 'ListTags',
  action: 'sagemaker:ListTags',
  gone: NOT_FOUND,
  call: (client, input: ListTagsCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListTagsCommand({ ...input, NextToken }),
        await turn(),
      );
      return { items: output.Tags, next: output.NextToken };
    }),
});
