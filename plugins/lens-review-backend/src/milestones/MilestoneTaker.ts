import { createHash } from 'node:crypto';
import {
  ENGINE_VERSION,
  printSnapshot,
} from '@lens-review/backstage-plugin-lens-review-common';
import { GoalStore } from '../goals/GoalStore';
import { LensStore } from '../lenses/LensStore';
import { HistoryStore } from '../reviews/HistoryStore';
import { ReviewRecord } from '../reviews/Review';
import { ReviewScorer, ScoringContext } from '../reviews/ReviewScorer';
import { ReviewView } from '../reviews/ReviewView';
import { refreshCards } from '../scorecards/componentCards';
import { ReviewRhythm } from '../sprints/ReviewRhythm';
import { MilestoneStore, StoredMilestone } from './MilestoneStore';

/** What taking a milestone needs. */
export interface MilestoneTakerOptions {
  milestones: MilestoneStore;
  goals: Pick<GoalStore, 'get' | 'listCells'>;
  history: HistoryStore;
  lensStore: LensStore;
  scorer: ReviewScorer;
  rhythm: ReviewRhythm;
}

/** A milestone just taken, and the review with the history row of it. */
export interface TakenMilestone {
  milestone: StoredMilestone;
  view: ReviewView;
}

/** Takes milestones, inside the transaction that holds the lock of the entity. */
export class MilestoneTaker {
  readonly #options: MilestoneTakerOptions;

  constructor(options: MilestoneTakerOptions) {
    this.#options = options;
  }

  /** Keeps a review as it is at the context's instant. */
  async take(
    review: ReviewRecord,
    name: string,
    actor: string,
    context: ScoringContext,
  ): Promise<TakenMilestone> {
    const { milestones, history, scorer, rhythm } = this.#options;
    const { tx, now } = context;
    const view = await scorer.rescore(
      review,
      {
        cause: 'milestone',
        action: 'taken',
        actor,
        subject: name,
        record: true,
        silent: true,
      },
      context,
    );
    const snapshot = await this.#snapshotOf(view, context);
    const last = await milestones.getLast(review.id, tx);
    const { overall } = view.result.scores;
    const milestone: StoredMilestone = {
      reviewId: review.id,
      number: (last?.number ?? 0) + 1,
      name,
      at: now,
      createdBy: actor,
      lensVersion: view.lens.version,
      engineVersion: ENGINE_VERSION,
      score: overall.score,
      assurance: overall.assurance,
      coverage: overall.coverage,
      scope: overall.scope,
      level: overall.level,
      snapshot,
      checksum: checksumOf(snapshot),
      historyId: await history.lastId(review.id, tx),
    };
    await milestones.insert(milestone, tx);
    await refreshCards(tx, await rhythm.write(tx, [review.entityRef]));
    return { milestone, view };
  }

  async #snapshotOf(view: ReviewView, { tx }: ScoringContext): Promise<string> {
    const { goals, lensStore } = this.#options;
    const { id, entityRef } = view.review;
    const { alias, version } = view.lens;
    const record = await lensStore.get(alias, version, tx);
    const set = await goals.get(id, tx);
    return printSnapshot({
      formatVersion: 1,
      engineVersion: ENGINE_VERSION,
      entityRef,
      lens: { alias, version, checksum: record?.checksum ?? '' },
      at: view.at,
      input: view.input,
      result: view.result,
      plan: {
        goals:
          set?.outcome === undefined
            ? undefined
            : { outcome: set.outcome, targets: set.targets },
        roadmap: await goals.listCells(id, tx),
      },
    });
  }
}

/** SHA-256 over the text of a snapshot. */
export function checksumOf(snapshot: string): string {
  return createHash('sha256').update(snapshot).digest('hex');
}
