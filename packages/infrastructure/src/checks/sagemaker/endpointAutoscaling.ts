import {
  all,
  Answer,
  any,
  no,
  not,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { contains, judgeParts } from '../../judging/texts';
import {
  everyItem,
  get,
  isAtLeast,
  isOn,
  isOneOf,
  judge,
} from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { sameValue } from '../../resolving/conditions';
import { split } from '../../resolving/text';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { TemplateCheck } from '../TemplateCheck';
import { unlessExempt } from '../exempt';
import { ENDPOINT } from './types';
import {
  configOf,
  isServerless,
  isServerlessEndpoint,
  variantsOf,
} from './variants';

const TARGET = 'AWS::ApplicationAutoScaling::ScalableTarget';
const POLICY = 'AWS::ApplicationAutoScaling::ScalingPolicy';

export const endpointAutoscaling: TemplateCheck = {
  fact: {
    name: 'sagemaker.endpoint.autoscaling',
    asks: 'Do the instances of every endpoint follow its load?',
    kind: 'every',
  },
  restsOnOthers: true,
  judge: stack =>
    stack
      .ofType(ENDPOINT)
      .flatMap(endpoint =>
        unlessExempt(
          endpoint,
          isServerlessEndpoint(endpoint, stack),
          scales(endpoint, stack),
        ),
      ),
};

function scales(endpoint: Resource, stack: Stack): Answer {
  const targets = stack
    .ofType(TARGET)
    .map(target => ({ target, aims: aimsAt(target, endpoint) }))
    .filter(({ aims }) => aims.is !== 'false');
  if (targets.length === 0) {
    return no;
  }
  const scaled = (variant: Resolved | undefined) =>
    any(
      targets.map(({ target, aims }) =>
        all([
          aims,
          variant === undefined ? yes : aimsAtVariant(target, variant),
          stack.existsBeside(target, endpoint),
          canScale(target),
          hasPolicy(target, stack),
        ]),
      ),
    );
  const config = configOf(endpoint, stack);
  if (config === undefined) {
    const some = scaled(undefined);
    return some.is === 'true'
      ? unknownBecause('its endpoint configuration is not in the template')
      : some;
  }
  const variants = variantsOf(config);
  if (variants.kind === 'list' && variants.items.length === 1) {
    return scaled(variants.items[0]);
  }
  return everyItem(variants, variant =>
    any([scaled(variant), isServerless(variant)]),
  );
}

const SUSPENDABLE = ['DynamicScalingInSuspended', 'DynamicScalingOutSuspended'];

/** Between equal bounds, or suspended, no policy changes anything. */
function canScale(target: Resource): Answer {
  const [least, most] = [target.get('MinCapacity'), target.get('MaxCapacity')];
  const isSuspended = any(
    SUSPENDABLE.map(key => isOn(target.get('SuspendedState', key))),
  );
  return all([not(isSuspended), hasRange(least, most)]);
}

/** Both bounds have to be written; that one is not is another fault. */
function hasRange(least: Resolved, most: Resolved): Answer {
  return judge(least, minimum =>
    judge(most, maximum => {
      if (minimum.kind === 'absent' || maximum.kind === 'absent') {
        return yes;
      }
      return minimum.kind === 'scalar'
        ? isAtLeast(maximum, Number(minimum.value) + 1)
        : not(sameValue(minimum, maximum));
    }),
  );
}

/** `endpoint/<name>/variant/<variant>` with the name of this endpoint. */
function aimsAt(target: Resource, endpoint: Resource): Answer {
  const id = target.get('ResourceId');
  const other = all([
    isOneOf(target.get('ServiceNamespace'), 'sagemaker'),
    contains(id, 'endpoint/'),
  ]);
  if (other.is === 'false') {
    return no;
  }
  const name = piece(id, 1);
  return name === undefined
    ? judgeParts(id, parts => {
        const hole = parts.find(part => typeof part !== 'string');
        return hole === undefined || typeof hole === 'string'
          ? no
          : unknownBecause(hole.reason);
      })
    : names(name, endpoint, 'EndpointName');
}

function aimsAtVariant(target: Resource, variant: Resolved): Answer {
  const written = piece(target.get('ResourceId'), 3);
  const name = get(variant, 'VariantName');
  if (written === undefined) {
    return unknownBecause('the variant that is scaled is not known');
  }
  return sameValue(written, name);
}

/** One piece of a resource id; names of endpoints and variants hold no slash. */
function piece(id: Resolved, at: number): Resolved | undefined {
  const pieces = split(id, '/', () => true);
  return pieces.kind === 'list' ? pieces.items[at] : undefined;
}

function hasPolicy(target: Resource, stack: Stack): Answer {
  return any(
    stack
      .ofType(POLICY)
      .map(policy =>
        all([
          any([
            names(policy.get('ScalingTargetId'), target),
            all([
              policy.get('ResourceId').kind === 'absent' ? no : yes,
              sameValue(policy.get('ResourceId'), target.get('ResourceId')),
            ]),
          ]),
          stack.existsBeside(policy, target),
        ]),
      ),
  );
}
