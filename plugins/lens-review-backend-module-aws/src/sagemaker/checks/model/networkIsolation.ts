import { check } from '../../../checks/AwsCheck';
import {
  describeEndpointConfig,
  describeModel,
} from '../../operations/endpoint';
import { ModelCheck } from './ModelCheck';

export const networkIsolation: ModelCheck = check({
  name: 'sagemaker.model.network_isolation',
  asks: 'Is every model kept from calling out?',
  why: 'Code that comes with a model cannot carry data away.',
  field: 'DescribeModel, DescribeEndpointConfig → EnableNetworkIsolation',
  operations: [describeModel, describeEndpointConfig],
  practices: ['MLSEC04_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Switch on network isolation of the model; what it needs must be in its image and its data.',
    effort: 'M',
  },
  from: model => model,
  answer: ([model, config]) =>
    model.EnableNetworkIsolation === true ||
    config.EnableNetworkIsolation === true,
});
