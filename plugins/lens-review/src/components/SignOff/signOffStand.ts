import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Lifecycle = ApiSchemas['ReviewLifecycle'];

/** A step of a review's life that a person can take. */
export type SignOffStep = 'submit' | 'sign' | 'requestChanges';

/** Where a review stands, as people speak of it. */
export type SignOffStand =
  | ApiSchemas['ReviewStatus']
  | 'changes_requested'
  | 'changed_since';

/** Where a review stands: its status, and what came of the last submission. */
export function signOffStand({
  status,
  submission,
  changedSince,
}: Lifecycle): SignOffStand {
  if (status === 'draft' && submission?.decision === 'changes_requested') {
    return 'changes_requested';
  }
  return status === 'signed_off' && (changedSince?.practices ?? 0) > 0
    ? 'changed_since'
    : status;
}

/** Why a step cannot be taken. */
export type Hindrance =
  | 'submitted'
  | 'signed'
  | 'closed'
  | 'mayNotSubmit'
  | 'notSubmitted'
  | 'author'
  | 'mayNotSign';

/**
 * Why the viewer cannot take a step; undefined where they can.
 *
 * @param viewer - entity reference
 */
export function whyNot(
  step: SignOffStep,
  { status, authors, permissions }: Lifecycle,
  viewer: string,
): Hindrance | undefined {
  if (status === 'closed') {
    return 'closed';
  }
  if (status === 'signed_off') {
    return 'signed';
  }
  if (step === 'submit') {
    if (status === 'in_review') {
      return 'submitted';
    }
    return permissions?.submit ? undefined : 'mayNotSubmit';
  }
  if (status !== 'in_review') {
    return 'notSubmitted';
  }
  if (step === 'requestChanges') {
    return permissions?.requestChanges ? undefined : 'mayNotSign';
  }
  if (permissions?.signOff) {
    return undefined;
  }
  return authors.includes(viewer) ? 'author' : 'mayNotSign';
}
