import { checkpointing } from './checkpointing';
import { debugging } from './debugging';
import { distributed } from './distributed';
import { kms } from './kms';
import { networkIsolation } from './networkIsolation';
import { spot } from './spot';
import { trafficEncrypted } from './trafficEncrypted';
import { TrainingCheck } from './TrainingCheck';
import { vpc } from './vpc';

/** Every question that is put to a training job. */
export const trainingChecks: readonly TrainingCheck[] = [
  checkpointing,
  debugging,
  distributed,
  kms,
  networkIsolation,
  spot,
  trafficEncrypted,
  vpc,
];
