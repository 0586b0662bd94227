import {
  Answer,
  ApiSchemas,
  carryAnswers,
  carryPlace,
  diffLens,
  LensRename,
  ReviewScores,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Lens } from '../lenses/LensLibrary';
import { LensLoader } from '../lenses/LensLoader';
import { LensStore } from '../lenses/LensStore';
import { MilestoneSummary } from '../milestones/MilestoneStore';
import { MilestoneTaker } from '../milestones/MilestoneTaker';
import { ChangeResult } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewService } from '../reviews/ReviewService';
import { ReviewStore } from '../reviews/ReviewStore';
import { ReviewView } from '../reviews/ReviewView';
import { carryMarks } from './carryMarks';

/** What the service is made of. */
export interface UpgradeServiceOptions {
  reviews: ReviewStore;
  reviewService: Pick<ReviewService, 'get'>;
  lensStore: LensStore;
  lenses: LensLoader;
  taker: MilestoneTaker;
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** What an upgrade would do, or did. */
export interface UpgradeView {
  from: Lens;
  to: Lens;
  difference: ReturnType<typeof diffLens>;
  renames: LensRename[];
  /** Decided practices that stay decided. */
  carried: number;
  /** Decided practices that the newer version gives up. */
  letGo: ApiSchemas['PracticeRef'][];
  before: ReviewScores;
  after: ReviewScores;
  /** Taken before; only where it was done. */
  milestone?: MilestoneSummary;
}

interface Plan extends UpgradeView {
  answers: Record<string, Answer>;
}

type PlanResult =
  | { outcome: 'done'; value: Plan }
  | { outcome: 'conflict' | 'missing'; message: string };

/** Takes a review to a newer version of its lens: a milestone first, then the answers. */
export class UpgradeService {
  readonly #options: UpgradeServiceOptions;

  constructor(options: UpgradeServiceOptions) {
    this.#options = options;
  }

  /** What an upgrade would change. */
  async preview(
    reviewId: string,
    to?: string,
  ): Promise<PlanResult | { outcome: 'not_found' }> {
    const { reviewService, scorer } = this.#options;
    const view = await reviewService.get(reviewId);
    return view
      ? scorer.read(tx => this.#plan(view, to, tx))
      : { outcome: 'not_found' };
  }

  async upgrade(
    reviewId: string,
    to: string | undefined,
    actor: string,
  ): Promise<ChangeResult<UpgradeView>> {
    const { changes, reviews, scorer, taker } = this.#options;
    return changes.change<UpgradeView>(reviewId, async (review, context) => {
      const { tx, now } = context;
      const view = await scorer.view(review, now, tx);
      const planned = await this.#plan(view, to, tx);
      if (planned.outcome !== 'done') {
        return planned;
      }
      const { value: plan } = planned;
      const { milestone } = await taker.take(
        review,
        `Before ${plan.to.alias} ${plan.to.version}`,
        actor,
        context,
      );
      await this.#writeAnswers(view, plan.answers, actor, now, tx);
      await carryMarks(review, plan.renames, tx);
      const moved = await reviews.touch(
        review.id,
        { lensVersion: plan.to.version },
        tx,
      );
      const { result } = await scorer.rescore(
        moved,
        {
          cause: 'lens_version',
          action: 'upgraded',
          actor,
          subject: `${plan.to.alias} ${plan.to.version}`,
          record: true,
        },
        context,
      );
      return {
        outcome: 'done',
        value: { ...plan, after: result.scores, milestone },
      };
    });
  }

  async #plan(
    view: ReviewView,
    to: string | undefined,
    tx: Knex.Transaction,
  ): Promise<PlanResult> {
    const { lensStore, lenses } = this.#options;
    const { lens, input, result, at } = view;
    const published = await lensStore.listPublished(lens.alias, tx);
    const own = published.findIndex(({ version }) => version === lens.version);
    const target =
      to === undefined
        ? 0
        : published.findIndex(({ version }) => version === to);
    if (target < 0) {
      return {
        outcome: 'missing',
        message: `There is no published version '${to}' of the lens '${lens.alias}'`,
      };
    }
    if (target >= own) {
      return {
        outcome: 'conflict',
        message: `The review is on version ${lens.version} already; there is nothing newer to go to`,
      };
    }
    const renames: LensRename[] = [];
    let answers = input.answers;
    // The map of each version leads from the one before, the oldest first
    for (const { version } of published.slice(target, own).reverse()) {
      const record = await lensStore.get(lens.alias, version, tx);
      answers = carryAnswers(answers, record?.renames ?? []);
      renames.push(...(record?.renames ?? []));
    }
    const newer = await lenses.load(lens.alias, published[target].version, tx);
    const marks = <T extends { questionId: string; choiceId: string }>(
      all: T[],
    ) =>
      all.flatMap(mark => {
        const place = followed(mark, renames);
        return place ? [{ ...mark, ...place }] : [];
      });
    return {
      outcome: 'done',
      value: {
        from: lens,
        to: newer,
        difference: diffLens(lens, newer),
        renames,
        answers,
        ...followedDecisions(input.answers, renames),
        before: result.scores,
        after: scoreReview(
          newer.compiled,
          {
            ...input,
            answers,
            attestations: marks(input.attestations),
            exemptions: marks(input.exemptions),
            dismissals: marks(input.dismissals ?? []),
          },
          at,
        ).scores,
      },
    };
  }

