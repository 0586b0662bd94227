import { artifactKms } from './artifactKms';
import { DeliveryCheck } from './DeliveryCheck';
import { deployAction } from './deployAction';
import { exists } from './exists';
import { lastExecutionSucceeded } from './lastExecutionSucceeded';
import { manualApproval } from './manualApproval';
import { rollback } from './rollback';
import { sourceRepository } from './sourceRepository';
import { testAction } from './testAction';

/** Every question that is put to a pipeline of CodePipeline. */
export const deliveryChecks: readonly DeliveryCheck[] = [
  artifactKms,
  deployAction,
  exists,
  lastExecutionSucceeded,
  manualApproval,
  rollback,
  sourceRepository,
  testAction,
];
