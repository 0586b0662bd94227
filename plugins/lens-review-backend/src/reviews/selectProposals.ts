import {
  ApiSchemas,
  PracticeResult,
  proposalsOf,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ReviewView } from './ReviewView';

/**
 * Which of the wished practices evidence proposes right now; all proposals where
 * nothing is wished for. The others are skipped with a reason.
 */
export function selectProposals(
  view: ReviewView,
  wished: ApiSchemas['PracticeRef'][] | undefined,
): ApiSchemas['AcceptProposalsResponse'] {
  const response: ApiSchemas['AcceptProposalsResponse'] = {
    accepted: [],
    skipped: [],
  };
  const practices = new Map(
    view.result.practices.map(practice => [nameOf(practice), practice]),
  );
  const wishes = new Map(
    (wished ?? proposalsOf(view.result)).map(wish => [nameOf(wish), wish]),
  );
  for (const [name, { questionId, choiceId }] of wishes) {
    const reason = reasonAgainst(practices.get(name));
    if (reason === undefined) {
      response.accepted.push({ questionId, choiceId });
    } else {
      response.skipped.push({ practice: { questionId, choiceId }, reason });
    }
  }
  return response;
}

function reasonAgainst(
  practice: PracticeResult | undefined,
): string | undefined {
  if (!practice) {
    return 'The lens has no such practice.';
  }
  if (practice.proposal) {
    return undefined;
  }
  if (practice.verdict === 'contradicted') {
    return 'Evidence contradicts it.';
  }
  if (practice.state === 'met') {
    return 'It is selected already.';
  }
  if (practice.state === 'not_applicable') {
    return 'It is marked as not applicable.';
  }
  return 'Nothing supports it any more: no evidence and no attestation in force.';
}

function nameOf(practice: ApiSchemas['PracticeRef']): string {
  return JSON.stringify([practice.questionId, practice.choiceId]);
}
