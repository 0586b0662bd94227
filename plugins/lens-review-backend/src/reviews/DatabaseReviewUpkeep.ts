import { diffLens } from '@lens-review/backstage-plugin-lens-review-common';
import { lock, tryLock } from '../database/lock';
import { Lens } from '../lenses/LensLibrary';
import { LensLoader } from '../lenses/LensLoader';
import { LensStore } from '../lenses/LensStore';
import { ScoreStore } from '../scorecards/ScoreStore';
import { ReviewRhythm } from '../sprints/ReviewRhythm';
import { PendingChangeStore } from './PendingChangeStore';
import { ReviewRecord } from './Review';
import { ScoringContext } from './ReviewScorer';
import { ReviewUpkeep } from './ReviewService';
import {
  ReviewTransactions,
  ReviewTransactionsOptions,
} from './ReviewTransactions';

/** Reviews that are looked up at once; each is computed in its own transaction. */
const BATCH = 100;

/** What upkeep is made of. */
export interface ReviewUpkeepOptions extends ReviewTransactionsOptions {
  scores: ScoreStore;
  pending: PendingChangeStore;
  lensStore: LensStore;
  lenses: LensLoader;
  rhythm: ReviewRhythm;
}

/** Upkeep on top of the stores. */
export class DatabaseReviewUpkeep implements ReviewUpkeep {
  readonly #options: ReviewUpkeepOptions;
  readonly #transactions: ReviewTransactions;

  constructor(options: ReviewUpkeepOptions) {
    this.#options = options;
    this.#transactions = new ReviewTransactions(options);
  }

  async sweep(): Promise<number> {
    const { scores, scorer, now } = this.#options;
    let computed = 0;
    let before = 0;
    do {
      before = computed;
      const due = await scores.listDue(now(), BATCH);
      for (const { reviewId, entityRef } of due) {
        // Whoever holds the lock catches up as well: another replica, or a writer
        const done = await this.#transactions.transact(async context => {
          if (!(await tryLock(context.tx, `entity:${entityRef}`))) {
            return false;
          }
          const review = await this.#findOpen(reviewId, context);
          if (!review) {
            return false;
          }
          const caughtUp = await scorer.catchUp(review, context);
          return caughtUp.revision !== review.revision;
        });
        computed += done ? 1 : 0;
      }
    } while (computed - before === BATCH);
    return computed + (await this.#countPending());
  }

  async applySettings(): Promise<number> {
    const { scores, scorer } = this.#options;
    const others = await scores.listWithOtherSettings(
      scorer.settingsFingerprint,
    );
    let computed = 0;
    for (const other of others) {
      computed += (await this.#applySettingsTo(other)) ? 1 : 0;
    }
    return computed;
  }

  async applyLensVersions(alias: string): Promise<number> {
    const { reviews } = this.#options;
    const targets = new Map<string, string>();
    let moved = 0;
    for (const open of await reviews.listOpenWith(alias)) {
      const { lensVersion } = open;
      const target =
        targets.get(lensVersion) ??
        (await this.#newestMinorOf(alias, lensVersion));
      targets.set(lensVersion, target);
      if (target !== lensVersion) {
        moved += (await this.#moveTo(target, open)) ? 1 : 0;
      }
    }
    return moved;
  }

  async applyCadence(): Promise<number> {
    return this.#options.rhythm.apply(this.#options.db);
  }

  async welcomeBack(): Promise<void> {
    for (const alias of await this.#options.lensStore.listAliases()) {
      await this.applyLensVersions(alias);
    }
    await this.applySettings();
  }

  /** Scores what changed above components. */
  async #countPending(): Promise<number> {
    const { pending, scorer } = this.#options;
    let computed = 0;
    let after: string | undefined;
    for (;;) {
      const some = await pending.listReviews({ after, limit: BATCH });
      for (const { reviewId, entityRef } of some) {
        const done = await this.#transactions.transact(async context => {
          // Whoever holds the lock counts it as well
          const review =
            (await tryLock(context.tx, `entity:${entityRef}`)) &&
            (await this.#findOpen(reviewId, context));
          if (!review) {
            return false;
          }
          await scorer.catchUp(review, context);
          return true;
        });
        computed += done ? 1 : 0;
      }
      after = some.at(-1)?.reviewId;
      if (some.length < BATCH) {
        return computed;
      }
    }
  }

  async #applySettingsTo(
    other: Awaited<ReturnType<ScoreStore['listWithOtherSettings']>>[number],
  ): Promise<boolean> {
    const { scores, scorer } = this.#options;
    return this.#transactions.transact(async context => {
      await lock(context.tx, `entity:${other.entityRef}`);
      const review = await this.#findOpen(other.reviewId, context);
      const stored = await scores.read([other.reviewId], context.tx);
      const score = stored.get(other.reviewId);
      // Another replica may have been faster
      if (
        !review ||
        score?.settingsFingerprint === scorer.settingsFingerprint
      ) {
        return false;
      }
      const current = await scorer.catchUp(review, context);
      await scorer.rescore(
        current,
        { cause: 'settings', actor: 'system', silent: true },
        context,
      );
      return true;
    });
  }

  async #moveTo(
    target: string,
    open: Pick<ReviewRecord, 'id' | 'entityRef' | 'lensVersion'>,
  ): Promise<boolean> {
    const { reviews, scorer } = this.#options;
    return this.#transactions.transact(async context => {
      await lock(context.tx, `entity:${open.entityRef}`);
      const review = await this.#findOpen(open.id, context);
      if (review?.lensVersion !== open.lensVersion) {
        return false;
      }
      const current = await scorer.catchUp(review, context);
      const moved = await reviews.touch(
        current.id,
        { lensVersion: target },
        context.tx,
      );
      await scorer.rescore(
        moved,
        {
          cause: 'lens_version',
          actor: 'system',
          subject: `${moved.lensAlias} ${target}`,
          record: true,
        },
        context,
      );
      return true;
    });
  }

  /** The newest published version after one that changes texts or overlay only; else itself. */
  async #newestMinorOf(alias: string, version: string): Promise<string> {
    const { lensStore, lenses } = this.#options;
    const published = await lensStore.listPublished(alias);
    const own = published.findIndex(other => other.version === version);
    const current: Lens = await lenses.load(alias, version);
    for (const { version: newer } of published.slice(0, Math.max(own, 0))) {
      const lens = await lenses.load(alias, newer);
      if (diffLens(current, lens).kind !== 'major') {
        return newer;
      }
    }
    return version;
  }

  async #findOpen(
    id: string,
    { tx }: ScoringContext,
  ): Promise<ReviewRecord | undefined> {
    const review = await this.#options.reviews.get(id, tx);
    return review?.frozen || review?.status === 'closed' ? undefined : review;
  }
}
