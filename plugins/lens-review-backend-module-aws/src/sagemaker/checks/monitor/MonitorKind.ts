import { MonitoringType } from '@aws-sdk/client-sagemaker';
import { AwsOperation } from '../../../reading/AwsOperation';
import {
  describeDataQualityJobDefinition,
  describeModelBiasJobDefinition,
  describeModelExplainabilityJobDefinition,
  describeModelQualityJobDefinition,
  MonitorJob,
} from '../../operations/monitoring';

/** Something that Model Monitor can watch. */
export interface MonitorKind {
  /** Part of the names of facts. */
  name: 'bias' | 'data_quality' | 'explainability' | 'model_quality';
  /** As SageMaker calls it. */
  type: MonitoringType;
  /** As people call it, after "the". */
  title: string;
  why: string;
  /** Practices that a working monitor bears on, and those that one that does not run refutes. */
  practices: readonly string[];
  refutes: readonly string[];
  describeJob: AwsOperation<
    'sagemaker',
    { JobDefinitionName: string },
    MonitorJob
  >;
}

export const MONITOR_KINDS: readonly MonitorKind[] = [
  {
    name: 'data_quality',
    type: 'DataQuality',
    title: 'quality of input data',
    why: 'Inputs that no longer look like the training data make answers worse without any error.',
    practices: [
      'MLOPS06_BP01',
      'MLOPS06_BP02',
      'MLPERF04_BP04',
      'MLPERF06_BP03',
      'MLREL03_BP02',
    ],
    refutes: ['MLPERF06_BP03'],
    describeJob: describeDataQualityJobDefinition,
  },
  {
    name: 'model_quality',
    type: 'ModelQuality',
    title: 'quality of answers',
    why: 'That a model has become worse is seen by comparing its answers with what really happened.',
    practices: ['MLOPS06_BP02', 'MLPERF06_BP04'],
    refutes: ['MLPERF06_BP04'],
    describeJob: describeModelQualityJobDefinition,
  },
  {
    name: 'bias',
    type: 'ModelBias',
    title: 'bias of answers',
    why: 'A model can become unfair to a group after it was deployed.',
    practices: ['MLOPS02_BP06', 'MLREL03_BP04'],
    refutes: [],
    describeJob: describeModelBiasJobDefinition,
  },
  {
    name: 'explainability',
    type: 'ModelExplainability',
    title: 'explanation of answers',
    why: 'When other inputs than before decide the answers, the model no longer does what was approved.',
    practices: ['MLOPS02_BP06', 'MLPERF06_BP02'],
    refutes: [],
    describeJob: describeModelExplainabilityJobDefinition,
  },
];
