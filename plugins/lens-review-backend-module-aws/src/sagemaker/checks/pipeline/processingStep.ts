import { hasStep } from './PipelineCheck';

export const processingStep = hasStep({
  name: 'sagemaker.pipeline.processing_step',
  asks: 'Does every pipeline prepare its data in managed jobs?',
  why: 'Preparation that is part of the pipeline runs the same way every time, and only while it is needed.',
  field:
    'DescribePipeline → PipelineDefinition.Steps[], Processing, EMR and EMRServerless',
  practices: ['MLCOST03_BP03', 'MLREL02_BP02', 'MLSUS03_BP01'],
  remediation: {
    text: 'Move the preparation of data into a processing step.',
    effort: 'M',
  },
  isOne: step => ['Processing', 'EMR', 'EMRServerless'].includes(step.type),
});
