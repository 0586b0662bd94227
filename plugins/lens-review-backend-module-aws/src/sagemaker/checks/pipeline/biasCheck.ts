import { hasStep } from './PipelineCheck';

export const biasCheck = hasStep({
  name: 'sagemaker.pipeline.bias_check',
  asks: 'Does every pipeline check for bias?',
  why: 'Unfairness is found before the model meets anybody.',
  field:
    'DescribePipeline → PipelineDefinition.Steps[], ClarifyCheck and Processing',
  practices: ['MLOPS02_BP06', 'MLREL03_BP04'],
  remediation: {
    text: 'Add a ClarifyCheck step for bias in the data or of the model.',
    effort: 'M',
  },
  isOne: step =>
    step.checks === 'DATA_BIAS' ||
    step.checks === 'MODEL_BIAS' ||
    (step.type === 'Processing' && isClarify(step.image)),
});

/** The image of SageMaker Clarify, in whichever region's registry. */
function isClarify(image: string | undefined): boolean {
  return image?.includes('sagemaker-clarify') ?? false;
}
