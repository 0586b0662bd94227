import { isSet } from '../../judging/values';
import { everyModel } from './everyModel';

export const modelVpc = everyModel(
  {
    name: 'sagemaker.model.vpc',
    asks: 'Does every model run in a network of the customer?',
  },
  model => isSet(model.get('VpcConfig', 'Subnets')),
);
