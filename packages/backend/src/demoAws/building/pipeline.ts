import {
  DescribePipelineCommand,
  ListPipelineExecutionsCommand,
  ListPipelineExecutionStepsCommand,
  PipelineExecutionStatus,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { Step } from './pipelineSteps';
import { tagged, Tags } from './tags';
import { trainingJob, TrainingJobDeclaration } from './trainingJob';
import { tuningJob, TuningJobDeclaration } from './tuningJob';

/** A pipeline, what it did last, and the jobs that this started. */
export interface PipelineDeclaration {
  name: string;
  description: string;
  role: string;
  steps: Step[];
  /** The newest first. */
  executions: Array<{ status: PipelineExecutionStatus; daysAgo: number }>;
  /** Of the newest execution that succeeded. */
  training?: TrainingJobDeclaration[];
  tuning?: TuningJobDeclaration[];
  tags?: Tags;
}

export function pipeline(
  region: Region,
  declaration: PipelineDeclaration,
): string {
  const { name: PipelineName, role, executions } = declaration;
  const arn = arnIn(region, 'sagemaker', `pipeline/${PipelineName}`);
  region
    .answer(DescribePipelineCommand, { PipelineName }, () => ({
      PipelineArn: arn,
      PipelineName,
      PipelineDisplayName: PipelineName,
      PipelineDescription: declaration.description,
      PipelineDefinition: JSON.stringify({
        Version: '2020-12-01',
        Parameters: [],
        Steps: declaration.steps,
      }),
      PipelineStatus: 'Active',
      RoleArn: role,
      CreationTime: daysAgo(380),
      LastModifiedTime: daysAgo(25),
      ...(executions.length > 0 && {
        LastRunTime: daysAgo(executions[0].daysAgo),
      }),
    }))
    .answer(ListPipelineExecutionsCommand, { PipelineName }, () => ({
      PipelineExecutionSummaries: executions.map((execution, index) => ({
        PipelineExecutionArn: executionArn(arn, index),
        PipelineExecutionStatus: execution.status,
        StartTime: daysAgo(execution.daysAgo),
        ...(execution.status === 'Failed' && {
          PipelineExecutionFailureReason: 'Step failure: Train failed',
        }),
      })),
    }));
  const succeeded = executions.findIndex(
    ({ status }) => status === 'Succeeded',
  );
  if (succeeded >= 0) jobs(region, declaration, executionArn(arn, succeeded));
  tagged(region, arn, declaration.tags);
  return arn;
}

function jobs(
  region: Region,
  { training = [], tuning = [] }: PipelineDeclaration,
  PipelineExecutionArn: string,
): void {
  region.answer(
    ListPipelineExecutionStepsCommand,
    { PipelineExecutionArn },
    {
      PipelineExecutionSteps: [
        ...training.map(job => ({
          StepName: job.name,
          StepStatus: 'Succeeded' as const,
          Metadata: { TrainingJob: { Arn: trainingJob(region, job) } },
        })),
        ...tuning.map(job => ({
          StepName: job.name,
          StepStatus: 'Succeeded' as const,
          Metadata: { TuningJob: { Arn: tuningJob(region, job) } },
        })),
      ],
    },
  );
}

/** Executions have ids of letters and digits. */
function executionArn(pipelineArn: string, index: number): string {
  return `${pipelineArn}/execution/run0000000${index}`;
}
