import { hasStep } from './PipelineCheck';

export const tuningStep = hasStep({
  name: 'sagemaker.pipeline.tuning_step',
  asks: 'Does every pipeline search for good hyperparameters?',
  why: 'A search finds better settings, with fewer runs, than trying by hand.',
  field: 'DescribePipeline → PipelineDefinition.Steps[], Tuning',
  practices: ['MLCOST04_BP11', 'MLPERF04_BP02'],
  remediation: {
    text: 'Add a tuning step, with bounds on how many jobs it may start.',
    effort: 'M',
  },
  isOne: step => step.type === 'Tuning',
});
