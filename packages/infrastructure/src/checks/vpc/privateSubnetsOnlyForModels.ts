import { all, noBecause } from '../../judging/Answer';
import { everyItem, isSet, judge } from '../../judging/values';
import { everyModel } from '../sagemaker/everyModel';
import { isPrivateSubnet } from './subnets';

export const privateSubnetsOnlyForModels = everyModel(
  {
    name: 'vpc.private_subnets_only_for_models',
    asks: 'Does every model run in private subnets only?',
  },
  (model, stack) =>
    judge(model.get('VpcConfig'), network =>
      network.kind === 'absent'
        ? noBecause('it has no network of the customer')
        : all([
            isSet(model.get('VpcConfig', 'Subnets')),
            everyItem(model.get('VpcConfig', 'Subnets'), subnet =>
              isPrivateSubnet(subnet, stack),
            ),
          ]),
    ),
);
