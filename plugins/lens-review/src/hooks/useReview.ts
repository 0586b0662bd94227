import { useApi } from '@backstage/core-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import {
  LENS_REVIEW_SIGNAL_CHANNEL,
  ReviewSignal,
  ReviewsSignal,
} from '@lens-review/backstage-plugin-lens-review-common';
import { useEffect, useMemo, useState } from 'react';
import { lensReviewApiRef } from '../api';
import {
  ReviewSession,
  reviewSessionOf,
  ReviewSnapshot,
} from './ReviewSession';

/**
 * How often a review is asked for again, with and without signals, in ms. People
 * who answer side by side see each other within two seconds; where nothing
 * changed, no review is computed and none travels.
 */
const POLL_WITH_SIGNALS = 60_000;
const POLL_WITHOUT_SIGNALS = 1_500;

/** What {@link useReview} gives: a snapshot and the session that changes it. */
export interface UseReview extends ReviewSnapshot {
  session: ReviewSession;
}

/**
 * A review that is kept up to date: by signals where the portal has them, by
 * asking again from time to time, and when the browser is online again.
 */
export function useReview(reviewId: string): UseReview {
  const api = useApi(lensReviewApiRef);
  const session = useMemo(
    () => reviewSessionOf(api, reviewId),
    [api, reviewId],
  );
  const [shown, setShown] = useState({ session, snapshot: session.snapshot });
  const { lastSignal, isSignalsAvailable } = useSignal<
    ReviewSignal | ReviewsSignal
  >(LENS_REVIEW_SIGNAL_CHANNEL);

  useEffect(() => {
    const show = () => setShown({ session, snapshot: session.snapshot });
    const stop = session.subscribe(show);
    show();
    session.refresh();
    return stop;
  }, [session]);

  useEffect(() => {
    const timer = setInterval(
      () => {
        if (!document.hidden) {
          session.refresh();
        }
      },
      isSignalsAvailable ? POLL_WITH_SIGNALS : POLL_WITHOUT_SIGNALS,
    );
    const onBack = () => session.retry();
    const onVisible = () => {
      if (!document.hidden) {
        session.refresh();
      }
    };
    window.addEventListener('online', onBack);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onBack);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [session, isSignalsAvailable]);

  useEffect(() => {
    const known = session.snapshot.review?.revision ?? 0;
    const changed =
      lastSignal && 'reviews' in lastSignal ? lastSignal.reviews : [lastSignal];
    if (
      changed.some(
        review => review?.reviewId === reviewId && review.revision > known,
      )
    ) {
      session.refresh();
    }
  }, [lastSignal, reviewId, session]);

  const snapshot =
    shown.session === session ? shown.snapshot : session.snapshot;
  const hasUnsaved = Object.keys(snapshot.pending).length > 0;
  useEffect(() => {
    if (!hasUnsaved) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsaved]);

  return { ...snapshot, session };
}
