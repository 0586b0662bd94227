import { check } from '../../../checks/AwsCheck';
import { both, every, mapRead, Read } from '../../../reading/Read';
import {
  describeEndpointConfig,
  describeInferenceComponent,
  describeModel,
  listInferenceComponents,
  Model,
} from '../../operations/endpoint';
import { ServingReading } from '../../reading/readServing';
import { EndpointCheck } from './EndpointCheck';

export const multiModel: EndpointCheck = check({
  name: 'sagemaker.endpoint.multi_model',
  asks: 'Does every endpoint serve several models from the same instances?',
  why: 'Models that are asked now and then share instances instead of keeping idle ones each.',
  field:
    'DescribeModel → PrimaryContainer.Mode, Containers[], InferenceExecutionConfig.Mode; ListInferenceComponents, DescribeInferenceComponent → Specification.ModelName',
  operations: [
    describeEndpointConfig,
    describeModel,
    listInferenceComponents,
    describeInferenceComponent,
  ],
  practices: ['MLSUS05_BP04'],
  whenUnset: false,
  from: serving => both(modelsOf(serving), serving.components),
  answer: ([models, components]) =>
    new Set(components.map(({ model }) => model)).size >= 2 ||
    models.some(holdsSeveral),
});

function modelsOf({ models }: ServingReading): Read<Model[]> {
  return models.outcome === 'value'
    ? every(models.value.map(({ model }) => model))
    : mapRead(models, () => []);
}

/** Whether it loads models as they are asked for, or has containers that are asked one by one. */
function holdsSeveral({
  PrimaryContainer,
  Containers = [],
  InferenceExecutionConfig,
}: Model): boolean {
  return (
    [PrimaryContainer, ...Containers].some(
      container => container?.Mode === 'MultiModel',
    ) ||
    (Containers.length >= 2 && InferenceExecutionConfig?.Mode === 'Direct')
  );
}
