import {
  DescribeEndpointCommand,
  DescribeEndpointCommandInput,
  DescribeEndpointConfigCommand,
  DescribeEndpointConfigCommandInput,
  DescribeEndpointConfigOutput,
  DescribeEndpointOutput,
  DescribeInferenceComponentCommand,
  DescribeInferenceComponentCommandInput,
  DescribeModelCommand,
  DescribeModelCommandInput,
  DescribeModelOutput,
  EndpointStatus,
  ListInferenceComponentsCommand,
  ListInferenceComponentsCommandInput,
  ProductionVariant,
} from '@aws-sdk/client-sagemaker';
import { allPages, operation } from '../../reading/AwsOperation';
import { alwaysListed } from '../../reading/alwaysListed';
import { NOT_FOUND } from './notFound';

/** What is looked at of an endpoint. */
export interface Endpoint
  extends Pick<
    DescribeEndpointOutput,
    | 'AsyncInferenceConfig'
    | 'CreationTime'
    | 'DataCaptureConfig'
    | 'EndpointConfigName'
    | 'ExplainerConfig'
    | 'LastDeploymentConfig'
    | 'ProductionVariants'
    | 'ShadowProductionVariants'
  > {
  EndpointName: string;
  EndpointArn: string;
  EndpointStatus: EndpointStatus;
}

export const describeEndpoint = operation({
  service: 'sagemaker',
  name: 'DescribeEndpoint',
  action: 'sagemaker:DescribeEndpoint',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeEndpointCommandInput,
    turn,
  ): Promise<Endpoint | undefined> {
    const output = await client.send(
      new DescribeEndpointCommand(input),
      await turn(),
    );
    const { EndpointName, EndpointArn, EndpointStatus: status } = output;
    return EndpointName && EndpointArn && status
      ? {
          EndpointName,
          EndpointArn,
          EndpointStatus: status,
          AsyncInferenceConfig: output.AsyncInferenceConfig,
          CreationTime: output.CreationTime,
          DataCaptureConfig: output.DataCaptureConfig,
          EndpointConfigName: output.EndpointConfigName,
          ExplainerConfig: output.ExplainerConfig,
          LastDeploymentConfig: output.LastDeploymentConfig,
          ProductionVariants: output.ProductionVariants,
          ShadowProductionVariants: output.ShadowProductionVariants,
        }
      : undefined;
  },
});

/** What is looked at of an endpoint's configuration. */
export interface EndpointConfig
  extends Pick<
    DescribeEndpointConfigOutput,
    | 'EnableNetworkIsolation'
    | 'ExecutionRoleArn'
    | 'KmsKeyId'
    | 'ShadowProductionVariants'
    | 'VpcConfig'
  > {
  ProductionVariants: ProductionVariant[];
}

export const describeEndpointConfig = operation({
  service: 'sagemaker',
  name: 'DescribeEndpointConfig',
  action: 'sagemaker:DescribeEndpointConfig',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeEndpointConfigCommandInput,
    turn,
  ): Promise<EndpointConfig | undefined> {
    const output = await client.send(
      new DescribeEndpointConfigCommand(input),
      await turn(),
    );
    const { ProductionVariants } = output;
    return (
      ProductionVariants && {
        ProductionVariants,
        EnableNetworkIsolation: output.EnableNetworkIsolation,
        ExecutionRoleArn: output.ExecutionRoleArn,
        KmsKeyId: output.KmsKeyId,
        ShadowProductionVariants: output.ShadowProductionVariants,
        VpcConfig: output.VpcConfig,
      }
    );
  },
});

/** What is looked at of a model. */
export interface Model
  extends Pick<
    DescribeModelOutput,
    | 'Containers'
    | 'EnableNetworkIsolation'
    | 'ExecutionRoleArn'
    | 'InferenceExecutionConfig'
    | 'PrimaryContainer'
    | 'VpcConfig'
  > {
  ModelArn: string;
}

export const describeModel = operation({
  service: 'sagemaker',
  name: 'DescribeModel',
  action: 'sagemaker:DescribeModel',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: DescribeModelCommandInput,
    turn,
  ): Promise<Model | undefined> {
    const output = await client.send(
      new DescribeModelCommand(input),
      await turn(),
    );
    const { ModelArn } = output;
    return ModelArn
      ? {
          ModelArn,
          Containers: output.Containers,
          EnableNetworkIsolation: output.EnableNetworkIsolation,
          ExecutionRoleArn: output.ExecutionRoleArn,
          InferenceExecutionConfig: output.InferenceExecutionConfig,
          PrimaryContainer: output.PrimaryContainer,
          VpcConfig: output.VpcConfig,
        }
      : undefined;
  },
});

/** Names of the inference components of an endpoint. */
export const listInferenceComponents = operation({
  service: 'sagemaker',
  name: 'ListInferenceComponents',
  action: 'sagemaker:ListInferenceComponents',
  keep: 'batch',
  call: (client, input: ListInferenceComponentsCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new ListInferenceComponentsCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.InferenceComponents).flatMap(
          ({ InferenceComponentName }) => InferenceComponentName ?? [],
        ),
        next: output.NextToken,
      };
    }),
});

export const describeInferenceComponent = operation({
  service: 'sagemaker',
  name: 'DescribeInferenceComponent',
  action: 'sagemaker:DescribeInferenceComponent',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribeInferenceComponentCommandInput, turn) {
    const output = await client.send(
      new DescribeInferenceComponentCommand(input),
      await turn(),
    );
    const { InferenceComponentName, VariantName, Specification } = output;
    return InferenceComponentName ? { VariantName, Specification } : undefined;
  },
});
