import {
  MonitoringScheduleConfig as ScheduleSettings,
  MonitoringScheduleSummary,
  MonitoringType,
} from '@aws-sdk/client-sagemaker';
import { EntityScope } from '../../collecting/EntityScope';
import { Target } from '../../collecting/Subject';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { andThen, mapRead, Read, read, reached } from '../../reading/Read';
import { notSaid } from '../../reading/unknown';
import { endpointKind } from '../kinds';
import {
  describeDataQualityJobDefinition,
  describeModelBiasJobDefinition,
  describeModelExplainabilityJobDefinition,
  describeModelQualityJobDefinition,
  describeMonitoringSchedule,
  listMonitoringSchedules,
  MonitoringSchedule,
  MonitorJob,
} from '../operations/monitoring';
import { reachedTargets } from '../../collecting/reachedTargets';
import { readEndpoint } from './readEndpoint';

const JOB_DEFINITIONS = {
  DataQuality: describeDataQualityJobDefinition,
  ModelBias: describeModelBiasJobDefinition,
  ModelExplainability: describeModelExplainabilityJobDefinition,
  ModelQuality: describeModelQualityJobDefinition,
} satisfies Record<MonitoringType, unknown>;

/** A monitoring schedule of an endpoint, as far as the list tells. */
export interface ListedMonitor {
  place: AwsResource;
  name: string;
  arn: string;
  type: MonitoringType;
}

/** The schedules that watch an endpoint. */
export async function listMonitors(
  resource: AwsResource,
  reader: AwsReader,
): Promise<Read<ListedMonitor[]>> {
  const { endpoint } = await readEndpoint(resource, reader);
  const summaries = await andThen(endpoint, ({ EndpointName }) =>
    reader.read(listMonitoringSchedules, resource, { EndpointName }),
  );
  return mapRead(summaries, list =>
    list.flatMap(summary => toMonitor(summary, resource)),
  );
}

function toMonitor(
  {
    MonitoringScheduleName: name,
    MonitoringScheduleArn: arn,
    MonitoringType: type = 'DataQuality',
  }: MonitoringScheduleSummary,
  place: AwsResource,
): ListedMonitor[] {
  // Schedules from before there were types watch the quality of data
  return name && arn ? [{ place, name, arn, type }] : [];
}

/** A monitoring schedule and the job that it starts. */
export interface MonitorReading {
  type: MonitoringType | undefined;
  schedule: Read<MonitoringSchedule>;
  job: Read<MonitorJob>;
  /** When it was read: what is late depends on it. */
  readAt: Date;
}

export async function readMonitor(
  listed: Read<ListedMonitor>,
  reader: AwsReader,
): Promise<MonitorReading> {
  const schedule = await readSchedule(listed, reader);
  const job = await andThen(listed, ({ place, type }) =>
    andThen(schedule, ({ MonitoringScheduleConfig }) =>
      readJob(MonitoringScheduleConfig, type, place, reader),
    ),
  );
  return {
    type: listed.outcome === 'value' ? listed.value.type : undefined,
    schedule,
    job,
    readAt: reader.now(),
  };
}

export async function readSchedule(
  listed: Read<ListedMonitor>,
  reader: AwsReader,
): Promise<Read<MonitoringSchedule>> {
  return andThen(listed, async ({ place, name }) =>
    reached(
      await reader.read(describeMonitoringSchedule, place, {
        MonitoringScheduleName: name,
      }),
      `The monitoring schedule ${name}`,
    ),
  );
}

async function readJob(
  {
    MonitoringJobDefinition: inline,
    MonitoringJobDefinitionName: name,
  }: ScheduleSettings,
  type: MonitoringType,
  place: AwsResource,
  reader: AwsReader,
): Promise<Read<MonitorJob>> {
  if (inline) {
    return read({
      constraints: inline.BaselineConfig?.ConstraintsResource?.S3Uri,
      network: inline.NetworkConfig,
      cluster: inline.MonitoringResources?.ClusterConfig,
    });
  }
  return name === undefined
    ? notSaid('AWS names no job definition of the monitoring schedule')
    : reached(
        await reader.read(JOB_DEFINITIONS[type], place, {
          JobDefinitionName: name,
        }),
        `The job definition ${name}`,
      );
}

/** The schedules that watch the endpoints that an entity names. */
export function monitors(
  scope: EntityScope,
): Promise<Target<Read<ListedMonitor>>[]> {
  return reachedTargets(scope, endpointKind, async endpoint =>
    mapRead(await listMonitors(endpoint, scope.reader), list =>
      list.map(item => ({ arn: item.arn, item })),
    ),
  );
}
