import { check } from '../../checks/AwsCheck';
import { getPipeline } from '../operations';
import { DeliveryCheck } from './DeliveryCheck';

export const exists: DeliveryCheck = check({
  name: 'codepipeline.exists',
  asks: 'Is the component delivered by a pipeline?',
  why: 'Every change goes the same way, and leaves a trace.',
  field: 'GetPipeline → pipeline',
  operations: [getPipeline],
  practices: ['MLOPS04_BP01', 'MLREL03_BP01'],
  from: delivery => delivery.pipeline,
  answer: () => true,
});
