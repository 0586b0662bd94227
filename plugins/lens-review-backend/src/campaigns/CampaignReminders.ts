import { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import { NewNotice, NoticeKind } from '../notifications/NoticeStore';
import { Campaign, dayOf } from './Campaign';
import { CampaignQueries } from './CampaignQueries';
import { CampaignStore } from './CampaignStore';

/** What reminders of campaigns need. */
export interface CampaignRemindersOptions {
  campaigns: CampaignStore;
  queries: CampaignQueries;
  /** How long before the due date owners are reminded. */
  before: HumanDuration;
}

/**
 * Tells the owners of components what a campaign asks: when it starts, some time
 * before it is due, and when that day has gone by; each once, and only while
 * components of theirs are not done. The campaign's owner is told of components
 * that nobody owns.
 */
export class CampaignReminders {
  readonly #options: CampaignRemindersOptions;

  constructor(options: CampaignRemindersOptions) {
    this.#options = options;
  }

  /** What is to be told now; what was told before is left out by the store. */
  async plan(now: Date): Promise<NewNotice[]> {
    const { campaigns, queries } = this.#options;
    const notices: NewNotice[] = [];
    for (const campaign of await campaigns.list('running')) {
      const kind = this.#kindOf(campaign, now);
      for (const open of await queries.openByOwner(campaign)) {
        notices.push(toNotice(campaign, kind, open));
      }
    }
    return notices;
  }

  #kindOf({ dueOn }: Campaign, now: Date): CampaignNotice {
    if (dayOf(now) > dueOn) {
      return 'campaign_overdue';
    }
    const from = DateTime.fromISO(dueOn, { zone: 'utc' })
      .minus(this.#options.before)
      .toJSDate();
    return now >= from ? 'campaign_due' : 'campaign_started';
  }
}

type CampaignNotice = Extract<NoticeKind, `campaign_${string}`>;

function toNotice(
  campaign: Campaign,
  kind: CampaignNotice,
  { owner, components }: { owner: string | undefined; components: number },
): NewNotice {
  const { id, title, dueOn } = campaign;
  const whose = owner === undefined ? 'that nobody owns' : 'of yours';
  const count =
    components === 1
      ? `1 component ${whose} is not done`
      : `${components} components ${whose} are not done`;
  return {
    about: [id, dueOn],
    link: `/lens-review/campaigns?campaign=${id}`,
    kind,
    recipient: owner ?? campaign.owner,
    title: titleOf(kind, title, dueOn),
    description: `${count}.`,
  };
}

function titleOf(kind: CampaignNotice, title: string, dueOn: string): string {
  switch (kind) {
    case 'campaign_overdue':
      return `${title}: was due on ${dueOn}`;
    case 'campaign_due':
      return `${title}: due on ${dueOn}`;
    default:
      return `A campaign asks for your components: ${title}, until ${dueOn}`;
  }
}
