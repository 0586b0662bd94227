import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import useAsync from 'react-use/esm/useAsync';
import { LensReviewApi, lensReviewApiRef } from '../../api';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { organisationTranslationRef } from '../../messages/organisation';
import { ComponentsState, SpecialFilters } from './componentsState';

/** Rows that one request gives at most. */
const MOST = 200;

/** Stands for a name that is on its way. */
const ON_ITS_WAY = '…';

/** A filter that another page led here with, in words. */
export interface SpecialFilter {
  label: string;
  /** The filters that stay when it is taken away. */
  without: SpecialFilters;
}

async function nameOfPractice(
  api: LensReviewApi,
  practice: string,
  lens: string | undefined,
): Promise<string | undefined> {
  const { items } = await api.listPracticeScorecards({ lens, limit: MOST });
  return items.find(
    ({ questionId, choiceId }) => `${questionId}/${choiceId}` === practice,
  )?.title;
}

async function nameOfCollector(
  api: LensReviewApi,
  collector: string,
): Promise<string | undefined> {
  const { items } = await api.listCollectors();
  return items.find(({ id }) => id === collector)?.title;
}

async function nameOfCampaign(
  api: LensReviewApi,
  id: string,
): Promise<string | undefined> {
  return (await api.campaigns.get(id)).campaign.title;
}

/** The name of what a filter has by its id; the id itself where nobody knows a name. */
function useName(
  id: string | undefined,
  find: (id: string) => Promise<string | undefined>,
  keys: unknown[],
): string {
  const { value, loading } = useAsync(
    async () => (id === undefined ? undefined : find(id)),
    [id, ...keys],
  );
  return value ?? (loading ? ON_ITS_WAY : id ?? '');
}

/** What other pages filtered by, with the names of practice, source and campaign. */
export function useSpecialFilters({
  special,
  lens,
}: Pick<ComponentsState, 'special' | 'lens'>): SpecialFilter[] {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(organisationTranslationRef);
  const { t: tCampaigns } = useTranslationRef(campaignsTranslationRef);
  const { practice, practiceState, evidence, has, campaign, campaignState } =
    special;
  const [collectorId, gap] = evidence?.split(':') ?? [];
  const practiceName = useName(practice, id => nameOfPractice(api, id, lens), [
    api,
    lens,
  ]);
  const collector = useName(collectorId, id => nameOfCollector(api, id), [api]);
  const campaignName = useName(campaign, id => nameOfCampaign(api, id), [api]);

  const filters: SpecialFilter[] = [];
  if (practice) {
    filters.push({
      label: t('special.practice', {
        practice: practiceName,
        state: t(`special.${practiceState ?? 'not_met'}`),
      }),
      without: { ...special, practice: undefined, practiceState: undefined },
    });
  }
  if (evidence) {
    filters.push({
      label: t(
        gap === 'missing'
          ? 'special.evidenceMissing'
          : 'special.evidenceFailing',
        { collector },
      ),
      without: { ...special, evidence: undefined },
    });
  }
  for (const each of has ?? []) {
    const others = has?.filter(other => other !== each) ?? [];
    filters.push({
      label: t(`special.has_${each}`),
      without: { ...special, has: others.length > 0 ? others : undefined },
    });
  }
  if (campaign) {
    filters.push({
      label: tCampaigns(`campaignFilter.${campaignState ?? 'all'}`, {
        campaign: campaignName,
      }),
      without: { ...special, campaign: undefined, campaignState: undefined },
    });
  }
  return filters;
}
