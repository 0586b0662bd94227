import { Fact, FactKind, FactOutcome } from '../../evidence/Fact';

/** The instant that tests call now. */
export const NOW = new Date('2026-03-01T12:00:00Z');

/** An instant some hours after (or before) another. */
export function hoursAfter(hours: number, from: Date = NOW): Date {
  return new Date(from.getTime() + hours * 3_600_000);
}

interface FactDetails {
  kind?: FactKind;
  resource?: string | null;
  expiresAt?: Date;
  withdrawnAt?: Date;
}

function fact(
  name: string,
  outcome: FactOutcome,
  details: FactDetails = {},
): Fact {
  const kind = details.kind ?? 'observed';
  return {
    entityRef: 'component:default/churn',
    collector: kind === 'observed' ? 'aws' : 'cloudformation',
    kind,
    name,
    resource: details.resource ?? null,
    source: details.resource ?? 'catalog',
    observedAt: hoursAfter(-1),
    expiresAt: details.expiresAt ?? hoursAfter(24),
    withdrawnAt: details.withdrawnAt,
    ...outcome,
  };
}

/** A fact that was read. */
export function valueFact(
  name: string,
  value: boolean | string | number | string[],
  details?: FactDetails & { unit?: string },
): Fact {
  return fact(name, { outcome: 'value', value, unit: details?.unit }, details);
}

/** A resource that was named and is not there. */
export function absentFact(name: string, details?: FactDetails): Fact {
  return fact(name, { outcome: 'absent' }, details);
}

/** A fact that could not be read. */
export function unknownFact(
  name: string,
  details?: FactDetails,
  reason: string = 'throttled',
): Fact {
  return fact(name, { outcome: 'unknown', reason }, details);
}
