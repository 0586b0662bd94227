import { hasStep } from './PipelineCheck';

export const dataQualityCheck = hasStep({
  name: 'sagemaker.pipeline.data_quality_check',
  asks: 'Does every pipeline check the quality of its data?',
  why: 'Bad data is found before a model is trained on it.',
  field: 'DescribePipeline → PipelineDefinition.Steps[], QualityCheck',
  practices: ['MLOPS03_BP01', 'MLPERF04_BP04'],
  remediation: {
    text: 'Add a QualityCheck step for the quality of data before training.',
    effort: 'M',
  },
  isOne: step => step.checks === 'DATA_QUALITY',
});
