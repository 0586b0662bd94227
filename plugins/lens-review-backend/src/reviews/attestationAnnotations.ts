import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_ATTEST_PREFIX,
  ANNOTATION_ATTESTATIONS,
  ANNOTATION_LENSES,
} from '@lens-review/backstage-plugin-lens-review-common';
import { DateTime } from 'luxon';
import { Lens } from '../lenses/LensLibrary';
import { isWebAddress } from './refuseAttestation';

/** An attestation as an entity's annotations name it. */
export interface AnnotatedAttestation {
  lensAlias: string;
  questionId: string;
  choiceId: string;
  url: string;
  /** Undefined where the annotation names no end. */
  validUntil?: Date;
}

/** Whether an entity's annotations name attestations at all. */
export function hasAttestationAnnotations(entity: Entity): boolean {
  return Object.keys(entity.metadata.annotations ?? {}).some(
    key =>
      key === ANNOTATION_ATTESTATIONS ||
      key.startsWith(ANNOTATION_ATTEST_PREFIX),
  );
}

/**
 * The attestations in an entity's annotations. What names no practice of a
 * lens, or no web address, is left out: an annotation is written elsewhere, and
 * one mistake must not take the others away.
 *
 * @param lenses - newest published versions
 */
export function readAttestationAnnotations(
  annotations: Record<string, string>,
  lenses: Lens[],
): AnnotatedAttestation[] {
  const found = [
    ...readLines(annotations[ANNOTATION_ATTESTATIONS] ?? '', lenses),
    ...Object.entries(annotations)
      .filter(([key]) => key.startsWith(ANNOTATION_ATTEST_PREFIX))
      .flatMap(([key, value]) =>
        readShortForm(
          key.slice(ANNOTATION_ATTEST_PREFIX.length),
          value,
          ownLenses(annotations, lenses),
        ),
      ),
  ];
  return [...new Map(found.map(one => [identityOf(one), one])).values()];
}

/** What makes two attestations of an entity the same one. */
export function identityOf(
  attestation: Omit<AnnotatedAttestation, 'validUntil'>,
): string {
  const { lensAlias, questionId, choiceId, url } = attestation;
  return JSON.stringify([lensAlias, questionId, choiceId, url]);
}

/** One per line: `<lens>/<questionId>/<choiceId>=<url>[ until <date>]`. */
function readLines(text: string, lenses: Lens[]): AnnotatedAttestation[] {
  return text.split(/\r?\n/).flatMap(line => {
    const parts = /^\s*([^/=\s]+)\/([^/=\s]+)\/([^/=\s]+)=(.*)$/.exec(line);
    if (!parts) {
      return [];
    }
    const [, lensAlias, questionId, choiceId, rest] = parts;
    const lens = lenses.find(({ alias }) => alias === lensAlias);
    const document = readDocument(rest);
    return document && lens?.compiled.findPractice(questionId, choiceId)
      ? [{ lensAlias, questionId, choiceId, ...document }]
      : [];
  });
}

/** Only where the choice id is unique among the component's lenses. */
function readShortForm(
  choiceId: string,
  value: string,
  lenses: Lens[],
): AnnotatedAttestation[] {
  const document = readDocument(value);
  const candidates = lenses.flatMap(lens =>
    lens.compiled.practices
      .filter(practice => practice.choiceId === choiceId)
      .map(({ questionId }) => ({ lensAlias: lens.alias, questionId })),
  );
  return document && candidates.length === 1
    ? [{ ...candidates[0], choiceId, ...document }]
    : [];
}

function ownLenses(
  annotations: Record<string, string>,
  lenses: Lens[],
): Lens[] {
  const named = (annotations[ANNOTATION_LENSES] ?? '')
    .split(',')
    .map(alias => alias.trim())
    .filter(alias => alias !== '');
  return named.length === 0
    ? lenses
    : lenses.filter(({ alias }) => named.includes(alias));
}

/** `<url>[ until <date>]`; a date without a time holds to its end, in UTC. */
function readDocument(
  text: string,
): { url: string; validUntil?: Date } | undefined {
  const [, url, until] = /^\s*(\S+)(?:\s+until\s+(\S+))?\s*$/.exec(text) ?? [];
  if (url === undefined || !isWebAddress(url)) {
    return undefined;
  }
  if (until === undefined) {
    return { url };
  }
  const end = DateTime.fromISO(until, { zone: 'utc' });
  if (!end.isValid) {
    return undefined;
  }
  const isDay = !until.includes('T');
  return { url, validUntil: (isDay ? end.plus({ days: 1 }) : end).toJSDate() };
}
