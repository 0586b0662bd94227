import { hasAction } from './DeliveryCheck';

const REPOSITORIES = [
  'Bitbucket',
  'CodeCommit',
  'CodeStarSourceConnection',
  'GitHub',
  'GitLab',
];

export const sourceRepository = hasAction({
  name: 'codepipeline.source_repository',
  asks: 'Does every pipeline begin with a repository?',
  why: 'Whatever runs can be traced to a change that somebody can read.',
  field: 'GetPipeline → stages[].actions[].actionTypeId.{category,provider}',
  practices: ['MLOPS03_BP02'],
  remediation: {
    text: 'Let the pipeline take its source from a repository.',
    effort: 'S',
  },
  isOne: ({ category, provider }) =>
    category === 'Source' && REPOSITORIES.includes(provider),
});
