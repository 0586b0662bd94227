import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  ApiSchemas,
  lensReviewCreatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ReactNode, useCallback, useRef, useState } from 'react';
import useInterval from 'react-use/lib/useInterval';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { KnownEvidence, StartReview } from '../StartReview';
import { CopySource, CopySourceChoice } from './CopySource';

const CONFLICT = 409;

/**
 * Milliseconds until evidence is asked for again. The first look at a component
 * has its evidence collected, which is not there yet when the tab opens.
 */
const WAIT_FOR_EVIDENCE = 3000;

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
  const [source, setSource] = useState<CopySourceChoice>({});
  // One key for all attempts, so that a repeated click never starts two reviews.
  const key = useRef(newIdempotencyKey());
  const { loading, allowed } = usePermission({
    permission: lensReviewCreatePermission,
    resourceRef: entityRef,
  });

  const loadVerdicts = useCallback(
    async () => lens && api.getVerdicts(entityRef, lens.alias),
    [api, entityRef, lens],
  );
  const loadVersion = useCallback(
    async () => lens && api.getLensVersion(lens.alias, lens.version),
    [api, lens],
  );
  const verdicts = useKeptAsync(loadVerdicts);
  const version = useKeptAsync(loadVersion);
  const counts = verdicts.value?.counts;
  const undecided =
    counts !== undefined && counts.supported + counts.contradicted === 0;
  useInterval(verdicts.retry, undecided ? WAIT_FOR_EVIDENCE : null);

  let evidence: KnownEvidence = { kind: 'loading' };
  const error = verdicts.error ?? version.error;
  if (verdicts.value && version.value) {
    evidence = {
      kind: 'ready',
      verdicts: verdicts.value,
      pillars: version.value.pillars,
    };
  } else if (error) {
    evidence = { kind: 'failed', message: messageOf(error) };
  }

  const chooseSource = (choice: CopySourceChoice) => {
    setSource(choice);
    // Another wish is another request
    key.current = newIdempotencyKey();
  };

  const start = async () => {
    if (!lens) {
      return;
    }
    setStarting(true);
    setFailure(undefined);
    try {
      await api.createReview(
        { entityRef, lens: lens.alias, ...source },
        key.current,
      );
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
      lensPicker={
        <>
          {lensPicker}
          {lens && allowed && (
            <CopySource
              key={lens.alias}
              lens={lens.alias}
              value={source}
              onChange={chooseSource}
            />
          )}
        </>
      }
      evidence={evidence}
      allowed={loading ? undefined : allowed}
      starting={starting}
      failure={failure}
      onStart={start}
    />
  );
};
