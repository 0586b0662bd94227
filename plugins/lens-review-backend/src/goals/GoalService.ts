import {
  ApiSchemas,
  GoalTarget,
  LevelRung,
  targetStand,
} from '@lens-review/backstage-plugin-lens-review-common';
import { isDeepStrictEqual } from 'node:util';
import { viaEntityRefsOf } from '../evidence/factToApi';
import { ChangeResult, Refusal } from '../reviews/ChangeResult';
import { ReviewRecord } from '../reviews/Review';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer, ScoringContext } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewView } from '../reviews/ReviewView';
import { GoalStore, StoredGoals, StoredTarget } from './GoalStore';
import { readTarget, refuseDay } from './refuseGoals';
import { targetsAt, TargetView } from './TargetView';

/** What the service is made of. */
export interface GoalServiceOptions {
  goals: GoalStore;
  reviews: Pick<ReviewService, 'get'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
  levels: LevelRung[];
}

/** Goals with where each target stands. */
export interface GoalsView {
  view: ReviewView;
  goals?: StoredGoals;
  targets: TargetView[];
  /** What the next level of the ladder wants, where nothing is set yet. */
  suggested: GoalTarget[];
}

/** What a team wants to reach. */
export class GoalService {
  readonly #options: GoalServiceOptions;

  constructor(options: GoalServiceOptions) {
    this.#options = options;
  }

  /** Undefined where the review is not found. */
  async get(reviewId: string): Promise<GoalsView | undefined> {
    const view = await this.#options.reviews.get(reviewId);
    return view && this.of(view);
  }

  /** The goals of a review that was read already. */
  async of(view: ReviewView): Promise<GoalsView> {
    return this.#viewOf(view, await this.#options.goals.get(view.review.id));
  }

  /**
   * Replaces the goals; a target that was there before keeps its baseline.
   *
   * @param revision - that the change rests on; 0 where nothing was set before
   */
  async set(
    reviewId: string,
    wish: ApiSchemas['GoalsUpdate'],
    revision: number,
    actor: string,
  ): Promise<ChangeResult<GoalsView>> {
    const { changes, goals, scorer } = this.#options;
    return changes.change<GoalsView>(reviewId, async (review, context) => {
      const { tx, now } = context;
      const view = await scorer.view(review, now, tx);
      const outcome = wish.outcome.trim();
      if (outcome === '') {
        return refused('outcome: say what the business wants to reach.');
      }
      const was = await goals.get(reviewId, tx);
      if (revision !== (was?.revision ?? 0)) {
        return stale(was);
      }
      const before = was?.targets ?? [];
      const targets: StoredTarget[] = [];
      for (const wanted of wish.targets) {
        const read = readTarget(wanted, view.lens);
        if (!read.ok) {
          return refused(read.message);
        }
        const { target } = read;
        const known = before.find(other =>
          isDeepStrictEqual(other.target, target),
        );
        const message = known
          ? undefined
          : refuseDay('until', target.until, now);
        if (message !== undefined) {
          return refused(message);
        }
        targets.push(known ?? baselineOf(target, view));
      }
      const stored: StoredGoals = {
        reviewId,
        outcome,
        targets,
        revision: revision + 1,
        updatedAt: now,
        updatedBy: actor,
      };
      await this.#store(
        review,
        stored,
        { action: 'set', detail: outcome },
        context,
      );
      return { outcome: 'done', value: this.#viewOf(view, stored) };
    });
  }

  /** Takes outcome and targets away; the history keeps that they were there. */
  async clear(
    reviewId: string,
    revision: number,
    actor: string,
  ): Promise<ChangeResult<GoalsView>> {
    const { changes, goals, scorer } = this.#options;
    return changes.change<GoalsView>(reviewId, async (review, context) => {
      const { tx, now } = context;
      const view = await scorer.view(review, now, tx);
      const was = await goals.get(reviewId, tx);
      if (revision !== (was?.revision ?? 0)) {
        return stale(was);
      }
      if (was?.outcome === undefined) {
        return { outcome: 'done', value: this.#viewOf(view, was) };
      }
      const stored: StoredGoals = {
        reviewId,
        targets: [],
        revision: revision + 1,
        updatedAt: now,
        updatedBy: actor,
      };
      await this.#store(
        review,
        stored,
        { action: 'cleared', detail: was.outcome },
        context,
      );
      return { outcome: 'done', value: this.#viewOf(view, stored) };
    });
  }

  /** Goals and what the history says of them, together. */
  async #store(
    review: ReviewRecord,
    stored: StoredGoals,
    change: { action: 'set' | 'cleared'; detail: string },
    context: ScoringContext,
  ): Promise<void> {
    const { goals, scorer } = this.#options;
    await goals.put(stored, context.tx);
    await scorer.rescore(
      review,
      {
        ...change,
        cause: 'goal',
        actor: stored.updatedBy,
        record: true,
        silent: true,
      },
      context,
    );
  }

  #viewOf(view: ReviewView, goals: StoredGoals | undefined): GoalsView {
    const { result, input, lens, at } = view;
    const level = result.scores.overall.nextLevel?.level;
    const rung = this.#options.levels.find(({ id }) => id === level);
    return {
      view,
      goals,
      targets: goals
        ? targetsAt(goals.targets, {
            scores: result.scores,
            facts: input.facts,
            at,
          })
        : [],
      suggested:
        goals?.outcome !== undefined || !rung
          ? []
          : [
              ...lens.compiled.pillars.map(
                ({ id }): GoalTarget => ({
                  kind: 'score',
                  pillarId: id,
                  min: rung.minScore,
                }),
              ),
              { kind: 'assurance', min: rung.minAssurance },
            ],
    };
  }
}

function stale(was: StoredGoals | undefined): Refusal {
  return {
    outcome: 'stale',
    message: `Somebody else changed the goals meanwhile${
      was ? `; they are at revision ${was.revision} now` : ''
    }. Read them again, and then change what is there.`,
  };
}

function baselineOf(target: GoalTarget, view: ReviewView): StoredTarget {
  const { current, facts } = targetStand(
    target,
    { scores: view.result.scores, facts: view.input.facts },
    view.at,
  );
  return {
    target,
    baseline: current ?? null,
    baselineVia: viaEntityRefsOf(facts),
    baselineAt: view.at.toISOString(),
  };
}

function refused(message: string): Refusal {
  return { outcome: 'refused', message };
}
