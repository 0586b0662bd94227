import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  ApiSchemas,
  lensReviewCreatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ReactNode, useCallback, useRef, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { KnownEvidence, StartReview } from '../StartReview';

const CONFLICT = 409;

/** Props of {@link StartReviewLoader}. */
export interface StartReviewLoaderProps {
  entityRef: string;
  lens?: ApiSchemas['Lens'];
  lensPicker?: ReactNode;
  /** There is a review now, started here or by somebody else. */
  onStarted: () => void;
}

/** Loads what is known about a component without a review, and starts one. */
export const StartReviewLoader = (props: StartReviewLoaderProps) => {
  const { entityRef, lens, lensPicker, onStarted } = props;
  const api = useApi(lensReviewApiRef);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<string>();
  // One key for all attempts, so that a repeated click never starts two reviews.
  const key = useRef(newIdempotencyKey());
  const { loading, allowed } = usePermission({
    permission: lensReviewCreatePermission,
    resourceRef: entityRef,
  });

  const load = useCallback(async () => {
    if (!lens) {
      return undefined;
    }
    const [verdicts, version] = await Promise.all([
      api.getVerdicts(entityRef, lens.alias),
      api.getLensVersion(lens.alias, lens.version),
    ]);
    return { verdicts, pillars: version.pillars };
  }, [api, entityRef, lens]);
  const { value, error } = useKeptAsync(load);

  let evidence: KnownEvidence = { kind: 'loading' };
  if (value) {
    evidence = { kind: 'ready', ...value };
  } else if (error) {
    evidence = { kind: 'failed', message: messageOf(error) };
  }

  const start = async () => {
    if (!lens) {
      return;
    }
    setStarting(true);
    setFailure(undefined);
    try {
      await api.createReview({ entityRef, lens: lens.alias }, key.current);
      onStarted();
    } catch (cause) {
      if (ResponseError.is(cause) && cause.statusCode === CONFLICT) {
        onStarted();
      } else {
        setFailure(messageOf(cause));
        setStarting(false);
      }
    }
  };

  return (
    <StartReview
      lens={lens}
      lensPicker={lensPicker}
      evidence={evidence}
      allowed={loading ? undefined : allowed}
      starting={starting}
      failure={failure}
      onStart={start}
    />
  );
};
