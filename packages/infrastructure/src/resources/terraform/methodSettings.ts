import { get } from '../../judging/values';
import { list, Resolved } from '../../resolving/Resolved';
import { renderText } from '../../resolving/text';
import { referredId } from '../naming';
import type { Valued } from './readPlan';
import { shaped } from './shapes/Shape';

/** Adds the settings of methods, which Terraform holds in resources of their own, to their stage. */
export function withMethodSettings(
  stage: Valued,
  properties: Resolved,
  valued: readonly Valued[],
): Resolved {
  const settings = valued
    .filter(
      ({ planned, values }) =>
        planned.type === 'aws_api_gateway_method_settings' &&
        isSame(get(values, 'rest_api_id'), get(stage.values, 'rest_api_id')) &&
        isStage(get(values, 'stage_name'), stage),
    )
    .map(({ values }) => settingOf(values));
  return settings.length === 0 || properties.kind !== 'map'
    ? properties
    : {
        ...properties,
        entries: new Map([
          ...properties.entries,
          ['MethodSettings', list(settings)],
        ]),
      };
}

/** A path of every method is written as two stars; a limit of -1 is none. */
function settingOf(values: Resolved): Resolved {
  const limits = shaped(values, {
    it: {
      block: 'settings',
      of: {
        ThrottlingRateLimit: 'throttling_rate_limit',
        ThrottlingBurstLimit: 'throttling_burst_limit',
      },
    },
  });
  const inner = get(limits, 'it');
  const entries = [...(inner.kind === 'map' ? inner.entries : [])].filter(
    ([, value]) => value.kind !== 'scalar' || Number(value.value) >= 0,
  );
  const path = get(values, 'method_path');
  const isEverything = path.kind === 'scalar' && path.value === '*/*';
  return {
    kind: 'map',
    entries: new Map<string, Resolved>([
      ...entries,
      ['ResourcePath', isEverything ? { kind: 'scalar', value: '/*' } : path],
      ['HttpMethod', { kind: 'scalar', value: isEverything ? '*' : '' }],
    ]),
  };
}

function isStage(name: Resolved, stage: Valued): boolean {
  const id = name.kind === 'choice' ? undefined : referredId(name);
  return (
    id === stage.planned.address ||
    isSame(name, get(stage.values, 'stage_name'))
  );
}

/** The same text, or what comes from the same resource. */
function isSame(a: Resolved, b: Resolved): boolean {
  if (a.kind === 'choice' || b.kind === 'choice') {
    return false;
  }
  const left = referredId(a) ?? renderText(a);
  return left !== undefined && left === (referredId(b) ?? renderText(b));
}
