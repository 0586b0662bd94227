import { Knex } from 'knex';

/** A component in scope, reviewed or not, as far as lists need it. References are full and lower case. */
export interface ScopeEntity {
  entityRef: string;
  title: string;
  owner?: string;
  system?: string;
  domain?: string;
  type?: string;
  lifecycle?: string;
  tags: string[];
  /** How often it is to be looked at, as its annotation says it. */
  cadence?: string;
}

/** What a sync found. */
export interface ScopeChanges {
  /** Rows that are new, came back or differ. */
  written: string[];
  /** Entities that the catalog no longer gives. */
  vanished: string[];
}

/** The table of every component in scope. Vanished entities are marked, not deleted. */
export interface ScopeIndex {
  /**
   * Takes in everything that is in scope, some hundred rows at a time; writes only
   * rows that differ and marks those that did not come. A stream that throws marks
   * nothing.
   *
   * @param parents - what every group and domain of the catalog is directly part of
   */
  sync(
    entities: AsyncIterable<ScopeEntity[]>,
    parents: ReadonlyMap<string, readonly string[]>,
    now: Date,
  ): Promise<ScopeChanges>;

  /** Takes in one entity; answers whether it differed. */
  put(entity: ScopeEntity, now: Date): Promise<boolean>;

  /** Marks one entity as out of scope. */
  remove(entityRef: string, now: Date): Promise<void>;

  /** Undefined where it is not in scope. */
  get(
    entityRef: string,
    tx?: Knex.Transaction,
  ): Promise<ScopeEntity | undefined>;

  /** Those of these references that are in scope. */
  filterInScope(entityRefs: string[]): Promise<string[]>;

  /** Domain that other components of a system are in; undefined where none says. */
  getDomainOf(systemRef: string): Promise<string | undefined>;

  /** References in scope, in order, after one; for going through all in batches. */
  listRefs(page: { after?: string; limit: number }): Promise<string[]>;

  /** When the last whole sync ended; undefined before the first. */
  getIndexedAt(): Promise<Date | undefined>;
}
