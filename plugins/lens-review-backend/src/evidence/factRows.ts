import {
  Fact,
  FactBase,
  FactKind,
  FactOutcome,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { sha256 } from '../database/sha256';

/** A row of the table `facts`. */
export interface FactRow {
  id: string;
  entity_ref: string;
  collector: string;
  kind: FactKind;
  name: string;
  resource: string | null;
  outcome: FactOutcome['outcome'];
  /** JSON. */
  value: string | null;
  unit: string | null;
  reason: string | null;
  source: string;
  via_entity_ref: string | null;
  observed_at: InstantColumn;
  expires_at: InstantColumn;
  withdrawn_at: InstantColumn | null;
  failed_at: InstantColumn | null;
  failure_reason: string | null;
}

export function toFact(row: FactRow): Fact {
  const base: FactBase = {
    entityRef: row.entity_ref,
    collector: row.collector,
    kind: row.kind,
    name: row.name,
    resource: row.resource,
    source: row.source,
    observedAt: toDate(row.observed_at),
    expiresAt: toDate(row.expires_at),
    withdrawnAt: toOptionalDate(row.withdrawn_at),
    lastFailure:
      row.failed_at === null
        ? undefined
        : { reason: row.failure_reason ?? '', at: toDate(row.failed_at) },
    viaEntityRef: toOptional(row.via_entity_ref),
  };
  return { ...base, ...toOutcome(row) };
}

/** What was found, out of the columns that say it. */
export function toOutcome(
  row: Pick<FactRow, 'outcome' | 'value' | 'unit' | 'reason'>,
): FactOutcome {
  const { outcome } = row;
  switch (outcome) {
    case 'value':
      return {
        outcome,
        value: JSON.parse(row.value ?? 'null'),
        unit: toOptional(row.unit),
      };
    case 'absent':
      return { outcome, reason: toOptional(row.reason) };
    case 'unknown':
      return { outcome, reason: row.reason ?? '' };
    default:
      return outcome satisfies never;
  }
}

/** The id of the row that a fact has, as long as it is about the same. */
export function factIdOf(fact: FactBase): string {
  return sha256(
    fact.entityRef,
    fact.collector,
    fact.name,
    // A resource is never the empty text
    fact.resource ?? '',
  );
}

/** @param id - as `factIdOf` names it */
export function toFactRow(fact: Fact, id: string): FactRow {
  return {
    id,
    entity_ref: fact.entityRef,
    collector: fact.collector,
    kind: fact.kind,
    name: fact.name,
    resource: fact.resource,
    outcome: fact.outcome,
    value: fact.outcome === 'value' ? JSON.stringify(fact.value) : null,
    unit: fact.outcome === 'value' ? fact.unit ?? null : null,
    reason: fact.outcome === 'value' ? null : fact.reason ?? null,
    source: fact.source,
    via_entity_ref: fact.viaEntityRef ?? null,
    observed_at: fact.observedAt,
    expires_at: fact.expiresAt,
    withdrawn_at: fact.withdrawnAt ?? null,
    failed_at: fact.lastFailure?.at ?? null,
    failure_reason: fact.lastFailure?.reason ?? null,
  };
}
