import {
  Fact,
  PracticeResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { StoredAttestation } from '../reviews/Review';
import { Page, PageRequest } from '../database/Page';
import { FactHistoryQuery, FactHistoryRow } from './FactHistoryStore';
import { CollectedSet, FactChanges } from './FactStore';

/** What evidence says about a component under a lens, before a review or beside it. */
export interface VerdictsView {
  entityRef: string;
  lens: Lens;
  /** In lens order; states are those of an untouched review. */
  practices: PracticeResult[];
  facts: Fact[];
  /** Own ones and inherited ones. */
  attestations: StoredAttestation[];
  at: Date;
}

/** Takes evidence in and gives it out. */
export interface EvidenceService {
  /**
   * Takes in all that one collector says about one entity, and computes the open
   * reviews of that entity again, in one transaction.
   */
  record(
    entityRef: string,
    collector: string,
    facts: Fact[],
  ): Promise<FactChanges>;

  /**
   * The same for several entities, each at most once, in one transaction; or,
   * where that fails, in one each, so that what cannot be taken in harms nothing
   * else.
   *
   * @returns the errors of those that were not taken in, by entity
   */
  recordAll(
    collector: string,
    collected: readonly CollectedSet[],
  ): Promise<Map<string, unknown>>;

  /** All facts of an entity with provenance. */
  listFacts(entityRef: string): Promise<Fact[]>;

  /** What the facts of an entity were from when on, newest first. */
  listHistory(
    entityRef: string,
    query: FactHistoryQuery,
    page: PageRequest,
  ): Promise<Page<FactHistoryRow>>;

  /** Undefined where the lens is unknown. */
  judge(
    entityRef: string,
    lensAlias: string,
  ): Promise<VerdictsView | undefined>;
}
