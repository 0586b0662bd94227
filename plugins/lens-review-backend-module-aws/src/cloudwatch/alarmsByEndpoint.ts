import {
  CompositeAlarm,
  Dimension,
  MetricAlarm,
} from '@aws-sdk/client-cloudwatch';

/** What is looked at of an alarm. */
export interface Alarm {
  name: string;
  /** Whether it does something when it rings. */
  acts: boolean;
  rings: boolean;
}

/**
 * Alarms on SageMaker's metrics of endpoints, by the endpoint's name in small letters,
 * with those composed of them.
 *
 * The alarms that Application Auto Scaling makes for its policies are left out: they
 * ring whenever there is little to do, and tell nobody.
 */
export function alarmsByEndpoint(
  metric: readonly MetricAlarm[],
  composite: readonly CompositeAlarm[],
): Map<string, Alarm[]> {
  const endpointsOf = new Map<string, Set<string>>();
  const found: { alarm: Alarm; endpoints: Set<string> }[] = [];
  for (const alarm of metric) {
    const endpoints = endpointsWatchedBy(alarm);
    if (
      alarm.AlarmName &&
      endpoints.size > 0 &&
      !alarm.AlarmName.startsWith('TargetTracking-')
    ) {
      endpointsOf.set(alarm.AlarmName, endpoints);
      found.push({ alarm: toAlarm(alarm), endpoints });
    }
  }
  // A composite may be made of composites, in any order
  let waiting = composite.filter(({ AlarmName }) => AlarmName);
  let grown = true;
  while (grown) {
    grown = false;
    const next: CompositeAlarm[] = [];
    for (const alarm of waiting) {
      const endpoints = new Set(
        namesIn(alarm.AlarmRule ?? '').flatMap(name => [
          ...(endpointsOf.get(name) ?? []),
        ]),
      );
      if (endpoints.size > 0) {
        endpointsOf.set(alarm.AlarmName ?? '', endpoints);
        found.push({ alarm: toAlarm(alarm), endpoints });
        grown = true;
      } else {
        next.push(alarm);
      }
    }
    waiting = next;
  }
  const byEndpoint = new Map<string, Alarm[]>();
  for (const { alarm, endpoints } of found) {
    for (const endpoint of endpoints) {
      byEndpoint.set(endpoint, [...(byEndpoint.get(endpoint) ?? []), alarm]);
    }
  }
  return byEndpoint;
}

function toAlarm({
  AlarmName = '',
  ActionsEnabled,
  AlarmActions = [],
  StateValue,
}: MetricAlarm | CompositeAlarm): Alarm {
  return {
    name: AlarmName,
    acts: ActionsEnabled === true && AlarmActions.some(tellsSomebody),
    rings: StateValue === 'ALARM',
  };
}

/** Scaling is an action as well, but nobody hears of it. */
function tellsSomebody(action: string): boolean {
  return !/^arn:[^:]*:autoscaling:/.test(action);
}

/** Names of endpoints, in small letters, whose metrics an alarm looks at. */
function endpointsWatchedBy(alarm: MetricAlarm): Set<string> {
  return new Set(
    [
      { Namespace: alarm.Namespace, Dimensions: alarm.Dimensions },
      ...(alarm.Metrics ?? []).flatMap(
        ({ MetricStat }) => MetricStat?.Metric ?? [],
      ),
    ].flatMap(({ Namespace = '', Dimensions = [] }) =>
      /^(AWS\/SageMaker$|\/?aws\/sagemaker\/)/i.test(Namespace)
        ? Dimensions.flatMap(endpointIn)
        : [],
    ),
  );
}

function endpointIn({ Name, Value }: Dimension): string[] {
  return (Name === 'EndpointName' || Name === 'Endpoint') && Value
    ? [Value.toLowerCase()]
    : [];
}

/** Names of alarms in a rule: `ALARM("errors") OR ALARM(arn:aws:cloudwatch:...:alarm:slow)`. */
function namesIn(rule: string): string[] {
  return [
    ...rule.matchAll(
      /\b(?:ALARM|OK|INSUFFICIENT_DATA)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/g,
    ),
  ].map(([, double, single, bare]) =>
    (double ?? single ?? bare).replace(
      /^arn:[^:]*:cloudwatch:[^:]*:\d*:alarm:/,
      '',
    ),
  );
}
