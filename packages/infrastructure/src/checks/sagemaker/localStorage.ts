import { Answer, answerOf, no, unknownBecause } from '../../judging/Answer';
import { get, judge, someItem } from '../../judging/values';
import { judgeParts } from '../../judging/texts';
import { Resource } from '../../resources/Resource';
import { variantsOf } from './variants';

/** Families with local NVMe storage whose names do not say so with a "d". */
const WITHOUT_A_D = new Set([
  'g5',
  'g6',
  'g6e',
  'g6f',
  'gr6',
  'gr6f',
  'g7e',
  'p5',
  'p5e',
  'p5en',
  'p6',
  'trn1',
  'trn1n',
  'trn2',
  'i3',
  'i3en',
  'i4i',
]);

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
              return answerOf(isLocal(first.split('.')[1]));
            }
            return hole === undefined || typeof hole === 'string'
              ? no
              : unknownBecause(hole.reason);
          }),
    ),
  );
}

/** `g4dn`: letters, a generation, then attributes, of which "d" is local storage. */
function isLocal(family: string): boolean {
  const attributes = /^[a-z]+\d+(.*)$/.exec(family)?.[1] ?? '';
  return (
    attributes.includes('d') ||
    WITHOUT_A_D.has(family) ||
    family.startsWith('p6')
  );
}
