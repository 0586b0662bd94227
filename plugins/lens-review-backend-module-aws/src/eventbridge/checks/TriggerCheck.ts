import { AwsCheck, AwsCheckMetadata, check } from '../../checks/AwsCheck';
import { anyOf } from '../../reading/anyOf';
import {
  describeRule,
  getSchedule,
  listRuleNamesByTarget,
  listSchedules,
} from '../operations';
import { describePipeline } from '../../sagemaker/operations/pipeline';
import { TriggersReading } from '../readTriggers';
import { Trigger } from '../Trigger';

/** A question put to what starts one pipeline. */
export type TriggerCheck = AwsCheck<TriggersReading>;

/** Whether something of a sort starts the pipeline. */
export function isTriggered(
  definition: Omit<AwsCheckMetadata, 'operations' | 'whenUnset'> & {
    isOne(trigger: Trigger): boolean;
  },
): TriggerCheck {
  const { isOne, ...metadata } = definition;
  return check({
    ...metadata,
    operations: [
      describePipeline,
      listRuleNamesByTarget,
      describeRule,
      listSchedules,
      getSchedule,
    ],
    whenUnset: false,
    from: ({ rules, schedules }) =>
      anyOf([rules, schedules], trigger => trigger.enabled && isOne(trigger)),
    answer: found => found,
  });
}
