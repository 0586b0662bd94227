import {
  CalendarPeriod,
  parseCadence,
  parseSnapshot,
  sprintItems,
  SprintItems,
  SprintStand,
  sprintStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import { LensStore } from '../lenses/LensStore';
import { MilestoneStore, MilestoneSummary } from '../milestones/MilestoneStore';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewView } from '../reviews/ReviewView';
import { ScopeIndex } from '../scorecards/ScopeIndex';
import { TaskStore } from '../tasks/TaskStore';

/** What the service is made of. */
export interface SprintServiceOptions {
  reviews: Pick<ReviewService, 'get'>;
  milestones: MilestoneStore;
  tasks: TaskStore;
  scope: ScopeIndex;
  lensStore: LensStore;
  /** Of components that name none. */
  cadence: CalendarPeriod | undefined;
  /** What runs out within this is about to. */
  before: HumanDuration;
}

/** A sprint check as it stands. */
export interface SprintCheckView extends SprintItems {
  view: ReviewView;
  /** The last milestone. */
  since?: MilestoneSummary;
  stand: SprintStand;
  /** A name for the milestone that closes it. */
  suggestedName: string;
}

/** The five minutes after each sprint. It is closed by a milestone. */
export class SprintService {
  readonly #options: SprintServiceOptions;

  constructor(options: SprintServiceOptions) {
    this.#options = options;
  }

  /**
   * Undefined where the review is not found.
   *
   * @param limit - items at most; ten where left out
   */
  async check(
    reviewId: string,
    limit?: number,
  ): Promise<SprintCheckView | undefined> {
    const { reviews, milestones, tasks, scope, before } = this.#options;
    const view = await reviews.get(reviewId);
    if (!view) {
      return undefined;
    }
    const { review, at } = view;
    const last = await milestones.getLast(reviewId);
    const entity = await scope.get(review.entityRef);
    const cadence =
      (entity?.cadence === undefined
        ? undefined
        : parseCadence(entity.cadence)) ?? this.#options.cadence;
    return {
      view,
      since: last,
      stand: sprintStand({ cadence, since: last?.at ?? review.createdAt }, at),
      suggestedName: `Sprint ${(last?.number ?? 0) + 1}`,
      ...sprintItems({
        lens: view.lens.compiled,
        input: view.input,
        result: view.result,
        before: last && {
          at: last.at,
          result: parseSnapshot(last.snapshot).result,
        },
        owned: new Set(
          (await tasks.list(reviewId))
            .filter(({ status }) => status === 'open')
            .map(({ questionId, choiceId }) => `${questionId}/${choiceId}`),
        ),
        newerLens: await this.#newerLens(view),
        now: at,
        horizon: DateTime.fromJSDate(at, { zone: 'utc' })
          .plus(before)
          .toJSDate(),
        limit,
      }),
    };
  }

  async #newerLens({ lens }: ReviewView): Promise<string | undefined> {
    const newest = await this.#options.lensStore.getNewest(lens.alias);
    return newest && newest.version !== lens.version
      ? newest.version
      : undefined;
  }
}
