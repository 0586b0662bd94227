import { check } from '../../../checks/AwsCheck';
import { describePipeline } from '../../operations/pipeline';
import { PipelineCheck } from './PipelineCheck';

export const exists: PipelineCheck = check({
  name: 'sagemaker.pipeline_exists',
  asks: 'Is the model built by a SageMaker pipeline?',
  why: 'What a pipeline does can be done again, by anybody, the same way.',
  field: 'DescribePipeline → PipelineArn, PipelineStatus',
  operations: [describePipeline],
  practices: ['MLCOST01_BP02', 'MLOPS04_BP01', 'MLPERF02_BP02', 'MLREL03_BP01'],
  from: pipeline => pipeline.pipeline,
  answer: ({ PipelineStatus }) =>
    PipelineStatus === 'Deleting'
      ? { outcome: 'unknown', reason: 'The pipeline is being deleted' }
      : true,
});
