import {
  Answer,
  scoreReview,
  ScoringSettings,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { FactsAtHand, FactStore } from '../evidence/FactStore';
import { toScoringInput } from '../exemptions/Exemption';
import { ExemptionStore } from '../exemptions/ExemptionStore';
import { Lens } from '../lenses/LensLibrary';
import { LensLoader } from '../lenses/LensLoader';
import { LensStore } from '../lenses/LensStore';
import { LensStep } from '../lenses/placeIn';
import { ScoreStore, StoredScore } from '../scorecards/ScoreStore';
import {
  attestationsFor,
  needsSteps,
} from '../sharedAttestations/inheritedAttestations';
import { AttestationStore } from './AttestationStore';
import { ReviewRecord, StoredAnswer, StoredAttestation } from './Review';
import { ReviewStore } from './ReviewStore';
import { ReviewView } from './ReviewView';

/** What views are made of. */
export interface ReviewViewsOptions {
  reviews: ReviewStore;
  scores: ScoreStore;
  attestations: AttestationStore;
  exemptions: ExemptionStore;
  facts: FactStore;
  lenses: LensLoader;
  lensStore: Pick<LensStore, 'listSteps'>;
  settings: ScoringSettings;
}

/** A view, and the score that is stored of its review. */
export interface ScoredView extends ReviewView {
  /** Undefined before the first. */
  before: StoredScore | undefined;
}

/** Gathers what scores are a function of, for many reviews in a few statements, and computes them. */
export class ReviewViews {
  readonly #options: ReviewViewsOptions;

  constructor(options: ReviewViewsOptions) {
    this.#options = options;
  }

  /** The same as `compute` gives, with the scores that are stored. */
  async read(
    reviews: readonly ReviewRecord[],
    at: Date,
    tx: Knex.Transaction,
    atHand?: FactsAtHand,
  ): Promise<ScoredView[]> {
    const storedOf = await this.#options.scores.read(
      reviews.map(({ id }) => id),
      tx,
    );
    const views = await this.compute(reviews, at, tx, atHand);
    return views.map(view => {
      const before = storedOf.get(view.review.id);
      return { ...view, computedAt: before?.computedAt ?? at, before };
    });
  }

  /** Reviews with everything that follows from them at an instant, in their order. */
  async compute(
    reviews: readonly ReviewRecord[],
    at: Date,
    tx: Knex.Transaction,
    atHand?: FactsAtHand,
  ): Promise<Omit<ReviewView, 'computedAt'>[]> {
    const { reviews: store, attestations, exemptions } = this.#options;
    const { facts, lenses, settings } = this.#options;
    const ids = reviews.map(({ id }) => id);
    const entityRefs = [...new Set(reviews.map(each => each.entityRef))];

    const answersOf = await store.getAnswersOfReviews(ids, tx);
    const attestedOf = await attestations.listCounting(entityRefs, tx);
    const exempt = await exemptions.listOfReviews(ids, tx);
    const factsOf = await facts.listOfEntities(entityRefs, tx, atHand);

    const stepsOf = this.#stepsIn(tx);
    const views: Omit<ReviewView, 'computedAt'>[] = [];
    for (const review of reviews) {
      const { id, entityRef, lensAlias, lensVersion } = review;
      const lens = await lenses.load(lensAlias, lensVersion, tx);
      const answers = answersOf.get(id) ?? {};
      const { own = [], inherited = [] } = attestedOf.get(entityRef) ?? {};
      const input = {
        answers: plainAnswers(answers),
        attestations: attestationsFor(
          lens,
          own,
          inherited,
          await stepsOf(lens, inherited),
        ),
        ...toScoringInput(exempt.filter(({ reviewId }) => reviewId === id)),
        facts: factsOf.get(entityRef) ?? [],
        settings,
      };
      views.push({
        review,
        lens,
        answers,
        input,
        result: scoreReview(lens.compiled, input, at),
        at,
      });
    }
    return views;
  }

  /** Reads the steps of each lens once, and only where some practice has other ids. */
  #stepsIn(tx: Knex.Transaction) {
    const known = new Map<string, LensStep[]>();
    return async (
      lens: Lens,
      inherited: StoredAttestation[],
    ): Promise<LensStep[]> => {
      if (!needsSteps(lens, inherited)) {
        return [];
      }
      const steps =
        known.get(lens.alias) ??
        (await this.#options.lensStore.listSteps(lens.alias, tx));
      known.set(lens.alias, steps);
      return steps;
    };
  }
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
