import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { ReactNode, useCallback } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { LoadError } from '../LoadError';
import { ReviewTextsProvider } from '../ReviewTexts';

/** Loads what the lens of a review says, once a version; the review can be answered without. */
export const ReviewTextsLoader = (props: {
  review: Pick<ApiSchemas['Review'], 'id' | 'lens'>;
  children: ReactNode;
}) => {
  const { review, children } = props;
  const { id } = review;
  const { version } = review.lens;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(tabTranslationRef);
  const load = useCallback(
    async () => ({ version, ...(await api.getReviewTexts(id)) }),
    [api, id, version],
  );
  const { value, error, retry } = useKeptAsync(load);
  return (
    <>
      {error && (
        <LoadError
          message={t('tab.textsFailed', { message: messageOf(error) })}
          onRetry={retry}
        />
      )}
      <ReviewTextsProvider
        // While another version is on its way, its questions stand without texts
        texts={value?.version === version ? value : undefined}
      >
        {children}
      </ReviewTextsProvider>
    </>
  );
};
