import { hasStep } from './PipelineCheck';

export const registersModel = hasStep({
  name: 'sagemaker.pipeline.registers_model',
  asks: 'Does every pipeline register the model that it built?',
  why: 'Each version is then known with what it was made from, and can be brought back.',
  field: 'DescribePipeline → PipelineDefinition.Steps[], RegisterModel',
  practices: ['MLOPS02_BP04', 'MLREL03_BP01', 'MLSEC03_BP04'],
  remediation: {
    text: 'End the pipeline with a step that registers the model.',
    effort: 'S',
  },
  isOne: step => step.type === 'RegisterModel',
});
