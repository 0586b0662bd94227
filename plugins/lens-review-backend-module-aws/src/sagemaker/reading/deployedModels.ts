import { EndpointConfig, Model } from '../operations/endpoint';
import { EntityScope } from '../../collecting/EntityScope';
import { Target } from '../../collecting/Subject';
import { AwsResource } from '../../naming/AwsResource';
import { mapRead, Read } from '../../reading/Read';
import { endpointKind } from '../kinds';
import { readEndpoint } from './readEndpoint';
import { reachedTargets } from '../../collecting/reachedTargets';

/** A model in its surroundings. */
export interface ModelReading {
  /** Where it runs. */
  place: AwsResource;
  model: Read<Model>;
  /** Of the endpoint, which may set network and isolation in the model's stead. */
  config: Read<EndpointConfig>;
}

/**
 * The models behind the endpoints that an entity names. Not those that are only
 * served without servers: AWS offers them neither network nor isolation.
 */
export function deployedModels(
  scope: EntityScope,
): Promise<Target<Read<ModelReading>>[]> {
  return reachedTargets(scope, endpointKind, async endpoint => {
    const { models, config } = await readEndpoint(endpoint, scope.reader);
    return mapRead(models, list =>
      list
        .filter(({ serverless }) => !serverless)
        .map(({ name, model }) => ({
          arn:
            model.outcome === 'value'
              ? model.value.ModelArn
              : modelArn(endpoint, name),
          item: { place: endpoint, model, config },
        })),
    );
  });
}

/** As SageMaker writes it; names lose their capitals there. */
function modelArn(
  { partition, region, accountId }: AwsResource,
  name: string,
): string {
  return `arn:${partition}:sagemaker:${region}:${accountId}:model/${name.toLowerCase()}`;
}
