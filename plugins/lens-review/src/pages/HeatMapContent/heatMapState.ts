/** What a row of the heat map stands for. */
export const GROUPINGS = ['owner', 'system', 'type'] as const;

/** @see {@link GROUPINGS} */
export type GroupBy = (typeof GROUPINGS)[number];

/**
 * Reads from the query of an address what the rows stand for; owners where it
 * does not say.
 */
export function readGroupBy(params: URLSearchParams): GroupBy {
  return GROUPINGS.find(by => by === params.get('by')) ?? 'owner';
}
