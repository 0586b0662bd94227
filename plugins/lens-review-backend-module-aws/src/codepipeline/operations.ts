import {
  ActionDeclaration,
  GetPipelineCommand,
  GetPipelineCommandInput,
  ListPipelineExecutionsCommand,
  ListPipelineExecutionsCommandInput,
  PipelineExecutionStatus,
  StageDeclaration,
} from '@aws-sdk/client-codepipeline';
import { operation } from '../reading/AwsOperation';

const GONE = ['PipelineNotFoundException'];

/** What is looked at of a pipeline. */
export interface Delivery {
  /** Whether each of its stores for artifacts names a key. */
  storesHaveKeys: boolean[];
  stages: { rollsBack: boolean; actions: DeliveryAction[] }[];
}

/** One action of a pipeline. */
export interface DeliveryAction {
  /** Approval, Build, Deploy, Source, Test, ... */
  category: string;
  provider: string;
  /** The CodeBuild project that it runs, in the pipeline's own account and region. */
  project?: string;
}

export const getPipeline = operation({
  service: 'codepipeline',
  name: 'GetPipeline',
  action: 'codepipeline:GetPipeline',
  gone: GONE,
  keep: 'batch',
  async call(
    client,
    input: GetPipelineCommandInput,
    turn,
  ): Promise<Delivery | undefined> {
    const { pipeline } = await client.send(
      new GetPipelineCommand(input),
      await turn(),
    );
    if (!pipeline?.stages) {
      return undefined;
    }
    const stores = [
      ...(pipeline.artifactStore ? [pipeline.artifactStore] : []),
      ...Object.values(pipeline.artifactStores ?? {}),
    ];
    return {
      storesHaveKeys: stores.map(({ encryptionKey }) =>
        Boolean(encryptionKey?.id),
      ),
      stages: pipeline.stages.map(toStage),
    };
  },
});

function toStage({ actions, onFailure }: StageDeclaration) {
  return {
    rollsBack: onFailure?.result === 'ROLLBACK',
    actions: (actions ?? []).map(toAction),
  };
}

function toAction({
  actionTypeId,
  configuration,
  region,
  roleArn,
}: ActionDeclaration): DeliveryAction {
  const provider = actionTypeId?.provider ?? '';
  const project =
    provider === 'CodeBuild' && region === undefined && roleArn === undefined
      ? configuration?.ProjectName
      : undefined;
  return {
    category: actionTypeId?.category ?? '',
    provider,
    ...(project ? { project } : {}),
  };
}

/** Whether the newest execution that ended by itself succeeded; undefined where none did end. */
export const listPipelineExecutions = operation({
  service: 'codepipeline',
  name: 'ListPipelineExecutions',
  action: 'codepipeline:ListPipelineExecutions',
  gone: GONE,
  async call(client, input: ListPipelineExecutionsCommandInput, turn) {
    let nextToken: string | undefined;
    do {
      const output = await client.send(
        new ListPipelineExecutionsCommand({ ...input, nextToken }),
        await turn(),
      );
      for (const { status } of output.pipelineExecutionSummaries ?? []) {
        const succeeded = endOf(status);
        if (succeeded !== undefined) {
          return { lastSucceeded: succeeded };
        }
      }
      nextToken = output.nextToken;
    } while (nextToken);
    return { lastSucceeded: undefined };
  },
});

/** Whether an execution succeeded; undefined where it goes on, gave way to another or was stopped. */
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
