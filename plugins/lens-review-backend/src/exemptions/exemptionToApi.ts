import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { statusAt } from './Exemption';
import { ExemptionView } from './ExemptionService';

/** An exemption or dismissal as the contract has it. */
export function exemptionToApi({
  exemption,
  at,
}: ExemptionView): ApiSchemas['Exemption'] {
  return {
    id: exemption.id,
    questionId: exemption.questionId,
    choiceId: exemption.choiceId,
    kind: exemption.kind,
    status: statusAt(exemption, at),
    reason: exemption.reason,
    compensatingControl: exemption.compensatingControl,
    renews: exemption.renewsId,
    requestedAt: exemption.requestedAt.toISOString(),
    requestedBy: exemption.requestedBy,
    decidedAt: exemption.decidedAt?.toISOString(),
    decidedBy: exemption.decidedBy,
    decisionNote: exemption.decisionNote,
    validUntil: exemption.validUntil?.toISOString(),
    revokedAt: exemption.revokedAt?.toISOString(),
    revokedBy: exemption.revokedBy,
    revokeReason: exemption.revokeReason,
  };
}