  async #writeAnswers(
    view: ReviewView,
    carried: Record<string, Answer>,
    actor: string,
    now: Date,
    tx: Knex.Transaction,
  ): Promise<void> {
    const { reviews } = this.#options;
    for (const [questionId, answer] of Object.entries(carried)) {
      const before = view.answers[questionId];
      if (JSON.stringify(before?.answer) !== JSON.stringify(answer)) {
        await reviews.putAnswer(
          view.review.id,
          questionId,
          {
            answer,
            revision: (before?.revision ?? 0) + 1,
            updatedAt: now,
            updatedBy: actor,
          },
          tx,
        );
      }
    }
    const gone = Object.keys(view.answers).filter(
      questionId => !(questionId in carried),
    );
    await reviews.removeAnswers(view.review.id, gone, tx);
  }
}

/** How many decisions an upgrade keeps, and which it gives up. */
function followedDecisions(
  answers: Record<string, Answer>,
  renames: LensRename[],
): Pick<UpgradeView, 'carried' | 'letGo'> {
  const decided = Object.entries(answers).flatMap(([questionId, { choices }]) =>
    Object.entries(choices)
      .filter(([, { state }]) => state !== 'undecided')
      .map(([choiceId]) => ({ questionId, choiceId })),
  );
  const letGo = decided.filter(place => !followed(place, renames));
  return { carried: decided.length - letGo.length, letGo };
}

/** A practice after all the renames, one version after the other. */
function followed(
  mark: { questionId: string; choiceId: string },
  renames: LensRename[],
): { questionId: string; choiceId: string } | null {
  return carryPlace(
    { questionId: mark.questionId, choiceId: mark.choiceId },
    renames,
  );
}

/** An upgrade as the contract has it. */
export function upgradeToApi(
  upgrade: UpgradeView,
): ApiSchemas['ReviewUpgrade'] {
  const { from, to, difference, renames, before, after, milestone } = upgrade;
  const { carried, letGo } = upgrade;
  const numbers = ({ overall }: ReviewScores) => ({
    score: overall.score,
    assurance: overall.assurance,
    coverage: overall.coverage,
    scope: overall.scope,
    level: overall.level,
  });
  return {
    from: from.version,
    to: to.version,
    kind: difference.kind,
    changes: difference.changes,
    renames: renames.map(({ from: old, to: now }) => ({
      from: old,
      to: now ?? undefined,
    })),
    carried,
    letGo,
    before: numbers(before),
    after: numbers(after),
    milestone: milestone?.number,
  };
}
