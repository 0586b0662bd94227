import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { StoredExemption } from './Exemption';
import { ExemptionStore } from './ExemptionStore';

interface ExemptionRow {
  id: string;
  review_id: string;
  question_id: string;
  choice_id: string;
  kind: StoredExemption['kind'];
  status: StoredExemption['status'];
  reason: string;
  compensating_control: string | null;
  renews_id: string | null;
  requested_at: InstantColumn;
  requested_by: string;
  decided_at: InstantColumn | null;
  decided_by: string | null;
  decision_note: string | null;
  valid_until: InstantColumn | null;
  revoked_at: InstantColumn | null;
  revoked_by: string | null;
  revoke_reason: string | null;
}

/** Exemptions in the table `exemptions`. */
export class DatabaseExemptionStore implements ExemptionStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredExemption[]> {
    const rows = await (tx ?? this.#db)<ExemptionRow>('exemptions')
      .where({ review_id: reviewId })
      .orderBy([
        { column: 'requested_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return rows.map(toExemption);
  }

  async listOfReviews(
    reviewIds: readonly string[],
    tx: Knex.Transaction,
  ): Promise<StoredExemption[]> {
    const rows = await whereAmong(
      tx,
      tx<ExemptionRow>('exemptions'),
      'review_id',
      reviewIds,
    ).orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    return rows.map(toExemption);
  }

  async get(
    reviewId: string,
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredExemption | undefined> {
    const row = await tx<ExemptionRow>('exemptions')
      .where({ review_id: reviewId, id })
      .first();
    return row && toExemption(row);
  }

  async insert(
    exemption: StoredExemption,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('exemptions').insert({
      id: exemption.id,
      review_id: exemption.reviewId,
      question_id: exemption.questionId,
      choice_id: exemption.choiceId,
      kind: exemption.kind,
      reason: exemption.reason,
      compensating_control: exemption.compensatingControl ?? null,
      renews_id: exemption.renewsId ?? null,
      requested_at: exemption.requestedAt,
      requested_by: exemption.requestedBy,
      ...decisionOf(exemption),
    });
  }

  async update(
    exemption: StoredExemption,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('exemptions')
      .where({ id: exemption.id })
      .update(decisionOf(exemption));
  }
}

/** The columns that a decision writes. */
function decisionOf(exemption: StoredExemption) {
  return {
    status: exemption.status,
    decided_at: exemption.decidedAt ?? null,
    decided_by: exemption.decidedBy ?? null,
    decision_note: exemption.decisionNote ?? null,
    valid_until: exemption.validUntil ?? null,
    revoked_at: exemption.revokedAt ?? null,
    revoked_by: exemption.revokedBy ?? null,
    revoke_reason: exemption.revokeReason ?? null,
  };
}

function toExemption(row: ExemptionRow): StoredExemption {
  return {
    id: row.id,
    reviewId: row.review_id,
    questionId: row.question_id,
    choiceId: row.choice_id,
    kind: row.kind,
    status: row.status,
    reason: row.reason,
    compensatingControl: toOptional(row.compensating_control),
    renewsId: toOptional(row.renews_id),
    requestedAt: toDate(row.requested_at),
    requestedBy: row.requested_by,
    decidedAt: toOptionalDate(row.decided_at),
    decidedBy: toOptional(row.decided_by),
    decisionNote: toOptional(row.decision_note),
    validUntil: toOptionalDate(row.valid_until),
    revokedAt: toOptionalDate(row.revoked_at),
    revokedBy: toOptional(row.revoked_by),
    revokeReason: toOptional(row.revoke_reason),
  };
}
