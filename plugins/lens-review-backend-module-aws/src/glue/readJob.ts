import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, read, reached } from '../reading/Read';
import { readNewestResult } from './dataQuality';
import {
  batchGetTriggers,
  getJob,
  getLastEndedJobRun,
  getSecurityConfiguration,
  listTriggers,
} from './operations';

/** The raw answers about one job. */
export type JobReading = Awaited<ReturnType<typeof readJob>>;

/** Asks about a job and what belongs to it. Nothing more where the job itself is not there. */
export async function readJob(resource: AwsResource, reader: AwsReader) {
  const job = await reader.read(getJob, resource, { JobName: resource.id });
  const [encryption, lastRun, triggers, dataQuality] = await Promise.all([
    andThen(job, async ({ SecurityConfiguration: Name }) =>
      Name
        ? reached(
            await reader.read(getSecurityConfiguration, resource, { Name }),
            `The security configuration ${Name}`,
          )
        : { outcome: 'unset' as const },
    ),
    andThen(job, () =>
      reader.read(getLastEndedJobRun, resource, { JobName: resource.id }),
    ),
    andThen(job, async () =>
      andThen(
        await reader.read(listTriggers, resource, {
          DependentJobName: resource.id,
        }),
        async TriggerNames =>
          TriggerNames.length > 0
            ? reader.read(batchGetTriggers, resource, { TriggerNames })
            : read([]),
      ),
    ),
    andThen(job, () =>
      readNewestResult(resource, { JobName: resource.id }, reader),
    ),
  ]);
  return {
    job,
    encryption,
    lastRun,
    triggers,
    dataQuality,
    readAt: reader.now(),
  };
}
