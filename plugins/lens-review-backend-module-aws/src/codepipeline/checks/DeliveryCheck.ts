import { AwsCheck, AwsCheckMetadata, check } from '../../checks/AwsCheck';
import { DeliveryAction, getPipeline } from '../operations';
import { DeliveryReading } from '../readDelivery';

/** A question put to one pipeline. */
export type DeliveryCheck = AwsCheck<DeliveryReading>;

/** Whether a pipeline has an action of a sort. */
export function hasAction(
  definition: Omit<AwsCheckMetadata, 'operations' | 'whenUnset'> & {
    isOne(action: DeliveryAction): boolean;
  },
): DeliveryCheck {
  const { isOne, ...metadata } = definition;
  return check({
    ...metadata,
    operations: [getPipeline],
    whenUnset: false,
    from: delivery => delivery.pipeline,
    answer: ({ stages }) => stages.some(({ actions }) => actions.some(isOne)),
  });
}
