import { nextSteps } from '@lens-review/backstage-plugin-lens-review-common';
import { ChangeResult, Refusal } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewView } from '../reviews/ReviewView';
import { StoredTask, TaskStore } from '../tasks/TaskStore';
import { GoalStore, StoredCell } from './GoalStore';
import { refuseDay } from './refuseGoals';

/** What the service is made of. */
export interface RoadmapServiceOptions {
  goals: GoalStore;
  tasks: TaskStore;
  reviews: Pick<ReviewService, 'get'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** The plan by pillar and phase. */
export interface RoadmapView {
  view: ReviewView;
  cells: StoredCell[];
  steps: ReturnType<typeof nextSteps>;
  tasks: StoredTask[];
}

/** The way of a team to its goals, cell by cell of the matrix. */
export class RoadmapService {
  readonly #options: RoadmapServiceOptions;

  constructor(options: RoadmapServiceOptions) {
    this.#options = options;
  }

  /** Undefined where the review is not found. */
  async get(reviewId: string): Promise<RoadmapView | undefined> {
    const { goals, reviews, tasks } = this.#options;
    const view = await reviews.get(reviewId);
    return (
      view && {
        view,
        cells: await goals.listCells(reviewId),
        steps: nextSteps(view.lens.compiled, view.input, view.result),
        tasks: await tasks.list(reviewId),
      }
    );
  }

  /** What is planned of a review, without what follows from its answers. */
  async listCells(reviewId: string): Promise<StoredCell[]> {
    return this.#options.goals.listCells(reviewId);
  }

  /** Sets days and owners of the given cells; the others stay as they are. */
  async set(
    reviewId: string,
    cells: StoredCell[],
    actor: string,
  ): Promise<ChangeResult<{ cells: StoredCell[] }>> {
    const { changes, goals, scorer } = this.#options;
    return changes.change(reviewId, async (review, context) => {
      const { tx, now } = context;
      const { lens, result } = await scorer.view(review, now, tx);
      const before = await goals.listCells(reviewId, tx);
      for (const cell of cells) {
        const { pillarId, phaseId } = cell;
        if (
          !result.scores.cells.some(
            known => known.pillarId === pillarId && known.phaseId === phaseId,
          )
        ) {
          return refused(
            `cells: the lens ${lens.alias} ${lens.version} has no practices of ${pillarId} in ${phaseId}.`,
          );
        }
        // An overdue cell may get another owner and keep its day
        const kept = before.some(
          known =>
            known.pillarId === pillarId &&
            known.phaseId === phaseId &&
            known.targetOn === cell.targetOn,
        );
        const message = kept
          ? undefined
          : refuseDay('targetOn', cell.targetOn, now);
        if (message !== undefined) {
          return refused(message);
        }
      }
      await goals.putCells(reviewId, cells, tx);
      await scorer.rescore(
        review,
        {
          cause: 'goal',
          action: 'planned',
          actor,
          record: true,
          silent: true,
        },
        context,
      );
      return { outcome: 'done' as const, value: { cells } };
    });
  }
}

function refused(message: string): Refusal {
  return { outcome: 'refused', message };
}
