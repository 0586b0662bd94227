import { InputError } from '@backstage/errors';
import { AddLensResult } from '../../lenses/LensLibrary';
import {
  PreconditionFailedError,
  PreconditionRequiredError,
} from './HttpError';

/**
 * The checksum of the draft that a lens is to take the place of.
 *
 * @param header - value of `If-Match`
 * @throws InputError where it is no checksum
 */
export function parseDraftMatch(
  header: string | undefined,
): string | undefined {
  if (header === undefined) {
    return undefined;
  }
  const [, checksum] = /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(header.trim()) ?? [];
  if (checksum === undefined) {
    throw new InputError(
      `If-Match has to be the checksum of a draft, and not ${header}`,
    );
  }
  return checksum;
}

/** What is answered to who would replace another draft than they know of. */
export function draftError(
  result: Extract<AddLensResult, { outcome: 'draft_there' | 'draft_gone' }>,
  { alias, version }: { alias: string; version: string },
  asked: string | undefined,
): Error {
  if (result.outcome === 'draft_gone') {
    return new PreconditionFailedError(
      `The draft ${version} of the lens '${alias}' that was to be replaced is gone; send it again without If-Match to begin another one`,
    );
  }
  const { checksum, createdBy, createdAt } = result.draft;
  const what = `There is a draft ${version} of the lens '${alias}' by ${createdBy} of ${createdAt.toISOString()} (checksum ${checksum})`;
  return asked === undefined
    ? new PreconditionRequiredError(
        `${what}; name it with the header If-Match to replace it, or take another number`,
      )
    : new PreconditionFailedError(
        `${what}, and not the one that was to be replaced; look at it before you replace it`,
      );
}
