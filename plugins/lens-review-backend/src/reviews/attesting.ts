import { randomUUID } from 'node:crypto';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { AttestationStore } from './AttestationStore';
import { Refusal } from './ChangeResult';
import { documentOf, refuseAttestation } from './refuseAttestation';
import { ReviewRecord, StoredAttestation } from './Review';
import { ReviewScorer, ScoringContext } from './ReviewScorer';
import { AttestResult } from './ReviewService';

/** What attesting needs. */
export interface AttestingOptions {
  attestations: AttestationStore;
  scorer: ReviewScorer;
  /** When an attestation runs out that names no end. */
  defaultAttestationEnd(from: Date): Date;
}

/** Stores a document that shows a practice is followed, and what follows from it. */
export async function attest(
  { attestations, scorer, defaultAttestationEnd }: AttestingOptions,
  review: ReviewRecord,
  wish: ApiSchemas['CreateAttestationRequest'],
  actor: string,
  context: ScoringContext,
): Promise<AttestResult> {
  const { tx, now } = context;
  const { lens } = await scorer.view(review, now, tx);
  const refusal = refuseAttestation(wish, lens, now);
  if (refusal !== undefined) {
    return { outcome: 'refused', message: refusal };
  }
  const { questionId, choiceId, validUntil } = wish;
  const attestation: StoredAttestation = {
    id: randomUUID(),
    entityRef: review.entityRef,
    lensAlias: review.lensAlias,
    questionId,
    choiceId,
    ...documentOf(wish),
    validFrom: now,
    validUntil: validUntil ? new Date(validUntil) : defaultAttestationEnd(now),
    source: 'person',
    createdBy: actor,
  };
  await attestations.insert(attestation, tx);
  await scorer.rescore(
    review,
    { cause: 'attestation', actor, subject: `${questionId}/${choiceId}` },
    context,
  );
  return { outcome: 'attested', attestation, at: now };
}

/** Ends an attestation that a person made; it stays, with its end. */
export async function withdrawAttestation(
  { attestations, scorer }: AttestingOptions,
  review: ReviewRecord,
  attestationId: string,
  actor: string,
  context: ScoringContext,
): Promise<
  | { outcome: 'done'; value: { attestation: StoredAttestation; at: Date } }
  | Refusal
> {
  const { tx, now } = context;
  const all = await attestations.list(review.entityRef, review.lensAlias, tx);
  const known = all.find(one => one.id === attestationId);
  if (!known) {
    return {
      outcome: 'missing',
      message: `There is no attestation '${attestationId}' in this review`,
    };
  }
  if (known.source === 'annotation') {
    return {
      outcome: 'conflict',
      message:
        'It comes from an annotation of the component; take it away there',
    };
  }
  if (known.validUntil <= now) {
    return {
      outcome: 'conflict',
      message: 'It has run out already; there is nothing to withdraw',
    };
  }
  await attestations.setValidUntil(attestationId, now, tx);
  await scorer.rescore(
    review,
    {
      cause: 'attestation',
      action: 'withdrawn',
      actor,
      subject: `${known.questionId}/${known.choiceId}`,
      record: true,
    },
    context,
  );
  return {
    outcome: 'done',
    value: { attestation: { ...known, validUntil: now }, at: now },
  };
}
