import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { ClaimedNotice, NoticeStore } from './NoticeStore';

/** What sending needs. */
export interface NoticeSenderOptions {
  notices: NoticeStore;
  notifications: Pick<NotificationService, 'send'>;
  logger: LoggerService;
  now: () => Date;
}

const BATCH = 20;

/** A replica that dies while it sends holds its notices up so long; so does a failure. */
const RETRY_MS = 5 * 60_000;

/** Sends what people are to be told, through Backstage's notifications. */
export class NoticeSender {
  readonly #options: NoticeSenderOptions;

  constructor(options: NoticeSenderOptions) {
    this.#options = options;
  }

  /** Sends what is due; answers how much. Safe for several replicas at once. */
  async send(): Promise<number> {
    const { notices, now } = this.#options;
    let sent = 0;
    for (;;) {
      const at = now();
      const claimed = await notices.claim(
        at,
        new Date(at.getTime() + RETRY_MS),
        BATCH,
      );
      for (const notice of claimed) {
        sent += (await this.#sendOne(notice)) ? 1 : 0;
      }
      if (claimed.length < BATCH) {
        return sent;
      }
    }
  }

  async #sendOne(notice: ClaimedNotice): Promise<boolean> {
    const { notices, notifications, logger, now } = this.#options;
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: notice.recipient },
        payload: {
          title: notice.title,
          description: notice.description,
          link: linkOf(notice),
          topic: 'lens-review',
          // Sent again after a crash, it takes the place of the first
          scope: `lens-review:${notice.id}`,
          severity:
            notice.kind === 'conflict_after_sign_off' ? 'high' : 'normal',
        },
      });
    } catch (error) {
      logger.warn(
        `A notification about ${
          notice.entityRef ?? notice.title
        } could not be sent (attempt ${notice.attempts}): ${error}`,
      );
      return false;
    }
    await notices.markSent(notice.id, now());
    return true;
  }
}

/** Where it leads, as a path of the portal: the tab of its component, or what it says itself. */
function linkOf({ link, entityRef }: ClaimedNotice): string | undefined {
  if (entityRef === undefined) {
    return link;
  }
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/catalog/${namespace}/${kind}/${name}/lens-review`.toLocaleLowerCase(
    'en-US',
  );
}
