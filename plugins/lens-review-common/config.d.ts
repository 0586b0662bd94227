export interface Config {
  lensReview?: {
    entities?: {
      /**
       * What counts as an ML component: a filter predicate as the catalog's own
       * pages take it. The backend asks the catalog with it; the entity tab and
       * the card show themselves by it.
       * See docs/configuration.md for what it takes in where nothing is set.
       * @deepVisibility frontend
       */
      filter?: object;
    };
  };
}
