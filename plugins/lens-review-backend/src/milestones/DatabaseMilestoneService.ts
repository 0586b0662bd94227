import { isDeepStrictEqual } from 'node:util';
import {
  compareReviews,
  parseSnapshot,
  ReviewStand,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Page, PageRequest } from '../database/Page';
import { LensLibrary } from '../lenses/LensLibrary';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult } from '../reviews/ChangeResult';
import { HistoryStore } from '../reviews/HistoryStore';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewService } from '../reviews/ReviewService';
import {
  ComparedStand,
  MilestoneComparison,
  MilestoneService,
  MilestoneView,
} from './MilestoneService';
import { MilestoneStore, MilestoneSummary } from './MilestoneStore';
import { checksumOf, MilestoneTaker } from './MilestoneTaker';

/** What the service is made of. */
export interface MilestoneServiceOptions {
  milestones: MilestoneStore;
  taker: MilestoneTaker;
  changes: ReviewChanges;
  reviews: Pick<ReviewService, 'find' | 'get'>;
  history: HistoryStore;
  lenses: Pick<LensLibrary, 'load'>;
}

const CAUSES = 200;

type Stand = {
  compared: ComparedStand;
  stand: ReviewStand;
  historyId?: string;
};

/** Milestones on top of the stores. */
export class DatabaseMilestoneService implements MilestoneService {
  readonly #options: MilestoneServiceOptions;

  constructor(options: MilestoneServiceOptions) {
    this.#options = options;
  }

  async take(
    reviewId: string,
    name: string,
    actor: string,
    request?: IdempotentRequest<MilestoneSummary>,
  ): Promise<ChangeResult<MilestoneSummary>> {
    const { changes, taker } = this.#options;
    return changes.change<MilestoneSummary>(
      reviewId,
      async (review, context) => {
        if (name.trim() === '') {
          return {
            outcome: 'refused',
            message: 'name: give the milestone a name, e.g. Sprint 12.',
          };
        }
        const { milestone } = await taker.take(
          review,
          name.trim(),
          actor,
          context,
        );
        return { outcome: 'done', value: milestone };
      },
      request,
    );
  }

  async list(
    reviewId: string,
    page: PageRequest,
  ): Promise<Page<MilestoneSummary> | undefined> {
    const { milestones, reviews } = this.#options;
    return (await reviews.find(reviewId))
      ? milestones.list(reviewId, page)
      : undefined;
  }

  async get(
    reviewId: string,
    number: number,
  ): Promise<MilestoneView | undefined> {
    const { milestones, reviews, lenses } = this.#options;
    const milestone =
      (await reviews.find(reviewId)) &&
      (await milestones.get(reviewId, number));
    if (!milestone) {
      return undefined;
    }
    const snapshot = parseSnapshot(milestone.snapshot);
    const { lens: named, input, at } = snapshot;
    const lens = await lenses.load(named.alias, named.version);
    const { scores } = scoreReview(lens.compiled, input, at);
    return {
      milestone,
      snapshot,
      lens,
      recomputed: scores,
      intact:
        checksumOf(milestone.snapshot) === milestone.checksum &&
        isDeepStrictEqual(
          JSON.parse(JSON.stringify(scores)),
          snapshot.result.scores,
        ),
    };
  }

  async compare(
    reviewId: string,
    from: number,
    to?: number,
  ): Promise<MilestoneComparison | undefined> {
    const { history } = this.#options;
    const earlier = await this.#milestoneStand(reviewId, from);
    const later =
      to === undefined
        ? await this.#currentStand(reviewId)
        : await this.#milestoneStand(reviewId, to);
    if (!earlier || !later) {
      return undefined;
    }
    return {
      from: earlier.compared,
      to: later.compared,
      difference: compareReviews(earlier.stand, later.stand),
      causes: await history.listBetween(
        reviewId,
        { after: earlier.historyId, until: later.historyId },
        CAUSES,
      ),
    };
  }

  async #milestoneStand(
    reviewId: string,
    number: number,
  ): Promise<Stand | undefined> {
    const { milestones, reviews, lenses } = this.#options;
    const milestone =
      (await reviews.find(reviewId)) &&
      (await milestones.get(reviewId, number));
    if (!milestone) {
      return undefined;
    }
    const { lens: named, input, result } = parseSnapshot(milestone.snapshot);
    return {
      compared: {
        milestone,
        at: milestone.at,
        lens: await lenses.load(named.alias, named.version),
      },
      stand: { lensVersion: named.version, input, result },
      historyId: milestone.historyId,
    };
  }

  async #currentStand(reviewId: string): Promise<Stand | undefined> {
    const view = await this.#options.reviews.get(reviewId);
    return (
      view && {
        compared: { at: view.at, lens: view.lens },
        stand: {
          lensVersion: view.lens.version,
          input: view.input,
          result: view.result,
        },
      }
    );
  }
}
