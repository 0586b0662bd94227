import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CalendarPeriod,
  parseCadence,
  sprintStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import { CampaignReminders } from '../campaigns/CampaignReminders';
import { ownerOf } from '../permissions/ownerOf';
import { NewNotice, NoticeStore } from './NoticeStore';
import {
  ExpiringMark,
  ExpiringSharedMark,
  ReminderQueries,
  SprintRow,
} from './ReminderQueries';

/** What reminders are made of. */
export interface RemindersOptions {
  notices: NoticeStore;
  queries: ReminderQueries;
  campaigns: CampaignReminders;
  /** How long before an end people are reminded. */
  before: HumanDuration;
  /** Of components that name none. */
  cadence: CalendarPeriod | undefined;
  logger: Pick<LoggerService, 'warn'>;
  now: () => Date;
}

/** Reminds the owning groups of what runs out and of checks that are due; of each once. */
export class Reminders {
  readonly #options: RemindersOptions;

  constructor(options: RemindersOptions) {
    this.#options = options;
  }

  /**
   * Writes the reminders that are due now; they are sent from there.
   *
   * @param readEntities - as the catalog has them now; what is gone is left out
   */
  async plan(
    readEntities: (entityRefs: string[]) => Promise<Entity[]>,
  ): Promise<void> {
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
    planned.push(...(await this.#shared(at, horizon, readEntities)));
    for await (const rows of queries.openReviews()) {
      planned.push(...rows.flatMap(row => this.#sprint(row, at)));
    }
    planned.push(...(await this.#options.campaigns.plan(at)));
    await notices.add(planned, at);
  }

  /** Of what groups, systems and domains attest for their components. */
  async #shared(
    at: Date,
    horizon: Date,
    readEntities: (entityRefs: string[]) => Promise<Entity[]>,
  ): Promise<NewNotice[]> {
    const marks = await this.#options.queries.expiringSharedAttestations(
      at,
      horizon,
    );
    if (marks.length === 0) {
      return [];
    }
    let entities: Entity[];
    try {
      entities = await readEntities([
        ...new Set(marks.map(({ entityRef }) => entityRef)),
      ]);
    } catch (error) {
      // No reason to hold up the other reminders: these come with the next run
      this.#options.logger.warn(
        `Reminders of what is attested for several components have to wait, the catalog could not be read: ${error}`,
      );
      return [];
    }
    const holders = new Map(
      entities.map(holder => [stringifyEntityRef(holder), holder]),
    );
    return marks.flatMap(mark => {
      const holder = holders.get(mark.entityRef);
      return holder ? sharedExpiring(mark, holder) : [];
    });
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

function sharedExpiring(mark: ExpiringSharedMark, holder: Entity): NewNotice[] {
  const { entityRef, questionId, choiceId, validUntil, createdBy } = mark;
  const recipient = recipientOf({ owner: ownerOf(holder), createdBy });
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return recipient
    ? [
        {
          about: [mark.id, validUntil.toISOString()],
          link: `/catalog/${namespace}/${kind}/${name}`.toLocaleLowerCase(
            'en-US',
          ),
          kind: 'attestation_expiring',
          recipient,
          title: `A document of ${
            holder.metadata.title ?? holder.metadata.name
          } runs out on ${dayOf(validUntil)}`,
          description: `${questionId}/${choiceId}, for all its components. Name it again, or another one, by then.`,
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
