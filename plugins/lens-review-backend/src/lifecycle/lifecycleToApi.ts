import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { StoredComment } from './CommentStore';
import { LifecycleStand } from './LifecycleService';

/** Where a review stands, as the contract has it. */
export function lifecycleToApi(
  stand: LifecycleStand,
): ApiSchemas['ReviewLifecycle'] {
  const { review, submission, authors, changedSince } = stand;
  return {
    status: review.status,
    authors,
    submission: submission && {
      submittedAt: submission.submittedAt.toISOString(),
      submittedBy: submission.submittedBy,
      note: submission.submitNote,
      decision: submission.decision,
      decidedAt: submission.decidedAt?.toISOString(),
      decidedBy: submission.decidedBy,
      decisionNote: submission.decisionNote,
      milestone: submission.milestone,
    },
    changedSince,
  };
}

/** A comment as the contract has it. */
export function commentToApi(comment: StoredComment): ApiSchemas['Comment'] {
  return {
    id: comment.id,
    questionId: comment.questionId,
    text: comment.text,
    createdAt: comment.createdAt.toISOString(),
    createdBy: comment.createdBy,
    resolvedAt: comment.resolvedAt?.toISOString(),
    resolvedBy: comment.resolvedBy,
  };
}
