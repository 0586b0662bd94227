/** A page that was opened in a browser. */
export interface Visit {
  /** From the start of the navigation until what the page is for was there, in ms. */
  shownMs: number;
  /** What long tasks of the main thread took beyond 50 ms each, in ms (total blocking time). */
  blockedMs: number;
  /** The longest task of the main thread, in ms; those of less than 50 ms count as 0. */
  longestTaskMs: number;
  /** Requests to the plugin's backend. */
  requests: number;
  /** The largest answer of the plugin's backend, in bytes before compression. */
  largestAnswer: number;
  /** Scripts as they came over the network, in bytes; 0 where the browser had them. */
  scripts: number;
}

/** A page, opened several times. */
export interface PageFigures {
  name: string;
  /** In browsers that know nothing yet. */
  first: Visit[];
  /** Once more in the same ones. */
  again: Visit[];
}

/** Scripts of the plugin, without what it shares with the portal. */
export interface BundleFigures {
  bytes: number;
  gzipped: number;
}

/** All that was measured in the browser. */
export interface BrowserFigures {
  database: string;
  components: number;
  /** Name and version. */
  browser: string;
  bundle: BundleFigures;
  pages: PageFigures[];
}
