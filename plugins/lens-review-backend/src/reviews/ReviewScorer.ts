import {
  Answer,
  ReviewInput,
  ReviewResult,
  ScoringSettings,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { sha256 } from '../database/sha256';
import { snapshot } from '../database/snapshot';
import { FactStore } from '../evidence/FactStore';
import { toScoringInput } from '../exemptions/Exemption';
import { ExemptionStore } from '../exemptions/ExemptionStore';
import { LensLoader } from '../lenses/LensLoader';
import { codePractices } from '../scorecards/practiceCodes';
import { ScoreStore, StoredScore } from '../scorecards/ScoreStore';
import { AttestationStore } from './AttestationStore';
import { applyAutoAccept } from './autoAccept';
import { Change, HistoryStore, PracticeChange } from './HistoryStore';
import { ReviewRecord, StoredAnswer } from './Review';
import { ReviewSignals } from './ReviewSignals';
import { ReviewStore } from './ReviewStore';
import { ReviewView } from './ReviewView';
import { reopens } from './reopening';
import { compareScores, statesOf } from './scoreChanges';

/** What scoring needs of the rest. */
export interface ReviewScorerOptions {
  reviews: ReviewStore;
  scores: ScoreStore;
  history: HistoryStore;
  attestations: AttestationStore;
  exemptions: ExemptionStore;
  facts: FactStore;
  lenses: LensLoader;
  settings: ScoringSettings;
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
  /** Names the settings that scores rest on. */
  readonly settingsFingerprint: string;

  constructor(options: ReviewScorerOptions) {
    this.#options = options;
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
    const { reviews, attestations, exemptions, facts, lenses } = this.#options;
    const { scores, settings } = this.#options;
    const lens = await lenses.load(review.lensAlias, review.lensVersion, tx);
    const answers = await reviews.getAnswers(review.id, tx);
    const input: ReviewInput = {
      answers: plainAnswers(answers),
      attestations: await attestations.list(
        review.entityRef,
        review.lensAlias,
        tx,
      ),
      ...toScoringInput(await exemptions.list(review.id, tx)),
      facts: await facts.list(review.entityRef, tx),
      settings,
    };
    const stored = await scores.get(review.id, tx);
    return {
      review,
      lens,
      answers,
      input,
      result: scoreReview(lens.compiled, input, at),
      computedAt: stored?.computedAt ?? at,
      at,
    };
  }

  /**
   * Computes the score again after an input changed, stores it, and writes the
   * history where something changed.
   *
   * @param change - `at`: when it took effect, if not now; `silent`: an input was
   * only confirmed, so tell nobody unless the score changed; `record`: people look
   * for the step itself, so it is in the history even where no number changed
   */
  async rescore(
    review: ReviewRecord,
    change: Change & { at?: Date; silent?: boolean; record?: boolean },
    context: ScoringContext,
  ): Promise<ReviewView> {
    const at = change.at ?? context.now;
    const view = await this.#store(review, change, at, context);
    if (!this.#options.autoAccept) {
      return view;
    }
    const accepted = await applyAutoAccept(
      view,
      this.#options.reviews,
      context,
    );
    return accepted.length === 0
      ? view
      : this.#store(
          view.review,
          {
            cause: 'proposal',
            actor: 'system',
            subject: accepted.length === 1 ? accepted[0] : undefined,
          },
          at,
          context,
        );
  }

  /**
   * Writes what time alone did since the score was stored, each step at its own
   * instant; so a change that comes after is not taken for the cause.
   */
  async catchUp(
    review: ReviewRecord,
    context: ScoringContext,
  ): Promise<ReviewRecord> {
    let current = review;
    let due = await this.#dueInstant(review, context);
    while (due) {
      const view = await this.rescore(
        current,
        { cause: 'expiry', actor: 'system', at: due, silent: true },
        context,
      );
      current = view.review;
      const next: Date | undefined = await this.#dueInstant(current, context);
      // Each step must lead on, or this would never end
      due = next && next > due ? next : undefined;
    }
    return current;
  }

  async #dueInstant(
    review: ReviewRecord,
    { tx, now }: ScoringContext,
  ): Promise<Date | undefined> {
    const stored = await this.#options.scores.get(review.id, tx);
    return stored?.validUntil && stored.validUntil <= now
      ? stored.validUntil
      : undefined;
  }

  async #store(
    review: ReviewRecord,
    change: Change & { silent?: boolean; record?: boolean },
    at: Date,
    context: ScoringContext,
  ): Promise<ReviewView> {
    const { tx, now, signals } = context;
    const { scores, history, reviews, settings } = this.#options;
    const view = await this.view(review, at, tx);
    const { result, lens } = view;
    const before = await scores.get(review.id, tx);
    const { changed, practices } = compareScores(before, result);
    const { overall } = result.scores;

    const stored: StoredScore = {
      reviewId: review.id,
      scores: result.scores,
      practices: statesOf(result),
      practiceCodes: codePractices(result.practices),
      levelRank:
        settings.levels.findIndex(rung => rung.id === overall.level) + 1,
      pillarNames: namesOf(lens.document.pillars),
      phaseNames: namesOf(lens.compiled.phases),
      conflicts: result.practices.filter(practice => practice.conflict).length,
      proposals: result.practices.filter(practice => practice.proposal).length,
      lensVersion: lens.version,
      settingsFingerprint: this.settingsFingerprint,
      computedAt: now,
      validUntil: result.validUntil,
    };
    await scores.put(stored, tx);

    const ended =
      change.cause === 'expiry' ? endedExemption(view.input, at) : undefined;
    const row = {
      reviewId: review.id,
      at,
      actor: change.actor,
      score: overall.score,
      assurance: overall.assurance,
      coverage: overall.coverage,
      scope: overall.scope,
      level: overall.level,
      risk: overall.risk,
      effectiveRisk: overall.effectiveRisk,
    };
    if (changed || change.record || ended) {
      await history.add(
        {
          ...row,
          cause: change.cause,
          action: change.action ?? (ended && 'exemption_expired'),
          subject: change.subject ?? ended,
          detail: change.detail,
          practices,
        },
        tx,
      );
    }
    const signedOff = review.status === 'signed_off';
    const reopened = signedOff && reopens(change);
    if (reopened) {
      await history.add(
        {
          ...row,
          cause: 'sign_off',
          action: 'reopened',
          subject: change.subject,
          practices: [],
        },
        tx,
      );
    }
    const touched = await reviews.touch(
      review.id,
      {
        ...((changed || !change.silent) && { updatedAt: now }),
        ...(reopened && { status: 'draft' as const }),
      },
      tx,
    );
    if (changed || !change.silent || change.record) {
      signals.add(touched);
    }
    if (signedOff && !reopened && bringsConflict(practices, result)) {
      await this.#options.onConflictAfterSignOff?.(view, context);
    }
    return { ...view, review: touched, computedAt: now };
  }
}

/** Whether a practice came to be contradicted against what was answered. */
function bringsConflict(
  changes: PracticeChange[],
  result: ReviewResult,
): boolean {
  return changes.some(
    ({ questionId, choiceId, to }) =>
      to === 'not_met' &&
      result.practices.some(
        practice =>
          practice.conflict &&
          practice.questionId === questionId &&
          practice.choiceId === choiceId,
      ),
  );
}

/** The practice whose exemption ended at an instant. */
function endedExemption(input: ReviewInput, at: Date): string | undefined {
  const ended = input.exemptions.find(
    ({ validUntil }) => validUntil?.getTime() === at.getTime(),
  );
  return ended && `${ended.questionId}/${ended.choiceId}`;
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

function plainAnswers(
  answers: Record<string, StoredAnswer>,
): Record<string, Answer> {
  const plain: Record<string, Answer> = Object.create(null);
  for (const [questionId, { answer }] of Object.entries(answers)) {
    plain[questionId] = answer;
  }
  return plain;
}

function namesOf(
  parts: readonly { id: string; name: string }[],
): Record<string, string> {
  return Object.fromEntries(parts.map(({ id, name }) => [id, name]));
}
