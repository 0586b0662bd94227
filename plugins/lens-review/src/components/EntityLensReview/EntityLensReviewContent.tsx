import { stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_LENSES } from '@lens-review/backstage-plugin-lens-review-common';
import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { lensReviewApiRef } from '../../api';
import { EvidenceSourcesLoader } from '../../evidence';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { ReadableText } from '../../styles/ReadableText';
import { tabTranslationRef } from '../../messages/tab';
import { LoadError } from '../LoadError';
import { chooseLens, lensesOf } from './chooseLens';
import { LensPicker } from './LensPicker';
import { ReviewTab } from './ReviewTab';
import { StartReviewLoader } from './StartReviewLoader';

const Content = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(tabTranslationRef);
  const [params, setParams] = useSearchParams();

  const load = useCallback(async () => {
    const [lenses, reviews] = await Promise.all([
      api.listLenses(),
      api.listReviews({ entityRef }),
    ]);
    return { entityRef, lenses: lenses.items, reviews: reviews.items };
  }, [api, entityRef]);
  const { value, error, retry } = useKeptAsync(load);
  // The closed review beside which another one is started
  const [startsBeside, setStartsBeside] = useState<string>();

  if (error && !value) {
    return (
      <LoadError
        message={t('tab.loadFailed', { message: messageOf(error) })}
        onRetry={retry}
      />
    );
  }
  // What was loaded for another entity is not shown for this one.
  if (!value || value.entityRef !== entityRef) {
    return <Progress />;
  }

  const { lenses, reviews } = value;
  const alias = chooseLens(
    lenses,
    reviews,
    params.get('lens'),
    entity.metadata.annotations?.[ANNOTATION_LENSES],
  );
  const review =
    reviews.find(
      ({ lens, status }) => lens.alias === alias && status !== 'closed',
    ) ?? reviews.find(({ lens }) => lens.alias === alias);
  const picker = alias !== undefined && (
    <LensPicker
      lenses={lensesOf(lenses, reviews)}
      alias={alias}
      onChange={chosen => setParams({ lens: chosen })}
    />
  );

  if (review && review.id !== startsBeside) {
    return (
      <ReviewTab
        key={review.id}
        reviewId={review.id}
        newestVersion={lenses.find(lens => lens.alias === alias)?.version}
        lensPicker={picker}
        onStartAnother={() => setStartsBeside(review.id)}
      />
    );
  }
  return (
    <StartReviewLoader
      key={alias ?? ''}
      entityRef={entityRef}
      lens={lenses.find(lens => lens.alias === alias)}
      lensPicker={picker}
      onStarted={() => {
        setStartsBeside(undefined);
        retry();
      }}
    />
  );
};

/**
 * The entity tab: the review of the component at hand, or the way to start one.
 * Draws no page and no header of its own.
 *
 * @public
 */
export const EntityLensReviewContent = () => (
  <ReadableText>
    <div data-testid="lens-review-content">
      <EvidenceSourcesLoader>
        <Content />
      </EvidenceSourcesLoader>
    </div>
  </ReadableText>
);
