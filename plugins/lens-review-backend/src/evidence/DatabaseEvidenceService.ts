import {
  Fact,
  ScoringSettings,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { lock } from '../database/lock';
import { snapshot } from '../database/snapshot';
import { LensLibrary } from '../lenses/LensLibrary';
import { AttestationStore } from '../reviews/AttestationStore';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewSignal } from '../reviews/ReviewService';
import { transactReviews } from '../reviews/ReviewSignals';
import { ReviewStore } from '../reviews/ReviewStore';
import { Page, PageRequest } from '../database/Page';
import { EvidenceService, VerdictsView } from './EvidenceService';
import {
  FactHistoryQuery,
  FactHistoryRow,
  FactHistoryStore,
} from './FactHistoryStore';
import { FactChanges, FactStore } from './FactStore';

/** What the service is made of. */
export interface EvidenceServiceOptions {
  db: Knex;
  facts: FactStore;
  factHistory: FactHistoryStore;
  reviews: ReviewStore;
  attestations: AttestationStore;
  lenses: Pick<LensLibrary, 'newest'>;
  scorer: ReviewScorer;
  settings: ScoringSettings;
  now: () => Date;
  notify: (signal: ReviewSignal) => void;
}

/** Evidence on top of the stores. */
export class DatabaseEvidenceService implements EvidenceService {
  readonly #options: EvidenceServiceOptions;

  constructor(options: EvidenceServiceOptions) {
    this.#options = options;
  }

  async record(
    entityRef: string,
    collector: string,
    facts: Fact[],
  ): Promise<FactChanges> {
    const { db, notify, reviews, scorer, facts: store, now } = this.#options;
    return transactReviews(db, notify, async (tx, signals) => {
      await lock(tx, `entity:${entityRef}`);
      const context = { tx, signals, now: now() };
      const open = [];
      for (const review of await reviews.listOpenOf(entityRef, tx)) {
        open.push(await scorer.catchUp(review, context));
      }
      const changes = await store.replaceCollected(
        entityRef,
        collector,
        facts,
        context.now,
        tx,
      );
      if (changes.changed || changes.refreshed) {
        for (const review of open) {
          await scorer.rescore(
            review,
            {
              cause: 'fact',
              actor: 'system',
              subject: collector,
              silent: !changes.changed,
            },
            context,
          );
        }
      }
      return changes;
    });
  }

  async listFacts(entityRef: string): Promise<Fact[]> {
    return this.#options.facts.list(entityRef);
  }

  async listHistory(
    entityRef: string,
    query: FactHistoryQuery,
    page: PageRequest,
  ): Promise<Page<FactHistoryRow>> {
    return this.#options.factHistory.list(entityRef, query, page);
  }

  async judge(
    entityRef: string,
    lensAlias: string,
  ): Promise<VerdictsView | undefined> {
    const {
      db,
      facts: store,
      attestations,
      lenses,
      settings,
      now,
    } = this.#options;
    return snapshot(db, async tx => {
      const lens = await lenses.newest(lensAlias, tx);
      if (!lens) {
        return undefined;
      }
      const at = now();
      const facts = await store.list(entityRef, tx);
      const { practices } = scoreReview(
        lens.compiled,
        {
          answers: {},
          attestations: await attestations.list(entityRef, lensAlias, tx),
          exemptions: [],
          facts,
          settings,
        },
        at,
      );
      return { entityRef, lens, practices, facts, at };
    });
  }
}
