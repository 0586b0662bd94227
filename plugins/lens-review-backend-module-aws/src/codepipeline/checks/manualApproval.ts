import { hasAction } from './DeliveryCheck';

export const manualApproval = hasAction({
  name: 'codepipeline.manual_approval',
  asks: 'Does somebody approve before every pipeline goes on?',
  why: 'A person looks at what tests do not see.',
  field: 'GetPipeline → stages[].actions[].actionTypeId.category',
  practices: ['MLREL04_BP02'],
  remediation: {
    text: 'Add an approval action before the deployment to production.',
    effort: 'S',
  },
  isOne: ({ category }) => category === 'Approval',
});
