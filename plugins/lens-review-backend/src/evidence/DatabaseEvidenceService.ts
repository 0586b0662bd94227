import { LoggerService } from '@backstage/backend-plugin-api';
import {
  Fact,
  ScoringSettings,
  scoreReview,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { lockAll, LockKey } from '../database/lock';
import { snapshot } from '../database/snapshot';
import { LensLibrary } from '../lenses/LensLibrary';
import { LensStore } from '../lenses/LensStore';
import { AttestationStore } from '../reviews/AttestationStore';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewSignal } from '../reviews/ReviewService';
import { transactReviews } from '../reviews/ReviewSignals';
import { ReviewStore } from '../reviews/ReviewStore';
import { Page, PageRequest } from '../database/Page';
import {
  attestationsFor,
  needsSteps,
} from '../sharedAttestations/inheritedAttestations';
import { EvidenceService, VerdictsView } from './EvidenceService';
import {
  FactHistoryQuery,
  FactHistoryRow,
  FactHistoryStore,
} from './FactHistoryStore';
import { CollectedSet, FactChanges, FactStore, TakenFacts } from './FactStore';

/** What the service is made of. */
export interface EvidenceServiceOptions {
  db: Knex;
  facts: FactStore;
  factHistory: FactHistoryStore;
  reviews: ReviewStore;
  attestations: AttestationStore;
  lenses: Pick<LensLibrary, 'newest'>;
  lensStore: Pick<LensStore, 'listSteps'>;
  scorer: ReviewScorer;
  settings: ScoringSettings;
  logger: Pick<LoggerService, 'warn'>;
  now: () => Date;
  notify: (signals: ReviewSignal[]) => void;
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
    const readAt = facts[0]?.observedAt ?? this.#options.now();
    const changes = await this.#take(collector, [{ entityRef, facts, readAt }]);
    const { changed = false, refreshed = false } = changes.get(entityRef) ?? {};
    return { changed, refreshed };
  }

  async recordAll(
    collector: string,
    collected: readonly CollectedSet[],
  ): Promise<Map<string, unknown>> {
    const confirmed = await this.#confirm(collector, collected);
    const rest = collected.filter(({ entityRef }) => !confirmed.has(entityRef));
    const failures = new Map<string, unknown>();
    try {
      await this.#take(collector, rest);
    } catch {
      for (const one of rest) {
        try {
          await this.#take(collector, [one]);
        } catch (error) {
          failures.set(one.entityRef, error);
        }
      }
    }
    return failures;
  }

  /** A short cut: where it fails, everything is taken in the long way. */
  async #confirm(
    collector: string,
    collected: readonly CollectedSet[],
  ): Promise<Set<string>> {
    const { facts: store, logger, now } = this.#options;
    try {
      return await store.confirm(collector, collected, now());
    } catch (error) {
      logger.warn(
        `What ${collector} says again could not be confirmed, and is taken in as if it were new: ${error}`,
      );
      return new Set();
    }
  }

  async #take(
    collector: string,
    collected: readonly CollectedSet[],
  ): Promise<Map<string, TakenFacts>> {
    const { db, notify, reviews, scorer, facts: store, now } = this.#options;
    if (collected.length === 0) {
      return new Map();
    }
    const entityRefs = collected.map(({ entityRef }) => entityRef);
    return transactReviews(db, notify, async (tx, signals) => {
      await lockAll(
        tx,
        entityRefs.map((entityRef): LockKey => `entity:${entityRef}`),
      );
      const context = { tx, signals, now: now() };
      const open = await scorer.catchUpAll(
        await reviews.listOpenOfEntities(entityRefs, tx),
        context,
      );
      const changes = await store.replaceCollected(
        collector,
        collected,
        context.now,
        tx,
      );
      const atHand = {
        collector,
        facts: new Map(
          [...changes].map(([entityRef, { facts }]) => [entityRef, facts]),
        ),
      };
      for (const changed of [true, false]) {
        await scorer.rescoreAll(
          open.filter(({ entityRef }) => {
            const change = changes.get(entityRef);
            return changed
              ? change?.changed
              : change?.refreshed && !change.changed;
          }),
          {
            cause: 'fact',
            actor: 'system',
            subject: collector,
            silent: !changed,
          },
          context,
          atHand,
        );
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
      lensStore,
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
      const { own = [], inherited = [] } =
        (await attestations.listCounting([entityRef], tx)).get(entityRef) ?? {};
      const given = attestationsFor(
        lens,
        own,
        inherited,
        needsSteps(lens, inherited)
          ? await lensStore.listSteps(lensAlias, tx)
          : [],
      );
      const { practices } = scoreReview(
        lens.compiled,
        {
          answers: {},
          attestations: given,
          exemptions: [],
          facts,
          settings,
        },
        at,
      );
      return { entityRef, lens, practices, facts, attestations: given, at };
    });
  }
}
