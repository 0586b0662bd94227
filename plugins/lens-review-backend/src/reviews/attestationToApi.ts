import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { StoredAttestation } from './Review';

/** An attestation as the contract has it; in force from its start until just before its end. */
export function attestationToApi(
  attestation: StoredAttestation,
  at: Date,
): ApiSchemas['Attestation'] {
  const { validFrom, validUntil } = attestation;
  return {
    id: attestation.id,
    questionId: attestation.questionId,
    choiceId: attestation.choiceId,
    url: attestation.url,
    title: attestation.title,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil.toISOString(),
    source: attestation.source,
    createdBy: attestation.createdBy,
    inForce: validFrom <= at && at < validUntil,
  };
}
