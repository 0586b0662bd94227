import {
  ApiSchemas,
  Attestation,
} from '@lens-review/backstage-plugin-lens-review-common';
import { MaySee } from '../evidence/factToApi';

/**
 * The documents in force for a practice as the contract has them, the component's
 * own first. What comes from a group, system or domain that the caller may not
 * see says neither where it comes from nor what it is.
 */
export function practiceAttestationsToApi(
  attestations: Attestation[],
  practice: { questionId: string; choiceId: string },
  at: Date,
  maySee: MaySee,
): ApiSchemas['PracticeAttestation'][] {
  return attestations
    .filter(
      one =>
        one.questionId === practice.questionId &&
        one.choiceId === practice.choiceId &&
        one.validFrom <= at &&
        at < one.validUntil,
    )
    .map(({ url, title, validUntil, inheritedFrom }) => ({
      validUntil: validUntil.toISOString(),
      inherited: inheritedFrom !== undefined,
      ...((inheritedFrom === undefined || maySee(inheritedFrom)) && {
        url,
        title,
        inheritedFrom,
      }),
    }));
}
