import { InputError } from '@backstage/errors';
import { PreconditionRequiredError } from './HttpError';

/** The `ETag` of something that has a revision. */
export function toEtag(revision: number): string {
  return `"${revision}"`;
}

/**
 * The revision that a change rests on.
 *
 * @param header - value of `If-Match`
 * @throws PreconditionRequiredError without the header
 * @throws InputError where it is no single revision
 */
export function parseIfMatch(header: string | undefined): number {
  if (header === undefined) {
    throw new PreconditionRequiredError(
      'Say with the header If-Match which revision the change rests on, e.g. If-Match: "3"; the first is "0"',
    );
  }
  const [, revision] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  if (revision === undefined) {
    throw new InputError(
      `If-Match has to be one revision, e.g. "3", and not ${header}`,
    );
  }
  return Number(revision);
}

/**
 * Whether the copy at hand is still the newest.
 *
 * @param header - value of `If-None-Match`: one tag or a list
 */
export function isUnchanged(
  header: string | undefined,
  revision: number,
): boolean {
  return (header ?? '')
    .split(',')
    .map(tag => tag.trim().replace(/^W\//, ''))
    .includes(toEtag(revision));
}
