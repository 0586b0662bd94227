import {
  ReviewInput,
  ReviewResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Change, HistoryRow, PracticeChange } from './HistoryStore';
import { reopens } from './reopening';
import { ReviewView } from './ReviewView';
import { ScoreChanges } from './scoreChanges';

/** A change, and how it is told. */
export interface ScoringChange extends Change {
  /** When it took effect, if not now. */
  at?: Date;
  /** An input was only confirmed, so tell nobody unless the score changed. */
  silent?: boolean;
  /** People look for the step itself, so it is in the history even where no number changed. */
  record?: boolean;
}

/** What a change does to one review. */
export interface ScoringStep {
  view: ReviewView;
  /** Changes of practice states. */
  practices: PracticeChange[];
  rows: Omit<HistoryRow, 'id'>[];
  /** Whether it goes from signed off back to draft. */
  reopened: boolean;
  /** Whether there is something new to be seen. */
  news: boolean;
  /** Whether those who watch are told. */
  told: boolean;
}

/** What follows from a change, given what it did to the numbers. */
export function stepOf(
  view: ReviewView,
  change: ScoringChange,
  { changed, practices }: ScoreChanges,
): ScoringStep {
  const { review, result, at } = view;
  const { overall } = result.scores;
  const ended =
    change.cause === 'expiry' ? endedExemption(view.input, at) : undefined;
  // What came from above is no change of a review that it leaves as it was
  const reopened =
    review.status === 'signed_off' &&
    reopens(change) &&
    (changed || !change.silent);
  const row = {
    reviewId: review.id,
    at,
    actor: change.actor,
    score: overall.score,
    assurance: overall.assurance,
    coverage: overall.coverage,
    scope: overall.scope,
    level: overall.level,
    risk: overall.risk,
    effectiveRisk: overall.effectiveRisk,
  };
  const rows: ScoringStep['rows'] = [];
  if (changed || change.record || ended) {
    rows.push({
      ...row,
      cause: change.cause,
      action: change.action ?? (ended && 'exemption_expired'),
      subject: change.subject ?? ended,
      detail: change.detail,
      practices,
    });
  }
  if (reopened) {
    rows.push({
      ...row,
      cause: 'sign_off',
      action: 'reopened',
      subject: change.subject,
      practices: [],
    });
  }
  const news = changed || !change.silent;
  return {
    view,
    practices,
    rows,
    reopened,
    news,
    told: news || change.record === true,
  };
}

/** Whether a practice came to be contradicted against what was answered. */
export function bringsConflict(
  changes: PracticeChange[],
  result: ReviewResult,
): boolean {
  return changes.some(
    ({ questionId, choiceId, to }) =>
      to === 'not_met' &&
      result.practices.some(
        practice =>
          practice.conflict &&
          practice.questionId === questionId &&
          practice.choiceId === choiceId,
      ),
  );
}

/** The practice whose exemption ended at an instant. */
function endedExemption(input: ReviewInput, at: Date): string | undefined {
  const ended = input.exemptions.find(
    ({ validUntil }) => validUntil?.getTime() === at.getTime(),
  );
  return ended && `${ended.questionId}/${ended.choiceId}`;
}
