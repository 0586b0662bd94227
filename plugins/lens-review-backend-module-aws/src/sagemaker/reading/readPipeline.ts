import { EntityScope } from '../../collecting/EntityScope';
import { Target } from '../../collecting/Subject';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { OperationValue } from '../../reading/OperationValue';
import { andThen, mapRead, read, Read, reached } from '../../reading/Read';
import { notSaid } from '../../reading/unknown';
import { PipelineStep } from '../definition/PipelineSteps';
import { pipelineKind } from '../kinds';
import {
  describeHyperParameterTuningJob,
  describeTrainingJob,
} from '../operations/jobs';
import {
  describePipeline,
  listPipelineExecutions,
  listPipelineExecutionSteps,
} from '../operations/pipeline';
import { reachedTargets } from '../../collecting/reachedTargets';

export type Pipeline = OperationValue<typeof describePipeline>;
export type Executions = OperationValue<typeof listPipelineExecutions>;

/** A pipeline with its steps and what became of its executions. */
export interface PipelineReading {
  pipeline: Read<Pipeline>;
  steps: Read<readonly PipelineStep[]>;
  executions: Read<Executions>;
}

/** Reads a pipeline. Whoever asks again in a run gets what was read. */
export async function readPipeline(
  resource: AwsResource,
  reader: AwsReader,
): Promise<PipelineReading> {
  const pipeline = await reader.read(describePipeline, resource, {
    PipelineName: resource.id,
  });
  return {
    pipeline,
    steps: await andThen(pipeline, ({ definition }) =>
      definition.outcome === 'read'
        ? read(definition.steps)
        : notSaid(definition.reason),
    ),
    executions: await andThen(pipeline, () =>
      reader.read(listPipelineExecutions, resource, {
        PipelineName: resource.id,
      }),
    ),
  };
}

/** The jobs of the last execution that succeeded; none where none did. */
async function readLastJobs(resource: AwsResource, reader: AwsReader) {
  const { executions } = await readPipeline(resource, reader);
  return andThen(executions, async ({ lastSucceeded }) =>
    lastSucceeded === undefined
      ? read({ trainingJobArns: [], tuningJobArns: [] })
      : reached(
          await reader.read(listPipelineExecutionSteps, resource, {
            PipelineExecutionArn: lastSucceeded.arn,
          }),
          'The last execution that succeeded',
        ),
  );
}

/** A job and where it ran. */
export interface JobName {
  place: AwsResource;
  name: string;
}

/** Training jobs of the last succeeded execution of each pipeline that an entity names. */
export function trainingJobs(
  scope: EntityScope,
): Promise<Target<Read<JobName>>[]> {
  return reachedTargets(scope, pipelineKind, async place =>
    mapRead(await readLastJobs(place, scope.reader), ({ trainingJobArns }) =>
      trainingJobArns.map(arn => toJob(arn, place)),
    ),
  );
}

/** Tuning jobs, likewise. */
export function tuningJobs(
  scope: EntityScope,
): Promise<Target<Read<JobName>>[]> {
  return reachedTargets(scope, pipelineKind, async place =>
    mapRead(await readLastJobs(place, scope.reader), ({ tuningJobArns }) =>
      tuningJobArns.map(arn => toJob(arn, place)),
    ),
  );
}

function toJob(arn: string, place: AwsResource) {
  return { arn, item: { place, name: arn.slice(arn.lastIndexOf('/') + 1) } };
}

export async function readTrainingJob(job: Read<JobName>, reader: AwsReader) {
  return andThen(job, async ({ place, name }) =>
    reached(
      await reader.read(describeTrainingJob, place, { TrainingJobName: name }),
      `The training job ${name}`,
    ),
  );
}

export async function readTuningJob(job: Read<JobName>, reader: AwsReader) {
  return andThen(job, async ({ place, name }) =>
    reached(
      await reader.read(describeHyperParameterTuningJob, place, {
        HyperParameterTuningJobName: name,
      }),
      `The tuning job ${name}`,
    ),
  );
}
