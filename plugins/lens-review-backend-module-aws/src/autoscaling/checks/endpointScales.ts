import { check } from '../../checks/AwsCheck';
import {
  describeEndpoint,
  describeEndpointConfig,
  describeInferenceComponent,
  listInferenceComponents,
} from '../../sagemaker/operations/endpoint';
import {
  describeScalableTargets,
  describeScalingPolicies,
} from '../operations';
import { ScalingCheck } from './ScalingCheck';
import { scalersOfVariants } from './scalers';

/** Not asked of what is served without servers, which scales by itself. */
export const endpointScales: ScalingCheck = check({
  name: 'sagemaker.endpoint.autoscaling',
  asks: 'Does every variant grow and shrink with the load?',
  why: 'Requests are answered when there are many, and nothing idles when there are few.',
  field:
    'DescribeScalableTargets → MinCapacity, MaxCapacity, SuspendedState; DescribeScalingPolicies → ResourceId; DescribeEndpoint → ProductionVariants[].ManagedInstanceScaling',
  operations: [
    describeEndpoint,
    describeEndpointConfig,
    listInferenceComponents,
    describeInferenceComponent,
    describeScalableTargets,
    describeScalingPolicies,
  ],
  practices: ['MLCOST05_BP03', 'MLCOST06_BP03', 'MLREL05_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Register every variant as a scalable target, with a policy that tracks invocations per instance.',
    effort: 'S',
  },
  from: scalersOfVariants,
  answer: variants =>
    variants.length === 0
      ? undefined
      : variants.every(scalers => scalers.some(({ works }) => works)),
});
