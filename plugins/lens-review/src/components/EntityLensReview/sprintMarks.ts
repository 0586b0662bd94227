import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { sprintItemKey, SprintMark } from '../SprintCheck';

type Attestation = ApiSchemas['Attestation'];
type Exemption = ApiSchemas['Exemption'];

/** What runs out, and what it would be renewed as. */
export interface FoundMark extends SprintMark {
  /** Of the exemption; undefined for a document. */
  exemption?: Exemption;
}

/** As long again as it held, from its end or, where that is past, from now. */
function longer(from: string, until: string, now: Date): string {
  const length = Date.parse(until) - Date.parse(from);
  const start = Math.max(Date.parse(until), now.getTime());
  return new Date(start + length).toISOString();
}

/** The one of each practice that holds longest. */
function latest<T extends { questionId: string; choiceId: string }>(
  marks: T[],
  untilOf: (mark: T) => string | undefined,
): T[] {
  const byPractice = new Map<string, T>();
  for (const mark of marks) {
    const key = `${mark.questionId}/${mark.choiceId}`;
    const known = byPractice.get(key);
    if (!known || (untilOf(mark) ?? '') > (untilOf(known) ?? '')) {
      byPractice.set(key, mark);
    }
  }
  return [...byPractice.values()];
}

/**
 * What is known of the exemptions and documents of a review, by the key of the
 * item of a sprint check that is about them.
 */
export function sprintMarks(
  attestations: Attestation[],
  exemptions: Exemption[],
  now: Date,
): Map<string, FoundMark> {
  const marks = new Map<string, FoundMark>();
  const keyOf = (
    kind: 'attestation' | 'exemption',
    { questionId, choiceId }: ApiSchemas['PracticeRef'],
  ) => sprintItemKey({ kind, questionId, choiceId, title: '', weight: 0 });
  for (const mark of latest(attestations, ({ validUntil }) => validUntil)) {
    marks.set(keyOf('attestation', mark), {
      document: { url: mark.url, title: mark.title },
      renewUntil: longer(mark.validFrom, mark.validUntil, now),
      pending: false,
    });
  }
  const held = exemptions.filter(
    ({ kind, status }) =>
      kind === 'exemption' && (status === 'in_force' || status === 'expired'),
  );
  for (const mark of latest(held, ({ validUntil }) => validUntil)) {
    const { decidedAt, requestedAt, validUntil } = mark;
    const pending = exemptions.some(
      other =>
        other.status === 'requested' &&
        other.kind === 'exemption' &&
        other.questionId === mark.questionId &&
        other.choiceId === mark.choiceId,
    );
    marks.set(keyOf('exemption', mark), {
      exemption: mark,
      renewUntil:
        validUntil && !pending
          ? longer(decidedAt ?? requestedAt, validUntil, now)
          : undefined,
      pending,
    });
  }
  return marks;
}
