import { MonitoringType } from '@aws-sdk/client-sagemaker';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { andThen, Read, read } from '../../reading/Read';
import { MonitoringSchedule } from '../operations/monitoring';
import { EndpointReading, readEndpoint } from './readEndpoint';
import { listMonitors, readSchedule } from './readMonitors';
import {
  readEndpointRecommendations,
  Recommendation,
} from './readRecommendations';

/** An endpoint with what it leads to, who watches it and what was recommended for its models. */
export interface ServingReading extends EndpointReading {
  monitors: Read<WatchingMonitor[]>;
  recommendations: Read<Recommendation[]>;
  /** When it was read: what is late depends on it. */
  readAt: Date;
}

export interface WatchingMonitor {
  type: MonitoringType;
  schedule: Read<MonitoringSchedule>;
}

export async function readServing(
  resource: AwsResource,
  reader: AwsReader,
): Promise<ServingReading> {
  const endpoint = await readEndpoint(resource, reader);
  const [monitors, recommendations] = await Promise.all([
    readMonitors(resource, reader),
    readEndpointRecommendations(resource, reader),
  ]);
  return { ...endpoint, monitors, recommendations, readAt: reader.now() };
}

async function readMonitors(
  resource: AwsResource,
  reader: AwsReader,
): Promise<Read<WatchingMonitor[]>> {
  return andThen(await listMonitors(resource, reader), async list =>
    read(
      await Promise.all(
        list.map(async monitor => ({
          type: monitor.type,
          schedule: await readSchedule(read(monitor), reader),
        })),
      ),
    ),
  );
}
