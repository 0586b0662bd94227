import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, every, mapRead, Read, reached } from '../reading/Read';
import { describePipeline } from '../sagemaker/operations/pipeline';
import {
  describeRule,
  getSchedule,
  listRuleNamesByTarget,
  listSchedules,
} from './operations';
import { toTrigger, Trigger } from './Trigger';

/** What starts a pipeline, from each of the two services that can. */
export interface TriggersReading {
  rules: Read<Trigger[]>;
  schedules: Read<Trigger[]>;
}

export async function readTriggers(
  pipeline: AwsResource,
  reader: AwsReader,
): Promise<TriggersReading> {
  // Neither service says that the pipeline itself is not there
  const there = await reader.read(describePipeline, pipeline, {
    PipelineName: pipeline.id,
  });
  const [rules, schedules] = await Promise.all([
    andThen(there, ({ PipelineArn }) =>
      readRules(PipelineArn, pipeline, reader),
    ),
    andThen(there, ({ PipelineArn }) =>
      readSchedules(PipelineArn, pipeline, reader),
    ),
  ]);
  return { rules, schedules };
}

async function readRules(
  TargetArn: string,
  place: AwsResource,
  reader: AwsReader,
): Promise<Read<Trigger[]>> {
  const names = await reader.read(listRuleNamesByTarget, place, { TargetArn });
  return andThen(names, async list =>
    every(
      await Promise.all(
        list.map(async Name =>
          mapRead(
            reached(
              await reader.read(describeRule, place, { Name }),
              `The rule ${Name}`,
            ),
            ({ State, ScheduleExpression, EventPattern }) =>
              toTrigger({
                enabled: State !== 'DISABLED',
                expression: ScheduleExpression,
                pattern: EventPattern,
              }),
          ),
        ),
      ),
    ),
  );
}

async function readSchedules(
  pipelineArn: string,
  place: AwsResource,
  reader: AwsReader,
): Promise<Read<Trigger[]>> {
  const schedules = await reader.read(listSchedules, place, {
    State: 'ENABLED',
  });
  return andThen(schedules, async byPipeline =>
    every(
      await Promise.all(
        (byPipeline.get(pipelineArn) ?? []).map(async name =>
          mapRead(
            reached(
              await reader.read(getSchedule, place, name),
              `The schedule ${name.Name}`,
            ),
            ({ ScheduleExpression, State, EndDate }) =>
              toTrigger({
                enabled:
                  State !== 'DISABLED' && !(EndDate && EndDate <= reader.now()),
                expression: ScheduleExpression,
              }),
          ),
        ),
      ),
    ),
  );
}
