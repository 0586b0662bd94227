import { isOn } from '../../judging/values';
import { everyModel } from './everyModel';

export const modelNetworkIsolation = everyModel(
  {
    name: 'sagemaker.model.network_isolation',
    asks: 'Are the containers of every model kept from the network?',
  },
  model => isOn(model.get('EnableNetworkIsolation')),
);
