import { ScoringSettings } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { sha256 } from '../database/sha256';
import { snapshot } from '../database/snapshot';
import { FactsAtHand } from '../evidence/FactStore';
import { codePractices } from '../scorecards/practiceCodes';
import { NewScore } from '../scorecards/ScoreStore';
import { applyAutoAccept } from './autoAccept';
import { HistoryStore } from './HistoryStore';
import { PendingChange, PendingChangeStore } from './PendingChangeStore';
import { ReviewRecord } from './Review';
import { ReviewSignals } from './ReviewSignals';
import { ReviewStand } from './ReviewStand';
import { ReviewView } from './ReviewView';
import { ReviewViews, ReviewViewsOptions, ScoredView } from './ReviewViews';
import { compareScores, ScoreBefore } from './scoreChanges';
import {
  bringsConflict,
  ScoringChange,
  ScoringStep,
  stepOf,
} from './scoringSteps';

/** What scoring needs of the rest. */
export interface ReviewScorerOptions extends ReviewViewsOptions {
  history: HistoryStore;
  pending: PendingChangeStore;
  /** Whether `system` accepts proposals. */
  autoAccept: boolean;
  /** Called in the transaction in which evidence came to contradict a review that is signed off. */
  onConflictAfterSignOff?(
    view: ReviewView,
    context: ScoringContext,
  ): Promise<void>;
  db: Knex;
}

/** The transaction that a review is scored in, and its time. */
export interface ScoringContext {
  tx: Knex.Transaction;
  now: Date;
  signals: ReviewSignals;
}

/**
 * Gathers what a score is a function of, and stores what follows. Used inside
 * the transaction that changes an input, with the lock of the entity held.
 */
export class ReviewScorer {
  readonly #options: ReviewScorerOptions;
  readonly #views: ReviewViews;
  /** Names the settings that scores rest on. */
  readonly settingsFingerprint: string;

  constructor(options: ReviewScorerOptions) {
    this.#options = options;
    this.#views = new ReviewViews(options);
    this.settingsFingerprint = fingerprintOf(
      options.settings,
      options.autoAccept,
    );
  }

  /** Several reads that see one state of the database. */
  async read<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return snapshot(this.#options.db, work);
  }

