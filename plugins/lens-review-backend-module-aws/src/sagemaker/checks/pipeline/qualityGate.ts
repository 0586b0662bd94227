import { hasStep } from './PipelineCheck';

/** Steps after which a model can be used. */
const PASSES_ON = ['RegisterModel', 'Model', 'EndpointConfig', 'Endpoint'];

export const qualityGate = hasStep({
  name: 'sagemaker.pipeline.quality_gate',
  asks: 'Does every pipeline register or deploy a model only where a condition or a check of its quality lets it?',
  why: 'A model that is worse than the last one does not get any further.',
  field:
    'DescribePipeline → PipelineDefinition.Steps[], Condition and QualityCheck',
  practices: ['MLPERF04_BP03', 'MLREL03_BP03'],
  remediation: {
    text: 'Put the step that registers the model under a condition on its evaluation.',
    effort: 'M',
  },
  isOne: step =>
    step.checks === 'MODEL_QUALITY' ||
    (step.conditional && PASSES_ON.includes(step.type)),
});
