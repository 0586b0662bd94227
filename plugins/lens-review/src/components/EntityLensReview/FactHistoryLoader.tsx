import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { evidenceTranslationRef } from '../../messages/evidence';
import { FactHistory, FactHistoryDialog } from '../FactHistory';
import { LoadError } from '../LoadError';

/** Rows shown at first, and added at a time; the API gives at most 200. */
const PAGE = 20;
const MOST = 200;

/** Props of {@link FactHistoryLoader}. */
export interface FactHistoryLoaderProps {
  fact: ApiSchemas['Fact'];
  now: Date;
  onClose: () => void;
}

/** Loads what a fact was, and shows it in a window. */
export const FactHistoryLoader = (props: FactHistoryLoaderProps) => {
  const { fact, now, onClose } = props;
  const { entityRef, id } = fact;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(evidenceTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const load = useCallback(
    () => api.getEvidenceHistory(entityRef, { fact: id, limit }),
    [api, entityRef, id, limit],
  );
  const { value, error, retry } = useKeptAsync(load);
  const hasOlder =
    value !== undefined &&
    value.totalItems > value.items.length &&
    limit < MOST;
  return (
    <FactHistoryDialog fact={fact} onClose={onClose}>
      {error && (
        <LoadError
          message={t('evidence.past.failed', { message: messageOf(error) })}
          onRetry={retry}
        />
      )}
      {!value && !error && <Progress />}
      {value && (
        <FactHistory
          label={t('evidence.past.title')}
          rows={value.items}
          now={now}
          onOlder={
            hasOlder
              ? () => setLimit(shown => Math.min(MOST, shown + PAGE))
              : undefined
          }
        />
      )}
    </FactHistoryDialog>
  );
};
