import {
  DescribePipelineCommand,
  DescribePipelineCommandInput,
  ListPipelineExecutionsCommand,
  ListPipelineExecutionsCommandInput,
  ListPipelineExecutionStepsCommand,
  ListPipelineExecutionStepsCommandInput,
  PipelineExecutionStatus,
} from '@aws-sdk/client-sagemaker';
import { allPages, operation } from '../../reading/AwsOperation';
import { parsePipelineDefinition } from '../definition/parsePipelineDefinition';
import { NOT_FOUND } from './notFound';

/** The definition comes as its steps: the text itself may be large. */
export const describePipeline = operation({
  service: 'sagemaker',
  name: 'DescribePipeline',
  action: 'sagemaker:DescribePipeline',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: DescribePipelineCommandInput, turn) {
    const { PipelineArn, PipelineStatus, RoleArn, PipelineDefinition } =
      await client.send(new DescribePipelineCommand(input), await turn());
    return PipelineArn
      ? {
          PipelineArn,
          PipelineStatus,
          RoleArn,
          definition: parsePipelineDefinition(PipelineDefinition),
        }
      : undefined;
  },
});

/** An execution that came to an end by itself. */
export interface PipelineExecution {
  arn: string;
  succeeded: boolean;
}

/** Executions that are looked through for one that succeeded. */
const MAX_EXECUTIONS = 300;

/** The newest execution that ended by itself, and the newest that succeeded. */
export const listPipelineExecutions = operation({
  service: 'sagemaker',
  name: 'ListPipelineExecutions',
  action: 'sagemaker:ListPipelineExecutions',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(
    client,
    input: Pick<ListPipelineExecutionsCommandInput, 'PipelineName'>,
    turn,
  ) {
    let newest: PipelineExecution | undefined;
    let looked = 0;
    let NextToken: string | undefined;
    do {
      const output = await client.send(
        new ListPipelineExecutionsCommand({
          ...input,
          SortBy: 'CreationTime',
          SortOrder: 'Descending',
          MaxResults: 100,
          NextToken,
        }),
        await turn(),
      );
      const page = output.PipelineExecutionSummaries ?? [];
      for (const {
        PipelineExecutionArn: arn,
        PipelineExecutionStatus: status,
      } of page) {
        const succeeded = endOf(status);
        if (arn && succeeded !== undefined) {
          newest ??= { arn, succeeded };
          if (succeeded) {
            return { newest, lastSucceeded: { arn, succeeded } };
          }
        }
      }
      looked += page.length;
      NextToken = output.NextToken;
    } while (NextToken && looked < MAX_EXECUTIONS);
    return { newest, lastSucceeded: undefined };
  },
});

/** Whether an execution succeeded; undefined where it goes on, or somebody stopped it. */
function endOf(
  status: PipelineExecutionStatus | undefined,
): boolean | undefined {
  switch (status) {
    case 'Succeeded':
      return true;
    case 'Failed':
      return false;
    default:
      return undefined;
  }
}

/** The jobs that the steps of an execution started. */
export const listPipelineExecutionSteps = operation({
  service: 'sagemaker',
  name: 'ListPipelineExecutionSteps',
  action: 'sagemaker:ListPipelineExecutionSteps',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: ListPipelineExecutionStepsCommandInput, turn) {
    const steps = await allPages(async NextToken => {
      const output = await client.send(
        new ListPipelineExecutionStepsCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: output.PipelineExecutionSteps,
        next: output.NextToken,
      };
    });
    return {
      trainingJobArns: unique(
        steps.map(({ Metadata }) => Metadata?.TrainingJob?.Arn),
      ),
      tuningJobArns: unique(
        steps.map(({ Metadata }) => Metadata?.TuningJob?.Arn),
      ),
    };
  },
});

function unique(arns: readonly (string | undefined)[]): string[] {
  return [...new Set(arns.filter(arn => arn !== undefined))];
}
