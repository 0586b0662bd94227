import { Link, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Fragment, useCallback } from 'react';
import { lensReviewApiRef } from '../../api';
import { useEntityTabPath } from '../../components/EntityTabLink';
import { LoadError } from '../../components/LoadError';
import { useEntityTitles } from '../../entities';
import { messageOf } from '../../hooks';
import { lensesTranslationRef } from '../../messages/lenses';
import { useKeptAsync } from '../useKeptAsync';

const SHOWN = 50;

/** The components whose open reviews follow one version of a lens. */
export const VersionReviews = (props: { alias: string; version: string }) => {
  const { alias, version } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensesTranslationRef);
  const tabPath = useEntityTabPath();
  const load = useCallback(
    () => api.listReviews({ lens: alias, version, limit: SHOWN }),
    [api, alias, version],
  );
  const { value, error, retry } = useKeptAsync(load);
  const refs = (value?.items ?? [])
    .filter(({ status }) => status !== 'closed')
    .map(({ entityRef }) => entityRef);
  const titleOf = useEntityTitles(refs);
  if (!value) {
    return error ? (
      <LoadError message={messageOf(error)} onRetry={retry} />
    ) : (
      <Progress />
    );
  }
  const more = value.totalItems - value.items.length;
  return (
    <>
      {refs.map((entityRef, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <Link to={tabPath(entityRef)}>{titleOf(entityRef)}</Link>
        </Fragment>
      ))}{' '}
      {more > 0 && t('lenses.whoMore', { number: String(more) })}
    </>
  );
};
