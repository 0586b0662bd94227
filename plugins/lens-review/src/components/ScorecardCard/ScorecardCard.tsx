import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';
import { LoadError } from '../LoadError';
import { SummaryPanel } from '../SummaryPanel';

const FILTERS: Record<string, 'owner' | 'system' | 'domain'> = {
  group: 'owner',
  user: 'owner',
  system: 'system',
  domain: 'domain',
};

/** Props of {@link ScorecardCard}. */
export interface ScorecardCardProps {
  title: string;
  filter: { owner?: string; system?: string; domain?: string };
}

const namedOf = ({ owner, system, domain }: ScorecardCardProps['filter']) => ({
  ...(owner && { owner }),
  ...(system && { system }),
  ...(domain && { domain }),
});

/** What a set of components comes to, or why it could not be loaded. */
const Summary = ({ filter }: Pick<ScorecardCardProps, 'filter'>) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(organisationTranslationRef);
  const { owner, system, domain } = filter;
  const { value, error, loading, retry } = useAsyncRetry(
    () =>
      api.getScorecardSummary({
        owner: owner ? [owner] : undefined,
        system: system ? [system] : undefined,
        domain: domain ? [domain] : undefined,
      }),
    [api, owner, system, domain],
  );
  return (
    <>
      {error && (
        <LoadError
          message={t('scorecardCard.loadFailed', { message: error.message })}
          onRetry={retry}
        />
      )}
      {!value && loading && <Progress />}
      {value && <SummaryPanel summary={value} filter={namedOf(filter)} />}
    </>
  );
};

/** The reviews of a set of components in short, with the way to the components. */
export const ScorecardCard = ({ title, filter }: ScorecardCardProps) => {
  const { t } = useTranslationRef(organisationTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  return (
    <InfoCard
      title={title}
      variant="gridItem"
      deepLink={{
        title: t('scorecardCard.open'),
        link: `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams(
          namedOf(filter),
        )}`,
      }}
    >
      <Summary filter={filter} />
    </InfoCard>
  );
};

/**
 * The reviews of all components of a group (with those nested in it), system or
 * domain.
 *
 * @public
 */
export const EntityLensReviewScorecardCard = () => {
  const { entity } = useEntity();
  const { t } = useTranslationRef(organisationTranslationRef);
  const by = FILTERS[entity.kind.toLowerCase()];
  return by ? (
    <ScorecardCard
      title={t('scorecardCard.title')}
      filter={{ [by]: stringifyEntityRef(entity) }}
    />
  ) : null;
};

/**
 * The reviews of the whole organisation, for the home page.
 *
 * @public
 */
export const LensReviewHomeCard = () => {
  const { t } = useTranslationRef(organisationTranslationRef);
  return <ScorecardCard title={t('scorecardCard.homeTitle')} filter={{}} />;
};

/** The reviews of the whole organisation, without a card around them. */
export const OrganisationSummary = () => <Summary filter={{}} />;
