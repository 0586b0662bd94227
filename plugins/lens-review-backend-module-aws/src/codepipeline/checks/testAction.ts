import { hasAction } from './DeliveryCheck';

export const testAction = hasAction({
  name: 'codepipeline.test_action',
  asks: 'Does every pipeline test what it delivers?',
  why: 'A change that breaks something stops before it is deployed.',
  field: 'GetPipeline → stages[].actions[].actionTypeId.category',
  practices: ['MLREL04_BP02'],
  remediation: {
    text: 'Add a test action before the deployment.',
    effort: 'M',
  },
  isOne: ({ category }) => category === 'Test',
});
