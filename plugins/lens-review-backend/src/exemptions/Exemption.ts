import {
  ApiSchemas,
  Dismissal,
  Exemption,
} from '@lens-review/backstage-plugin-lens-review-common';

/** An exemption from a practice, or the dismissal of a standing contradiction of it. */
export type ExemptionKind = ApiSchemas['ExemptionKind'];

/** What was decided; whether it has run out follows from its end. */
export type ExemptionDecision =
  | 'requested'
  | 'approved'
  | 'refused'
  | 'revoked';

/** A request and what became of it. */
export interface StoredExemption {
  id: string;
  reviewId: string;
  questionId: string;
  choiceId: string;
  kind: ExemptionKind;
  status: ExemptionDecision;
  reason: string;
  compensatingControl?: string;
  /** The one that this request would follow. */
  renewsId?: string;
  requestedAt: Date;
  requestedBy: string;
  decidedAt?: Date;
  decidedBy?: string;
  decisionNote?: string;
  /** As asked for, then as approved; undefined where it has no end. */
  validUntil?: Date;
  revokedAt?: Date;
  revokedBy?: string;
  revokeReason?: string;
}

/** What of the requests scoring takes in: what was approved, until it was revoked. */
export function toScoringInput(stored: StoredExemption[]): {
  exemptions: Exemption[];
  dismissals: Dismissal[];
} {
  const exemptions: Exemption[] = [];
  const dismissals: Dismissal[] = [];
  for (const one of stored) {
    const { questionId, choiceId, decidedAt, validUntil } = one;
    if (one.status === 'approved' && decidedAt) {
      if (one.kind === 'dismissal') {
        dismissals.push({ questionId, choiceId, at: decidedAt });
      } else {
        exemptions.push({
          questionId,
          choiceId,
          validFrom: decidedAt,
          validUntil,
        });
      }
    }
  }
  return { exemptions, dismissals };
}

/** Where a request stands at an instant. */
export function statusAt(
  { status, validUntil }: Pick<StoredExemption, 'status' | 'validUntil'>,
  at: Date,
): ApiSchemas['ExemptionStatus'] {
  if (status !== 'approved') {
    return status;
  }
  return validUntil && validUntil <= at ? 'expired' : 'in_force';
}
