import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import {
  andThen,
  every,
  mapRead,
  read,
  Read,
  reached,
} from '../../reading/Read';
import { notSaid } from '../../reading/unknown';
import {
  describeEndpoint,
  describeEndpointConfig,
  describeInferenceComponent,
  describeModel,
  Endpoint,
  EndpointConfig,
  listInferenceComponents,
  Model,
} from '../operations/endpoint';

/** A model behind an endpoint. */
export interface DeployedModel {
  name: string;
  /** Whether it runs only where AWS offers no network of one's own. */
  serverless: boolean;
  model: Read<Model>;
}

/** A model that shares the instances of a variant with others. */
export interface InferenceComponent {
  name: string;
  variant: string | undefined;
  model: string | undefined;
}

/** An endpoint with what it leads to. */
export interface EndpointReading {
  endpoint: Read<Endpoint>;
  config: Read<EndpointConfig>;
  /** Models of its variants, shadow variants and inference components, each once. */
  models: Read<DeployedModel[]>;
  /** Its inference components; none where each variant has a model of its own. */
  components: Read<InferenceComponent[]>;
}

/** Reads an endpoint, its configuration and its models. Whoever asks again in a run gets what was read. */
export async function readEndpoint(
  resource: AwsResource,
  reader: AwsReader,
): Promise<EndpointReading> {
  const endpoint = await reader.read(describeEndpoint, resource, {
    EndpointName: resource.id,
  });
  const config = await andThen(endpoint, async ({ EndpointConfigName }) =>
    EndpointConfigName === undefined
      ? notSaid('AWS names no configuration of the endpoint')
      : reached(
          await reader.read(describeEndpointConfig, resource, {
            EndpointConfigName,
          }),
          `The endpoint configuration ${EndpointConfigName}`,
        ),
  );
  const components = await andThen(
    config,
    async ({ ProductionVariants }): Promise<Read<InferenceComponent[]>> =>
      ProductionVariants.every(({ ModelName }) => ModelName)
        ? read([])
        : readComponents(resource, endpoint, reader),
  );
  const models = await andThen(config, variants =>
    andThen(components, async list => {
      const byName = new Map<string, boolean>();
      for (const { ModelName, ServerlessConfig } of [
        ...variants.ProductionVariants,
        ...(variants.ShadowProductionVariants ?? []),
      ]) {
        if (ModelName) {
          byName.set(
            ModelName,
            (byName.get(ModelName) ?? true) && ServerlessConfig !== undefined,
          );
        }
      }
      list.forEach(({ model }) => model && byName.set(model, false));
      const deployed = await Promise.all(
        [...byName].map(async ([name, serverless]) => ({
          name,
          serverless,
          model: reached(
            await reader.read(describeModel, resource, { ModelName: name }),
            `The model ${name}`,
          ),
        })),
      );
      return read(deployed);
    }),
  );
  return {
    endpoint,
    config,
    models,
    components,
  };
}

async function readComponents(
  resource: AwsResource,
  endpoint: Read<Endpoint>,
  reader: AwsReader,
): Promise<Read<InferenceComponent[]>> {
  const names = await andThen(endpoint, ({ EndpointName }) =>
    reader.read(listInferenceComponents, resource, {
      EndpointNameEquals: EndpointName,
    }),
  );
  return andThen(names, async list =>
    every(
      await Promise.all(
        list.map(async name =>
          mapRead(
            reached(
              await reader.read(describeInferenceComponent, resource, {
                InferenceComponentName: name,
              }),
              `The inference component ${name}`,
            ),
            ({ VariantName, Specification }) => ({
              name,
              variant: VariantName,
              model: Specification?.ModelName,
            }),
          ),
        ),
      ),
    ),
  );
}
