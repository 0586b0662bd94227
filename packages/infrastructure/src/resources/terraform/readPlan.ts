import { yes } from '../../judging/Answer';
import { DocNode } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';
import { list, Resolved, scalar } from '../../resolving/Resolved';
import { Resource } from '../Resource';
import { Stack } from '../Stack';
import { BucketAssembler } from './BucketAssembler';
import { PlannedResource } from './PlannedResource';
import { withMethodSettings } from './methodSettings';
import { plannedResources } from './plannedResources';
import { plannedValues } from './plannedValue';
import { ReferenceTracer } from './ReferenceTracer';
import { apigatewayShapes } from './shapes/apigateway';
import { deliveryShapes } from './shapes/delivery';
import { identityShapes } from './shapes/identity';
import { networkShapes } from './shapes/network';
import { s3Shapes } from './shapes/s3';
import { sagemakerShapes } from './shapes/sagemaker';
import { Counterpart, shaped } from './shapes/Shape';
import { companions } from './companions';

const COUNTERPARTS: ReadonlyMap<string, Counterpart> = new Map(
  Object.entries({
    ...s3Shapes,
    ...sagemakerShapes,
    ...deliveryShapes,
    ...apigatewayShapes,
    ...networkShapes,
    ...identityShapes,
  }),
);

/** A planned resource with its values. */
export interface Valued {
  planned: PlannedResource;
  values: Resolved;
}

/** Reads a plan as the stack that CloudFormation would make of it. */
export function readPlan(root: DocNode): {
  stack: Stack;
  issues: TemplateIssue[];
} {
  const planned = plannedResources(root);
  const tracer = new ReferenceTracer(root, planned);
  const valued: Valued[] = planned.map(resource => ({
    planned: resource,
    values: plannedValues(resource, tracer),
  }));
  const buckets = new BucketAssembler(valued);
  const completed = (entry: Valued, plain: Resolved): Resolved => {
    switch (entry.planned.type) {
      case 'aws_s3_bucket':
        return buckets.complete(entry, s3Shapes.aws_s3_bucket.shape);
      case 'aws_api_gateway_stage':
        return withMethodSettings(entry, plain, valued);
      default:
        return withDimensions(plain);
    }
  };
  const resources = valued.flatMap(entry => {
    const { address, type, line } = entry.planned;
    const counterpart = COUNTERPARTS.get(type);
    if (counterpart === undefined) {
      return [];
    }
    const plain = asMap(shaped(entry.values, counterpart.shape));
    return [
      new Resource(
        address,
        counterpart.type,
        line,
        completed(entry, plain),
        yes,
        'the plan',
      ),
    ];
  });
  return {
    stack: new Stack([...resources, ...companions(valued)]),
    issues: [],
  };
}

function asMap(value: Resolved): Resolved {
  return value.kind === 'absent' ? { kind: 'map', entries: new Map() } : value;
}

/** Terraform writes the dimensions of a metric as a map. */
function withDimensions(properties: Resolved): Resolved {
  if (properties.kind !== 'map') {
    return properties;
  }
  const entries = new Map<string, Resolved>();
  for (const [key, value] of properties.entries) {
    if (key === 'DimensionMap') {
      entries.set('Dimensions', dimensionList(value));
    } else if (key === 'Metrics' || key === 'MetricStat' || key === 'Metric') {
      entries.set(
        key,
        value.kind === 'list'
          ? list(value.items.map(withDimensions))
          : withDimensions(value),
      );
    } else {
      entries.set(key, value);
    }
  }
  return { ...properties, entries };
}

function dimensionList(dimensions: Resolved): Resolved {
  return dimensions.kind === 'map'
    ? list(
        [...dimensions.entries].map(
          ([name, value]): Resolved => ({
            kind: 'map',
            entries: new Map([
              ['Name', scalar(name)],
              ['Value', value],
            ]),
          }),
        ),
      )
    : dimensions;
}
