import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';

/** Why an attestation cannot be taken; undefined where it can. */
export function refuseAttestation(
  wish: ApiSchemas['CreateAttestationRequest'],
  lens: Lens,
  now: Date,
): string | undefined {
  const { questionId, choiceId, url, validUntil } = wish;
  if (!lens.compiled.findPractice(questionId, choiceId)) {
    return `The lens ${lens.alias} ${lens.version} has no practice ${questionId}/${choiceId}.`;
  }
  if (!isWebAddress(url)) {
    return `url: '${url}' is not an address of a document; it must begin with https:// or http://.`;
  }
  if (validUntil !== undefined && !(new Date(validUntil) > now)) {
    return `validUntil: ${validUntil} is past; name an end that is still to come, or none.`;
  }
  return undefined;
}

/** Whether a text is a URL that may be shown as a link. */
export function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
