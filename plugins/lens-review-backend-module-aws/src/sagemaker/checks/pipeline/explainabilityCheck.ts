import { hasStep } from './PipelineCheck';

export const explainabilityCheck = hasStep({
  name: 'sagemaker.pipeline.explainability_check',
  asks: 'Does every pipeline work out what decides the answers of the model?',
  why: 'Whoever approves a model knows what it goes by.',
  field: 'DescribePipeline → PipelineDefinition.Steps[], ClarifyCheck',
  practices: ['MLOPS02_BP06', 'MLPERF06_BP02'],
  remediation: {
    text: 'Add a ClarifyCheck step for explainability.',
    effort: 'M',
  },
  isOne: step => step.checks === 'MODEL_EXPLAINABILITY',
});
