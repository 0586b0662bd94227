import { hasStep } from './PipelineCheck';

export const automlStep = hasStep({
  name: 'sagemaker.pipeline.automl_step',
  asks: 'Does every pipeline let AutoML look for a model?',
  why: 'Candidates are compared without anybody writing code for each of them.',
  field: 'DescribePipeline → PipelineDefinition.Steps[], AutoML',
  practices: ['MLCOST04_BP05', 'MLPERF04_BP02'],
  remediation: {
    text: 'Try an AutoML step, and compare its best candidate with the own model.',
    effort: 'M',
  },
  isOne: step => step.type === 'AutoML',
});
