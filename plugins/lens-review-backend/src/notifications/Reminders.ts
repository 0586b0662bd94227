import {
  CalendarPeriod,
  parseCadence,
  sprintStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import { CampaignReminders } from '../campaigns/CampaignReminders';
import { NewNotice, NoticeStore } from './NoticeStore';
import { ExpiringMark, ReminderQueries, SprintRow } from './ReminderQueries';

/** What reminders are made of. */
export interface RemindersOptions {
  notices: NoticeStore;
  queries: ReminderQueries;
  campaigns: CampaignReminders;
  /** How long before an end people are reminded. */
  before: HumanDuration;
  /** Of components that name none. */
  cadence: CalendarPeriod | undefined;
  now: () => Date;
}

/** Reminds the owning groups of what runs out and of checks that are due; of each once. */
export class Reminders {
  readonly #options: RemindersOptions;

  constructor(options: RemindersOptions) {
    this.#options = options;
  }

  /** Writes the reminders that are due now; they are sent from there. */
  async plan(): Promise<void> {
    const { notices, queries, before, now } = this.#options;
    const at = now();
    const horizon = DateTime.fromJSDate(at, { zone: 'utc' })
      .plus(before)
      .toJSDate();
    const planned: NewNotice[] = [
      ...(await queries.expiringExemptions(at, horizon)).flatMap(mark =>
        expiring('exemption_expiring', 'exemption', mark),
      ),
      ...(await queries.expiringAttestations(at, horizon)).flatMap(mark =>
        expiring('attestation_expiring', 'attestation', mark),
      ),
    ];
    for await (const rows of queries.openReviews()) {
      planned.push(...rows.flatMap(row => this.#sprint(row, at)));
    }
    planned.push(...(await this.#options.campaigns.plan(at)));
    await notices.add(planned, at);
  }

  #sprint(row: SprintRow, at: Date): NewNotice[] {
    const recipient = recipientOf(row);
    const cadence =
      (row.cadence === undefined ? undefined : parseCadence(row.cadence)) ??
      this.#options.cadence;
    const stand = sprintStand({ cadence, since: row.since }, at);
    if (
      !recipient ||
      !stand.dueAt ||
      (stand.status !== 'due' && stand.status !== 'overdue')
    ) {
      return [];
    }
    const overdue = stand.status === 'overdue';
    return [
      {
        about: [row.reviewId, stand.dueAt.toISOString()],
        reviewId: row.reviewId,
        kind: overdue ? 'sprint_overdue' : 'sprint_due',
        recipient,
        title: overdue
          ? `The sprint check of ${row.title} is overdue`
          : `The sprint check of ${row.title} is due`,
        description: `It was due on ${dayOf(
          stand.dueAt,
        )} and takes five minutes.`,
      },
    ];
  }
}

function expiring(
  kind: 'exemption_expiring' | 'attestation_expiring',
  noun: string,
  mark: ExpiringMark,
): NewNotice[] {
  const recipient = recipientOf(mark);
  return recipient
    ? [
        {
          about: [mark.id, mark.validUntil.toISOString()],
          reviewId: mark.reviewId,
          kind,
          recipient,
          title: `An ${noun} of ${mark.title} runs out on ${dayOf(
            mark.validUntil,
          )}`,
          description: `${mark.questionId}/${mark.choiceId}. Renew it, or follow the practice by then.`,
        },
      ]
    : [];
}

/** The owning group, or who started the review where nobody owns the component. */
function recipientOf({
  owner,
  createdBy,
}: Pick<SprintRow, 'owner' | 'createdBy'>): string | undefined {
  return owner ?? (/^user:/i.test(createdBy) ? createdBy : undefined);
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
