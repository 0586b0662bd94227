import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';

/** What is said of a document: where it is, what it is called, or both. */
export type DocumentWish = Pick<
  ApiSchemas['CreateAttestationRequest'],
  'url' | 'title'
>;

/** A document as it is stored, without the blanks around what people type. */
export function documentOf({ url, title }: DocumentWish): DocumentWish {
  return { url: url?.trim() || undefined, title: title?.trim() || undefined };
}

/** Why an attestation cannot be taken; undefined where it can. */
export function refuseAttestation(
  wish: ApiSchemas['CreateAttestationRequest'],
  lens: Lens,
  now: Date,
): string | undefined {
  const { questionId, choiceId, validUntil } = wish;
  const { url, title } = documentOf(wish);
  if (!lens.compiled.findPractice(questionId, choiceId)) {
    return `The lens ${lens.alias} ${lens.version} has no practice ${questionId}/${choiceId}.`;
  }
  if (url === undefined && title === undefined) {
    return 'Name the document by its url, or by a title where it has none.';
  }
  if (url !== undefined && !isWebAddress(url)) {
    return `url: '${url}' is not an address of a document; it must begin with https:// or http://. Where the document has none, leave it out and name it by its title.`;
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
