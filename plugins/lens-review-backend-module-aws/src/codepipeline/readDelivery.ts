import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, Read } from '../reading/Read';
import { Delivery, getPipeline, listPipelineExecutions } from './operations';

/** A pipeline and how it ended last. */
export interface DeliveryReading {
  pipeline: Read<Delivery>;
  executions: Read<{ lastSucceeded: boolean | undefined }>;
}

export async function readDelivery(
  { id, ...place }: AwsResource,
  reader: AwsReader,
): Promise<DeliveryReading> {
  const pipeline = await reader.read(getPipeline, place, { name: id });
  return {
    pipeline,
    executions: await andThen(pipeline, () =>
      reader.read(listPipelineExecutions, place, { pipelineName: id }),
    ),
  };
}
