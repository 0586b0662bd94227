import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { CampaignView } from './CampaignService';

/** A campaign as the contract has it. */
export function campaignToApi({
  campaign,
  progress,
  today,
}: CampaignView): ApiSchemas['Campaign'] {
  const { asks, lensAlias: lens, status, dueOn } = campaign;
  return {
    id: campaign.id,
    title: campaign.title,
    description: campaign.description,
    lens,
    ...(asks.kind === 'practices'
      ? { practices: asks.practices }
      : { target: { score: asks.score, level: asks.level } }),
    filter: campaign.filter,
    owner: campaign.owner,
    dueOn,
    status,
    overdue: status === 'running' && dueOn < today,
    revision: campaign.revision,
    ...progress,
    createdAt: campaign.createdAt.toISOString(),
    createdBy: campaign.createdBy,
    updatedAt: campaign.updatedAt.toISOString(),
    endedAt: campaign.endedAt?.toISOString(),
  };
}
