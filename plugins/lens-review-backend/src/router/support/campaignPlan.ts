import { InputError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { CampaignAsks, CampaignPlan } from '../../campaigns/Campaign';
import { readEntityRef, readRefFilter } from './entityRefs';

/**
 * What a caller wants of a campaign.
 *
 * @throws InputError where it asks for both or neither, or names no entity
 */
export function readCampaignPlan(
  request: ApiSchemas['CampaignRequest'],
): CampaignPlan {
  const { filter } = request;
  return {
    title: request.title.trim(),
    description: request.description?.trim() || undefined,
    lensAlias: request.lens,
    asks: readAsks(request),
    filter: {
      ...filter,
      owner: readRefFilter(filter.owner, 'group'),
      system: readRefFilter(filter.system, 'system'),
      domain: readRefFilter(filter.domain, 'domain'),
    },
    owner: readOwner(request.owner),
    dueOn: request.dueOn,
  };
}

function readAsks({
  practices,
  target,
}: ApiSchemas['CampaignRequest']): CampaignAsks {
  if (practices && !target) {
    return { kind: 'practices', practices };
  }
  if (target && !practices) {
    return { kind: 'target', ...target };
  }
  throw new InputError('A campaign asks for practices or for a target');
}

function readOwner(text: string): string {
  const owner = readEntityRef(text, 'group');
  if (!/^(group|user):/.test(owner)) {
    throw new InputError(
      `owner: '${text}' is no group and no user, e.g. group:default/platform`,
    );
  }
  return owner;
}
