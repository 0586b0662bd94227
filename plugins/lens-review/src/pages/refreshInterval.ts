/**
 * Milliseconds after which a page asks for its rows again: other people answer, and
 * the catalog is read anew, while it is open.
 */
export const REFRESH_INTERVAL = 15_000;
