import { hasStep } from './PipelineCheck';

export const trainingStep = hasStep({
  name: 'sagemaker.pipeline.training_step',
  asks: 'Does every pipeline train the model itself?',
  why: 'Training that is part of the pipeline can be repeated whenever data or quality ask for it.',
  field:
    'DescribePipeline → PipelineDefinition.Steps[], Training, Tuning and AutoML',
  practices: ['MLCOST04_BP06', 'MLPERF06_BP05'],
  remediation: {
    text: 'Move training into a step of the pipeline.',
    effort: 'M',
  },
  isOne: step => ['Training', 'Tuning', 'AutoML'].includes(step.type),
});