  /** A review with everything that follows from it at an instant; stores nothing. */
  async view(
    review: ReviewRecord,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<ReviewView> {
    const [view] = await this.#views.read([review], at, tx);
    return view;
  }

  /** The same, where it is known already how its stored score stands. */
  async viewStand(
    { review, computedAt }: ReviewStand,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<ReviewView> {
    const [view] = await this.#views.compute([review], at, tx);
    return { ...view, computedAt: computedAt ?? at };
  }

  /**
   * Computes the score again after an input changed, stores it, and writes the
   * history where something changed.
   */
  async rescore(
    review: ReviewRecord,
    change: ScoringChange,
    context: ScoringContext,
  ): Promise<ReviewView> {
    const [view] = await this.rescoreAll([review], change, context);
    return view;
  }

  /**
   * The same for reviews that one change is about, in a few statements. Views are in
   * their order.
   *
   * @param atHand - facts as they are in this transaction
   */
  async rescoreAll(
    reviews: readonly ReviewRecord[],
    change: ScoringChange,
    context: ScoringContext,
    atHand?: FactsAtHand,
  ): Promise<ReviewView[]> {
    if (reviews.length === 0) {
      return [];
    }
    const at = change.at ?? context.now;
    const views = await this.#store(reviews, change, at, context, atHand);
    if (!this.#options.autoAccept) {
      return views;
    }
    const settled: ReviewView[] = [];
    for (const view of views) {
      const accepted = await applyAutoAccept(
        view,
        this.#options.reviews,
        context,
      );
      const [after] =
        accepted.length === 0
          ? [view]
          : await this.#store(
              [view.review],
              {
                cause: 'proposal',
                actor: 'system',
                subject: accepted.length === 1 ? accepted[0] : undefined,
              },
              at,
              context,
            );
      settled.push(after);
    }
    return settled;
  }

  /**
   * Writes what time and changes above the component did since the score was
   * stored, each step at its own instant; so a change that comes after is not taken
   * for the cause.
   */
  async catchUp(
    review: ReviewRecord,
    context: ScoringContext,
  ): Promise<ReviewRecord> {
    const [current] = await this.catchUpAll([review], context);
    return current;
  }

  /** The same for several reviews; in their order. */
  async catchUpAll(
    reviews: readonly ReviewRecord[],
    context: ScoringContext,
  ): Promise<ReviewRecord[]> {
    const pendingOf = await this.#options.pending.listOfReviews(
      reviews.map(({ id }) => id),
      context.tx,
    );
    const counted: ReviewRecord[] = [];
    for (const review of reviews) {
      const pending = pendingOf.get(review.id) ?? [];
      counted.push(await this.#count(pending, review, context));
    }
    const dueOf = await this.#dueInstants(counted, context);
    const current: ReviewRecord[] = [];
    for (const review of counted) {
      const due = dueOf.get(review.id);
      current.push(due ? await this.#expire(review, due, context) : review);
    }
    return current;
  }

  /** Scores what changed above the component, after what time did before it. */
  async #count(
    pending: PendingChange[],
    review: ReviewRecord,
    context: ScoringContext,
  ): Promise<ReviewRecord> {
    const { tx, now, signals } = context;
    let current = review;
    for (const { id, at, ...change } of pending) {
      const then = { ...context, now: at };
      const due = (await this.#dueInstants([current], then)).get(current.id);
      current = due ? await this.#expire(current, due, then) : current;
      const stored = await this.#options.scores.read([current.id], tx);
      const { computedAt } = stored.get(current.id) ?? {};
      const view = await this.rescore(
        current,
        {
          ...change,
          at: computedAt !== undefined && computedAt > at ? now : at,
          silent: true,
        },
        context,
      );
      current = view.review;
      signals.add(current);
      await this.#options.pending.remove(id, tx);
    }
    return current;
  }

  async #expire(
    review: ReviewRecord,
    firstDue: Date,
    context: ScoringContext,
  ): Promise<ReviewRecord> {
    let current = review;
    let due: Date | undefined = firstDue;
    while (due) {
      const view = await this.rescore(
        current,
        { cause: 'expiry', actor: 'system', at: due, silent: true },
        context,
      );
      current = view.review;
      const next: Date | undefined = (
        await this.#dueInstants([current], context)
      ).get(current.id);
      // Each step must lead on, or this would never end
      due = next && next > due ? next : undefined;
    }
    return current;
  }

  /** Until when scores held that time has overtaken, by review. */
  async #dueInstants(
    reviews: readonly ReviewRecord[],
    { tx, now }: ScoringContext,
  ): Promise<Map<string, Date>> {
    const stored = await this.#options.scores.read(
      reviews.map(({ id }) => id),
      tx,
    );
    const due = new Map<string, Date>();
    for (const [id, { validUntil }] of stored) {
      if (validUntil && validUntil <= now) {
        due.set(id, validUntil);
      }
    }
    return due;
  }

  async #store(
    reviews: readonly ReviewRecord[],
    change: ScoringChange,
    at: Date,
    context: ScoringContext,
    atHand?: FactsAtHand,
  ): Promise<ReviewView[]> {
    const { tx, now } = context;
    const { scores, history } = this.#options;
    const views = await this.#views.read(reviews, at, tx, atHand);
    const steps: ScoringStep[] = [];
    for (const view of views) {
      const before = await this.#before(view, tx);
      steps.push(stepOf(view, change, compareScores(before, view.result)));
    }
    await scores.put(
      views.map(view => this.#toNewScore(view, now)),
      tx,
    );
    await history.add(
      steps.flatMap(step => step.rows),
      tx,
    );
    const touched = await this.#touch(steps, context);
    for (const { view, practices, reopened } of steps) {
      const signedOff = view.review.status === 'signed_off';
      if (signedOff && !reopened && bringsConflict(practices, view.result)) {
        await this.#options.onConflictAfterSignOff?.(view, context);
      }
    }
    return views.map(view => ({
      ...view,
      review: touched.get(view.review.id) ?? view.review,
      computedAt: now,
    }));
  }

  /** The score that is stored, with its lens: mostly the one that the review has now. */
  async #before(
    { review: { lensAlias }, lens, before }: ScoredView,
    tx: Knex.Transaction,
  ): Promise<ScoreBefore | undefined> {
    if (!before) {
      return undefined;
    }
    const then =
      before.lensVersion === lens.version
        ? lens
        : await this.#options.lenses.load(lensAlias, before.lensVersion, tx);
    return { score: before, lens: then.compiled };
  }

  /** Moves the reviews on, those together that move alike; and notes whom to tell. */
  async #touch(
    steps: ScoringStep[],
    { tx, now, signals }: ScoringContext,
  ): Promise<Map<string, ReviewRecord>> {
    const touched = new Map<string, ReviewRecord>();
    for (const news of [true, false]) {
      for (const reopened of [true, false]) {
        const alike = steps.filter(
          step => step.news === news && step.reopened === reopened,
        );
        if (alike.length > 0) {
          const moved = await this.#options.reviews.touchAll(
            alike.map(({ view }) => view.review.id),
            {
              ...(news && { updatedAt: now }),
              ...(reopened && { status: 'draft' }),
            },
            tx,
          );
          moved.forEach(review => touched.set(review.id, review));
        }
      }
    }
    for (const { view, told } of steps) {
      const review = touched.get(view.review.id);
      if (told && review) {
        signals.add(review);
      }
    }
    return touched;
  }

  #toNewScore(
    { review, lens, result, before }: ScoredView,
    now: Date,
  ): NewScore {
    const { overall } = result.scores;
    return {
      reviewId: review.id,
      scores: result.scores,
      practiceCodes: codePractices(result.practices),
      levelRank:
        this.#options.settings.levels.findIndex(
          rung => rung.id === overall.level,
        ) + 1,
      pillarNames: namesOf(lens.document.pillars),
      phaseNames: namesOf(lens.compiled.phases),
      conflicts: result.practices.filter(practice => practice.conflict).length,
      proposals: result.practices.filter(practice => practice.proposal).length,
      lensVersion: lens.version,
      settingsFingerprint: this.settingsFingerprint,
      computedAt: now,
      validUntil: result.validUntil,
      moved: before !== undefined && before.lensVersion !== lens.version,
    };
  }
}

/** Names settings by their content, whatever the order of keys. */
export function fingerprintOf(
  settings: ScoringSettings,
  autoAccept: boolean,
): string {
  const weights = Object.entries(settings.pillarWeights).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const levels = settings.levels.map(rung => [
    rung.id,
    rung.minScope,
    rung.minScore,
    rung.minAssurance,
    rung.noHighRisk,
  ]);
  return sha256(JSON.stringify([weights, levels, autoAccept]));
}

function namesOf(
  parts: readonly { id: string; name: string }[],
): Record<string, string> {
  return Object.fromEntries(parts.map(({ id, name }) => [id, name]));
}
