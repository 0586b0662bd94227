import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_ATTEST_PREFIX,
  ANNOTATION_ATTESTATIONS,
  ANNOTATION_LENSES,
} from '@lens-review/backstage-plugin-lens-review-common';
import { DateTime } from 'luxon';
import { Lens } from '../lenses/LensLibrary';
import { isWebAddress } from './refuseAttestation';

const NO_DOCUMENT =
  'Name the address of a document, beginning with https:// or http://, and after it, if it ends, " until <date>".';

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

/** Something in an annotation that is no attestation. */
export interface AttestationProblem {
  /** Key of the annotation. */
  annotation: string;
  /** What stands there: a line, or the whole value. */
  text: string;
  /** What is wrong with it, as a sentence. */
  reason: string;
}

type Entry =
  | { outcome: 'attestation'; attestation: AnnotatedAttestation }
  | { outcome: 'problem'; problem: AttestationProblem };

/**
 * The attestations in an entity's annotations. What names no practice of a
 * lens, or no web address, is left out: an annotation is written elsewhere, and
 * one mistake must not take the others away. {@link findAttestationProblems}
 * tells what was left out.
 *
 * @param lenses - newest published versions
 */
export function readAttestationAnnotations(
  annotations: Record<string, string>,
  lenses: Lens[],
): AnnotatedAttestation[] {
  const found = readEntries(annotations, lenses).flatMap(entry =>
    entry.outcome === 'attestation' ? [entry.attestation] : [],
  );
  return [...new Map(found.map(one => [identityOf(one), one])).values()];
}

/**
 * What in an entity's annotations was meant as an attestation and is none.
 *
 * @param lenses - newest published versions
 */
export function findAttestationProblems(
  annotations: Record<string, string>,
  lenses: Lens[],
): AttestationProblem[] {
  return readEntries(annotations, lenses).flatMap(entry =>
    entry.outcome === 'problem' ? [entry.problem] : [],
  );
}

/** What makes two attestations of an entity the same one. */
export function identityOf(
  attestation: Omit<AnnotatedAttestation, 'validUntil' | 'url'> & {
    url?: string;
  },
): string {
  const { lensAlias, questionId, choiceId, url } = attestation;
  return JSON.stringify([lensAlias, questionId, choiceId, url]);
}

function readEntries(
  annotations: Record<string, string>,
  lenses: Lens[],
): Entry[] {
  return [
    ...readLines(annotations[ANNOTATION_ATTESTATIONS] ?? '', lenses),
    ...Object.entries(annotations)
      .filter(([key]) => key.startsWith(ANNOTATION_ATTEST_PREFIX))
      .map(([key, value]) =>
        readShortForm(key, value, ownLenses(annotations, lenses)),
      ),
  ];
}

/** One per line: `<lens>/<questionId>/<choiceId>=<url>[ until <date>]`. */
function readLines(text: string, lenses: Lens[]): Entry[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const problem = (reason: string) =>
        problemOf(ANNOTATION_ATTESTATIONS, line, reason);
      const parts = /^([^/=\s]+)\/([^/=\s]+)\/([^/=\s]+)=(.*)$/.exec(line);
      if (!parts) {
        return problem(
          'Write <lens>/<questionId>/<choiceId>=<url>, and after it, if it ends, " until <date>".',
        );
      }
      const [, lensAlias, questionId, choiceId, rest] = parts;
      const lens = lenses.find(({ alias }) => alias === lensAlias);
      if (!lens) {
        return problem(`There is no lens '${lensAlias}'.`);
      }
      if (!lens.compiled.findPractice(questionId, choiceId)) {
        return problem(
          `The lens '${lensAlias}' has no practice '${questionId}/${choiceId}'.`,
        );
      }
      const document = readDocument(rest);
      return document
        ? attestationOf({ lensAlias, questionId, choiceId, ...document })
        : problem(NO_DOCUMENT);
    });
}

/** Only where the choice id is unique among the component's lenses. */
function readShortForm(key: string, value: string, lenses: Lens[]): Entry {
  const choiceId = key.slice(ANNOTATION_ATTEST_PREFIX.length);
  const candidates = lenses.flatMap(lens =>
    lens.compiled.practices
      .filter(practice => practice.choiceId === choiceId)
      .map(({ questionId }) => ({ lensAlias: lens.alias, questionId })),
  );
  if (candidates.length !== 1) {
    return problemOf(
      key,
      value,
      candidates.length === 0
        ? `No lens of this component has a practice '${choiceId}'.`
        : `There are ${candidates.length} practices '${choiceId}'; name the one that is meant in ${ANNOTATION_ATTESTATIONS}.`,
    );
  }
  const document = readDocument(value);
  return document
    ? attestationOf({ ...candidates[0], choiceId, ...document })
    : problemOf(key, value, NO_DOCUMENT);
}

function attestationOf(attestation: AnnotatedAttestation): Entry {
  return { outcome: 'attestation', attestation };
}

function problemOf(annotation: string, text: string, reason: string): Entry {
  return { outcome: 'problem', problem: { annotation, text, reason } };
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
