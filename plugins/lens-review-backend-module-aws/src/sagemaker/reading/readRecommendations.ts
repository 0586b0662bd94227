import { Model } from '../operations/endpoint';
import { AwsResource } from '../../naming/AwsResource';
import { AwsReader } from '../../reading/AwsReader';
import { andThen, every, mapRead, Read, reached } from '../../reading/Read';
import {
  describeInferenceRecommendationsJob,
  listInferenceRecommendationsJobs,
} from '../operations/registry';
import { EndpointReading, readEndpoint } from './readEndpoint';
import { readRegistry } from './readRegistry';

/** A complete job that compared instance types: those that it recommends. */
export interface Recommendation {
  recommended: string[];
}

/** What recommendations are about: a model by its name, or a version in the registry by its ARN. */
type Recommended =
  | { ModelNameEquals: string }
  | { ModelPackageVersionArnEquals: string };

/** The complete recommendation jobs about any of some models. */
async function readRecommendations(
  place: AwsResource,
  about: readonly Recommended[],
  reader: AwsReader,
): Promise<Read<Recommendation[]>> {
  const lists = await Promise.all(
    about.map(model =>
      reader.read(listInferenceRecommendationsJobs, place, model),
    ),
  );
  return andThen(every(lists), async names =>
    every(
      await Promise.all(
        [...new Set(names.flat())].map(async JobName =>
          reached(
            await reader.read(describeInferenceRecommendationsJob, place, {
              JobName,
            }),
            `The recommendation job ${JobName}`,
          ),
        ),
      ),
    ),
  );
}

/** About the models behind an endpoint. */
export async function readEndpointRecommendations(
  endpoint: AwsResource,
  reader: AwsReader,
): Promise<Read<Recommendation[]>> {
  return andThen(
    await recommendedModels(await readEndpoint(endpoint, reader)),
    models => readRecommendations(endpoint, models, reader),
  );
}

/** About the newest approved version of a group; undefined where there is none. */
export async function readVersionRecommendations(
  group: AwsResource,
  reader: AwsReader,
): Promise<Read<Recommendation[]> | undefined> {
  const { approved } = await readRegistry(group, reader);
  if (approved.outcome !== 'value') {
    return approved;
  }
  const { newestApprovedArn } = approved.value;
  return newestApprovedArn === undefined
    ? undefined
    : readRecommendations(
        group,
        [{ ModelPackageVersionArnEquals: newestApprovedArn }],
        reader,
      );
}

/** The models behind an endpoint, and the versions in the registry that they were made of. */
function recommendedModels({
  models,
}: EndpointReading): Promise<Read<Recommended[]>> {
  return andThen(models, list =>
    every(
      list.map(({ name, model }) =>
        mapRead(model, (known): Recommended[] => [
          { ModelNameEquals: name },
          ...versionsOf(known).map(ModelPackageVersionArnEquals => ({
            ModelPackageVersionArnEquals,
          })),
        ]),
      ),
    ),
  ).then(all => mapRead(all, lists => lists.flat()));
}

function versionsOf({ PrimaryContainer, Containers = [] }: Model): string[] {
  return [PrimaryContainer, ...Containers].flatMap(container =>
    // Older packages have a name and no versions
    container?.ModelPackageName?.startsWith('arn:')
      ? [container.ModelPackageName]
      : [],
  );
}
