import { AwsCheck, AwsCheckMetadata, check } from '../../../checks/AwsCheck';
import { PipelineStep } from '../../definition/PipelineSteps';
import { describePipeline } from '../../operations/pipeline';
import { PipelineReading } from '../../reading/readPipeline';

/** A question put to one pipeline. */
export type PipelineCheck = AwsCheck<PipelineReading>;

/** Whether the definition of a pipeline holds a step of a sort. */
export function hasStep(
  definition: Omit<AwsCheckMetadata, 'operations' | 'whenUnset'> & {
    isOne(step: PipelineStep): boolean;
  },
): PipelineCheck {
  const { isOne, ...metadata } = definition;
  return check({
    ...metadata,
    operations: [describePipeline],
    whenUnset: false,
    from: pipeline => pipeline.steps,
    answer: steps => steps.some(isOne),
  });
}
