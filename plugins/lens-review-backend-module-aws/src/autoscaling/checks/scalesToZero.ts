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

/** Not asked of what is served without servers, of which there are none while nobody asks. */
export const scalesToZero: ScalingCheck = check({
  name: 'sagemaker.endpoint.scales_to_zero',
  asks: 'Does every variant shrink to nothing while nobody asks?',
  why: 'An idle model costs nothing.',
  field:
    'DescribeScalableTargets → MinCapacity, DescribeEndpoint → ProductionVariants[].ManagedInstanceScaling.MinInstanceCount',
  operations: [
    describeEndpoint,
    describeEndpointConfig,
    listInferenceComponents,
    describeInferenceComponent,
    describeScalableTargets,
    describeScalingPolicies,
  ],
  practices: ['MLCOST04_BP08'],
  whenUnset: false,
  from: scalersOfVariants,
  answer: variants =>
    variants.length === 0
      ? undefined
      : variants.every(
          scalers =>
            scalers.length > 0 &&
            // Without a policy that works it stays where it is
            scalers.every(({ min, works }) => min === 0 && works),
        ),
});
