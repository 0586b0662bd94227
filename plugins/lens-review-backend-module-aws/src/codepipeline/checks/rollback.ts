import { check } from '../../checks/AwsCheck';
import { getPipeline } from '../operations';
import { DeliveryCheck } from './DeliveryCheck';

export const rollback: DeliveryCheck = check({
  name: 'codepipeline.rollback',
  asks: 'Does a stage of every pipeline roll back when it fails?',
  why: 'What worked before is there again without anybody doing anything.',
  field: 'GetPipeline → stages[].onFailure.result',
  operations: [getPipeline],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Let the stage that deploys roll back on failure.',
    effort: 'S',
  },
  from: delivery => delivery.pipeline,
  answer: ({ stages }) => stages.some(({ rollsBack }) => rollsBack),
});
