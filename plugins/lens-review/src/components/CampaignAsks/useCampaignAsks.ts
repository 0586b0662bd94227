import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { levelName } from '../LevelBadge';
import { formatScore } from '../ScoreValue';

/** Gives a function that says what a campaign asks for, in a few words. */
export function useCampaignAsks(): (
  campaign: Pick<ApiSchemas['Campaign'], 'practices' | 'target'>,
) => string {
  const { t } = useTranslationRef(campaignsTranslationRef);
  return ({ practices, target }) => {
    if (practices) {
      return t('campaigns.practices', { count: practices.length });
    }
    const score =
      target?.score === undefined ? undefined : formatScore(target.score);
    const level =
      target?.level === undefined ? undefined : levelName(target.level);
    if (score !== undefined && level !== undefined) {
      return t('campaigns.scoreAndLevel', { score, level });
    }
    return score !== undefined
      ? t('campaigns.score', { score })
      : t('campaigns.level', { level: level ?? '' });
  };
}
