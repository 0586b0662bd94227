import { Tag } from '@aws-sdk/client-sagemaker';
import { AwsResource } from '../../naming/AwsResource';
import { ResourceKind } from '../../naming/ResourceKind';
import { OperationFacts } from '../../reading/AwsOperation';
import { AwsReader } from '../../reading/AwsReader';
import { andThen, Read } from '../../reading/Read';
import {
  endpointKind,
  featureGroupKind,
  modelCardKind,
  modelPackageGroupKind,
  notebookKind,
  pipelineKind,
} from '../kinds';
import { describeEndpoint } from '../operations/endpoint';
import {
  describeFeatureGroup,
  describeModelCard,
  describeNotebookInstance,
  listTags,
} from '../operations/others';
import { describePipeline } from '../operations/pipeline';
import { describeModelPackageGroup } from '../operations/registry';

/** A kind of resource that can carry tags, and how to see whether one is there. */
interface Taggable {
  kind: ResourceKind;
  operation: OperationFacts;
  describe(resource: AwsResource, reader: AwsReader): Promise<Read<object>>;
}

/**
 * Tags are asked only of what is there: ListTags does not say the same way for all
 * kinds that something is not.
 */
export const TAGGABLE: readonly Taggable[] = [
  {
    kind: endpointKind,
    operation: describeEndpoint,
    describe: (resource, reader) =>
      reader.read(describeEndpoint, resource, { EndpointName: resource.id }),
  },
  {
    kind: pipelineKind,
    operation: describePipeline,
    describe: (resource, reader) =>
      reader.read(describePipeline, resource, { PipelineName: resource.id }),
  },
  {
    kind: modelPackageGroupKind,
    operation: describeModelPackageGroup,
    describe: (resource, reader) =>
      reader.read(describeModelPackageGroup, resource, {
        ModelPackageGroupName: resource.id,
      }),
  },
  {
    kind: featureGroupKind,
    operation: describeFeatureGroup,
    describe: (resource, reader) =>
      reader.read(describeFeatureGroup, resource, {
        FeatureGroupName: resource.id,
      }),
  },
  {
    kind: modelCardKind,
    operation: describeModelCard,
    describe: (resource, reader) =>
      reader.read(describeModelCard, resource, { ModelCardName: resource.id }),
  },
  {
    kind: notebookKind,
    operation: describeNotebookInstance,
    describe: (resource, reader) =>
      reader.read(describeNotebookInstance, resource, {
        NotebookInstanceName: resource.id,
      }),
  },
];

/** A resource whose tags are asked. */
export interface Tagged {
  resource: AwsResource;
  taggable: Taggable;
}

export async function readTags(
  { resource, taggable }: Tagged,
  reader: AwsReader,
): Promise<Read<Tag[]>> {
  return andThen(await taggable.describe(resource, reader), () =>
    reader.read(listTags, resource, { ResourceArn: resource.arn }),
  );
}
