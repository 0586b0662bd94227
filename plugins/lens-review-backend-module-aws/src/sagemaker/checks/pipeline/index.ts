import { automlStep } from './automlStep';
import { biasCheck } from './biasCheck';
import { dataQualityCheck } from './dataQualityCheck';
import { exists } from './exists';
import { explainabilityCheck } from './explainabilityCheck';
import { lastExecutionSucceeded } from './lastExecutionSucceeded';
import { PipelineCheck } from './PipelineCheck';
import { processingStep } from './processingStep';
import { qualityGate } from './qualityGate';
import { registersModel } from './registersModel';
import { trainingStep } from './trainingStep';
import { tuningStep } from './tuningStep';

/** Every question that is put to a pipeline. */
export const pipelineChecks: readonly PipelineCheck[] = [
  automlStep,
  biasCheck,
  dataQualityCheck,
  exists,
  explainabilityCheck,
  lastExecutionSucceeded,
  processingStep,
  qualityGate,
  registersModel,
  trainingStep,
  tuningStep,
];
