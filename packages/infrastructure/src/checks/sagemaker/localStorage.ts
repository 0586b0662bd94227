import { Answer, answerOf, no, unknownBecause } from '../../judging/Answer';
import { get, judge, someItem } from '../../judging/values';
import { judgeParts } from '../../judging/texts';
import { hasLocalStorage as isLocal } from '../../instanceTypes';
import { Resource } from '../../resources/Resource';
import { variantsOf } from './variants';

/**
 * Whether some variant runs on instances with local storage. That storage is
 * encrypted by the instance itself, and SageMaker refuses a key for it.
 */
export function hasLocalStorage(config: Resource): Answer {
  return someItem(variantsOf(config), variant =>
    judge(get(variant, 'InstanceType'), type =>
      type.kind === 'absent'
        ? no
        : judgeParts(type, parts => {
            const [first] = parts;
            const hole = parts.find(part => typeof part !== 'string');
            if (typeof first === 'string' && /^ml\.[^.]+\./.test(first)) {
              return answerOf(isLocal(first));
            }
            return hole === undefined || typeof hole === 'string'
              ? no
              : unknownBecause(hole.reason);
          }),
    ),
  );
}
