import { Knex } from 'knex';
import {
  InstantColumn,
  toDate,
  toOptional,
  toOptionalDate,
} from '../database/columns';
import { SignOffDecision, SignOffStore, StoredSignOff } from './SignOffStore';

interface SignOffRow {
  id: string;
  review_id: string;
  number: number;
  submitted_at: InstantColumn;
  submitted_by: string;
  submit_note: string | null;
  decision: SignOffDecision | null;
  decided_at: InstantColumn | null;
  decided_by: string | null;
  decision_note: string | null;
  milestone_number: number | null;
}

/** Submissions in the table `sign_offs`. */
export class DatabaseSignOffStore implements SignOffStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async getLast(
    reviewId: string,
    tx?: Knex.Transaction,
  ): Promise<StoredSignOff | undefined> {
    const row = await (tx ?? this.#db)<SignOffRow>('sign_offs')
      .where({ review_id: reviewId })
      .orderBy('number', 'desc')
      .first();
    return (
      row && {
        id: row.id,
        reviewId: row.review_id,
        number: row.number,
        submittedAt: toDate(row.submitted_at),
        submittedBy: row.submitted_by,
        submitNote: toOptional(row.submit_note),
        decision: toOptional(row.decision),
        decidedAt: toOptionalDate(row.decided_at),
        decidedBy: toOptional(row.decided_by),
        decisionNote: toOptional(row.decision_note),
        milestone: toOptional(row.milestone_number),
      }
    );
  }

  async insert(signOff: StoredSignOff, tx: Knex.Transaction): Promise<void> {
    await tx('sign_offs').insert({
      id: signOff.id,
      review_id: signOff.reviewId,
      number: signOff.number,
      submitted_at: signOff.submittedAt,
      submitted_by: signOff.submittedBy,
      submit_note: signOff.submitNote ?? null,
    });
  }

  async decide(signOff: StoredSignOff, tx: Knex.Transaction): Promise<void> {
    await tx('sign_offs')
      .where({ id: signOff.id })
      .update({
        decision: signOff.decision ?? null,
        decided_at: signOff.decidedAt ?? null,
        decided_by: signOff.decidedBy ?? null,
        decision_note: signOff.decisionNote ?? null,
        milestone_number: signOff.milestone ?? null,
      });
  }
}
