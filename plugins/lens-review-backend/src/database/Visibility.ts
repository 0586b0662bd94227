import { Knex } from 'knex';

/**
 * What of a list the caller may see. Both parts restrict; undefined restricts
 * nothing.
 */
export interface Visibility {
  /** Components, groups and domains that the caller may read, as full lower-case references. */
  entityRefs?: string[];
  /**
   * Adds the conditions of a permission decision about reviews. Called with a
   * builder in which the tables `reviews` (`entity_ref`, `lens_alias`, ...) and
   * `scope_entities` (`entity_ref`, `owner`, ...; all null where the entity was
   * never indexed) are joined.
   */
  reviews?: (where: Knex.QueryBuilder) => void;
}
