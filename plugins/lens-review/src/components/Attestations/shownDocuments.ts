import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Attestation = ApiSchemas['Attestation'];

const DAY = 24 * 60 * 60 * 1000;

/** Days before its end from which a document is said to run out soon. */
const SOON = 30;

/** Whether a document in force is about to run out. */
export function runsOutSoon(attestation: Attestation, now: Date): boolean {
  const left = Date.parse(attestation.validUntil) - now.getTime();
  return attestation.inForce && left < SOON * DAY;
}

/**
 * What is worth showing, soonest end first: documents in force, and the last one
 * of each practice that has none in force any more.
 */
export function shownDocuments(attestations: Attestation[]): Attestation[] {
  const byEnd = [...attestations].sort(
    (a, b) => Date.parse(a.validUntil) - Date.parse(b.validUntil),
  );
  return byEnd.filter(
    (one, index) =>
      one.inForce ||
      !byEnd.some(
        (other, at) =>
          other.questionId === one.questionId &&
          other.choiceId === one.choiceId &&
          (other.inForce || at > index),
      ),
  );
}
