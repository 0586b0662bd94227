import { any, no } from '../../judging/Answer';
import { everyItem, get, isAtLeast, judge } from '../../judging/values';
import { everyConfig } from './everyConfig';
import { isServerless, variantsOf } from './variants';

export const endpointMinTwoInstances = everyConfig(
  {
    name: 'sagemaker.endpoint.min_two_instances_or_serverless',
    asks: 'Does every variant start with at least two instances, or is it serverless?',
  },
  () => no,
  config =>
    judge(variantsOf(config), variants =>
      variants.kind === 'absent' ||
      (variants.kind === 'list' && variants.items.length === 0)
        ? no
        : everyItem(variants, variant =>
            any([
              isAtLeast(get(variant, 'InitialInstanceCount'), 2),
              isServerless(variant),
            ]),
          ),
    ),
);
