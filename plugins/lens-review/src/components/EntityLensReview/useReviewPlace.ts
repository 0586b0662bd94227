import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { RefObject, useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readFilter,
  readPractice,
  ReviewFilter,
  withoutPractice,
  writeFilter,
} from '../../filtering';
import { View, withView } from './ReviewViews';
import { practiceRow } from './usePracticeKeys';

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
  /** Goes to a practice or a question, whatever the filter was. */
  open: (target: ReviewTarget) => void;
}

/**
 * Keeps where somebody is in the address of the page, so that it can be sent to
 * somebody else, and goes where the address leads.
 *
 * @param root - the tab, whose practices are gone to
 */
export function useReviewPlace(
  review: Pick<ApiSchemas['Review'], 'pillars' | 'phases'>,
  root: RefObject<HTMLElement>,
): ReviewPlace {
  const [params, setParams] = useSearchParams();
  const [target, setTarget] = useState<ReviewTarget>();
  const { pillars, phases } = review;

  const show = useCallback(
    (change: Partial<ReviewFilter>) =>
      setParams(
        before => {
          const next = writeFilter(withoutPractice(before), {
            ...readFilter(before, { pillars, phases }),
            ...change,
          });
          next.delete('view');
          return next;
        },
        { replace: true },
      ),
    [setParams, pillars, phases],
  );
  const showView = useCallback(
    (view: View) =>
      setParams(before => withView(before, view), { replace: true }),
    [setParams],
  );
  const open = useCallback(
    (practice: ReviewTarget) => {
      show({ pillarId: undefined, phaseId: undefined, show: 'all' });
      setTarget(practice);
    },
    [show],
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
    if (element) {
      element.scrollIntoView?.({ block: 'center' });
      element.focus();
      setTarget(undefined);
    }
  }, [root, target, params]);

  return { filter: readFilter(params, review), show, showView, open };
}
