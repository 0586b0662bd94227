import { hasAction } from './DeliveryCheck';

export const deployAction = hasAction({
  name: 'codepipeline.deploy_action',
  asks: 'Does every pipeline deploy by itself?',
  why: 'The endpoint is changed the same way every time, and nobody needs the right to change it by hand.',
  field: 'GetPipeline → stages[].actions[].actionTypeId.category',
  practices: ['MLREL04_BP01'],
  remediation: {
    text: 'Let the pipeline deploy, for instance through CloudFormation.',
    effort: 'M',
  },
  isOne: ({ category }) => category === 'Deploy',
});
