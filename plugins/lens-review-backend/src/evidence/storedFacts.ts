import {
  Fact,
  FactBase,
  FactKind,
  FactOutcome,
  FactValue,
} from '@lens-review/backstage-plugin-lens-review-common';
import { printJson } from '../database/printJson';

/*
 * Facts as the JSON of a document has them. Arrays, not objects: a component has
 * a hundred facts, and names of keys would be most of what is written. What is null
 * at the end is left out; instants are milliseconds.
 */

/** A fact in `fact_documents.facts`. */
type StoredFact = [
  kind: FactKind,
  name: string,
  resource: string | null,
  outcome: FactOutcome['outcome'],
  value: FactValue | null,
  unit: string | null,
  reason: string | null,
  source: string,
  viaEntityRef?: string | null,
  /** Null: when the document was confirmed last. */
  observedAt?: number | null,
  /** Null: when the document runs out. */
  expiresAt?: number | null,
  withdrawnAt?: number | null,
  failedAt?: number | null,
  failureReason?: string | null,
];

/** What a fact became, in `fact_changes.facts`. */
type ChangedFact = [
  name: string,
  resource: string | null,
  outcome: FactOutcome['outcome'],
  value: FactValue | null,
  unit: string | null,
  reason: string | null,
  source: string,
  withdrawn: 0 | 1,
];

/** The times of a document, which stand for those of its facts. */
export interface DocumentTimes {
  confirmedAt: Date;
  /** Undefined where each fact has its own. */
  expiresAt?: Date;
}

export function printFacts(
  facts: readonly Fact[],
  { confirmedAt, expiresAt }: DocumentTimes,
): string {
  const observed = confirmedAt.getTime();
  const end = expiresAt?.getTime();
  return printJson(
    facts.map((fact): unknown[] => {
      const { outcome, withdrawnAt, lastFailure } = fact;
      const of = fact.observedAt.getTime();
      const until = fact.expiresAt.getTime();
      const own = withdrawnAt !== undefined;
      const stored: StoredFact = [
        fact.kind,
        fact.name,
        fact.resource,
        outcome,
        outcome === 'value' ? fact.value : null,
        outcome === 'value' ? fact.unit ?? null : null,
        outcome === 'value' ? null : fact.reason ?? null,
        fact.source,
        fact.viaEntityRef ?? null,
        !own && of === observed ? null : of,
        !own && until === end ? null : until,
        withdrawnAt?.getTime() ?? null,
        lastFailure?.at.getTime() ?? null,
        lastFailure?.reason ?? null,
      ];
      let length = stored.length;
      while (stored[length - 1] === null) {
        length -= 1;
      }
      return stored.slice(0, length);
    }),
  );
}

export function parseFacts(
  json: string,
  { entityRef, collector }: Pick<FactBase, 'entityRef' | 'collector'>,
  { confirmedAt, expiresAt: end }: DocumentTimes,
): Fact[] {
  const stored: StoredFact[] = JSON.parse(json);
  return stored.map(fact => {
    const [kind, name, resource, outcome, value, unit, reason, source] = fact;
    const [via, observedAt, expiresAt] = [fact[8], fact[9], fact[10]];
    const [withdrawnAt, failedAt, failureReason] = [
      fact[11],
      fact[12],
      fact[13],
    ];
    return {
      entityRef,
      collector,
      kind,
      name,
      resource,
      source,
      observedAt: toOptionalInstant(observedAt) ?? confirmedAt,
      expiresAt: toOptionalInstant(expiresAt) ?? end ?? confirmedAt,
      withdrawnAt: toOptionalInstant(withdrawnAt),
      lastFailure:
        typeof failedAt === 'number'
          ? { reason: failureReason ?? '', at: new Date(failedAt) }
          : undefined,
      viaEntityRef: via ?? undefined,
      ...toOutcome(outcome, value, unit, reason),
    };
  });
}

/** @param facts - as they became */
export function printChanges(facts: readonly Fact[]): string {
  return printJson(
    facts.map(
      (fact): ChangedFact => [
        fact.name,
        fact.resource,
        fact.outcome,
        fact.outcome === 'value' ? fact.value : null,
        fact.outcome === 'value' ? fact.unit ?? null : null,
        fact.outcome === 'value' ? null : fact.reason ?? null,
        fact.source,
        fact.withdrawnAt ? 1 : 0,
      ],
    ),
  );
}

/** What one fact of a change was. */
export type PastFact = FactOutcome &
  Pick<FactBase, 'name' | 'resource' | 'source'> & { withdrawn: boolean };

/** @param json - of one fact */
export function parseChange(json: string): PastFact {
  const changed: ChangedFact = JSON.parse(json);
  const [name, resource, outcome, value, unit, reason, source, withdrawn] =
    changed;
  return {
    name,
    resource,
    source,
    withdrawn: withdrawn === 1,
    ...toOutcome(outcome, value, unit, reason),
  };
}

function toOutcome(
  outcome: FactOutcome['outcome'],
  value: FactValue | null,
  unit: string | null,
  reason: string | null,
): FactOutcome {
  switch (outcome) {
    case 'value':
      return { outcome, value: value ?? '', unit: unit ?? undefined };
    case 'absent':
      return { outcome, reason: reason ?? undefined };
    case 'unknown':
      return { outcome, reason: reason ?? '' };
    default:
      return outcome satisfies never;
  }
}

function toOptionalInstant(value: number | null | undefined): Date | undefined {
  return typeof value === 'number' ? new Date(value) : undefined;
}
