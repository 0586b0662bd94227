import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { Page, PageRequest } from '../database/Page';

/** What a fact was from an instant on. */
export type FactHistoryRow = FactOutcome & {
  id: string;
  /** Of the fact that it was; see `factIdOf`. */
  factId: string;
  at: Date;
  collector: string;
  name: string;
  resource: string | null;
  source: string;
  /** The entity no longer named the resource. */
  withdrawn: boolean;
};

/** Which rows are asked for. */
export interface FactHistoryQuery {
  /** Only of this fact. */
  factId?: string;
  /** Nothing of facts that belong to the entity through one of these. */
  notVia: string[];
}

/** What facts were. Rows are written by the store of facts, with each change. */
export interface FactHistoryStore {
  /** Newest first. */
  list(
    entityRef: string,
    query: FactHistoryQuery,
    page: PageRequest,
  ): Promise<Page<FactHistoryRow>>;
}
