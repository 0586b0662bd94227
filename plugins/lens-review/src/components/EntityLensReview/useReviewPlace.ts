import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  alsoOpen,
  copyOpenGroups,
  groupKeyOf,
  readFilter,
  readOpenGroups,
  readPractice,
  ReviewFilter,
  withoutPractice,
  writeFilter,
  writeOpenGroups,
} from '../../filtering';
import { View, withView } from './ReviewViews';
import { isShown, practiceRow } from './usePracticeKeys';

/** What of a review says where its questions are. */
type PlacedReview = Pick<
  ApiSchemas['Review'],
  'pillars' | 'phases' | 'questions'
>;

/** A question, or one of its practices. */
export interface ReviewTarget {
  questionId: string;
  choiceId?: string;
}

/** Where in a review somebody is, and the ways to go elsewhere. */
export interface ReviewPlace {
  filter: ReviewFilter;
  /** Shows the questions that a filter lets through. */
  show: (change: Partial<ReviewFilter>) => void;
  showView: (view: View) => void;
  /** Whether a group of questions is open, by its key. */
  isGroupOpen: (key: string) => boolean;
  /** Opens just these groups. */
  openGroups: (keys: string[]) => void;
  /** Goes to a practice or a question, whatever the filter was. */
  open: (target: ReviewTarget) => void;
  /** Goes to one that the filter lets through. */
  reveal: (target: ReviewTarget) => void;
}

const EVERYTHING = {
  pillarId: undefined,
  phaseId: undefined,
  show: 'all',
} as const;

/** The questions that a filter lets through; it decides anew which groups are open. */
function filtered(
  params: URLSearchParams,
  review: PlacedReview,
  change: Partial<ReviewFilter>,
): URLSearchParams {
  const next = writeFilter(
    writeOpenGroups(withoutPractice(params), undefined),
    {
      ...readFilter(params, review),
      ...change,
    },
  );
  next.delete('view');
  return next;
}

/** Opens the group of a practice too. */
function withGroupOf(
  { questionId }: ReviewTarget,
  params: URLSearchParams,
  review: PlacedReview,
): URLSearchParams {
  const filter = readFilter(params, review);
  const question = review.questions.find(({ id }) => id === questionId);
  return question
    ? alsoOpen(
        params,
        filter,
        review.questions.length,
        groupKeyOf(question, filter.groupBy),
      )
    : params;
}

/**
 * Keeps where somebody is in the address of the page, so that it can be sent to
 * somebody else, and goes where the address leads.
 *
 * @param root - the tab, whose practices are gone to
 */
export function useReviewPlace(
  review: PlacedReview,
  root: RefObject<HTMLElement>,
): ReviewPlace {
  const [params, setParams] = useSearchParams();
  const [target, setTarget] = useState<ReviewTarget>();
  const current = useRef(review);
  current.current = review;

  const change = useCallback(
    (of: (before: URLSearchParams) => URLSearchParams) =>
      setParams(of, { replace: true }),
    [setParams],
  );
  const show = useCallback(
    (filter: Partial<ReviewFilter>) =>
      change(before => filtered(before, current.current, filter)),
    [change],
  );
  const showView = useCallback(
    (view: View) => change(before => withView(before, view)),
    [change],
  );
  const openGroups = useCallback(
    (keys: string[]) => change(before => writeOpenGroups(before, keys)),
    [change],
  );
  const open = useCallback(
    (practice: ReviewTarget) => {
      change(before =>
        withGroupOf(
          practice,
          // The groups that were open stay so
          copyOpenGroups(before, filtered(before, current.current, EVERYTHING)),
          current.current,
        ),
      );
      setTarget(practice);
    },
    [change],
  );
  const reveal = useCallback(
    (practice: ReviewTarget) => {
      change(before => withGroupOf(practice, before, current.current));
      setTarget(practice);
    },
    [change],
  );

  useEffect(() => {
    const practice = readPractice(params);
    if (practice) {
      open(practice);
    }
  }, [params, open]);

  useEffect(() => {
    const row =
      target &&
      root.current &&
      practiceRow(root.current, target.questionId, target.choiceId);
    const element =
      row ??
      (target &&
        document.getElementById(`lens-review-question-${target.questionId}`));
    if (element && isShown(element)) {
      element.scrollIntoView?.({ block: 'center' });
      element.focus();
      setTarget(undefined);
    }
  }, [root, target, params]);

  const filter = readFilter(params, review);
  return {
    filter,
    show,
    showView,
    isGroupOpen: readOpenGroups(params, filter, review.questions.length),
    openGroups,
    open,
    reveal,
  };
}
