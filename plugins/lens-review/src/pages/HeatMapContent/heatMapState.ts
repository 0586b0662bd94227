import { GroupScorecardsQuery } from '../../api';

/** What a row of the heat map stands for. */
export const GROUPINGS = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
] as const;

/** @see {@link GROUPINGS} */
export type GroupBy = (typeof GROUPINGS)[number];

/** What a column of the heat map stands for. */
export const COLUMNS = ['pillars', 'phases'] as const;

/** @see {@link COLUMNS} */
export type Columns = (typeof COLUMNS)[number];

/** What the rows of one list have in common, apart from their groups. */
export interface RowsContext {
  by: GroupBy;
  columns: Columns;
  lens?: string;
  /** Set on systems below an owner or domain: only components that are directly in it. */
  within?: { by: 'owner' | 'domain'; group: string };
}

/**
 * Reads from the query of an address what the rows stand for; owners where it
 * does not say.
 */
export function readGroupBy(params: URLSearchParams): GroupBy {
  return GROUPINGS.find(by => by === params.get('by')) ?? 'owner';
}

/** Reads what the columns stand for; pillars where the address does not say. */
export function readColumns(params: URLSearchParams): Columns {
  return COLUMNS.find(each => each === params.get('columns')) ?? 'pillars';
}

/** Whether groups of this kind are part of one another. */
export const isNesting = (by: GroupBy): by is 'owner' | 'domain' =>
  by === 'owner' || by === 'domain';

/** Whether groups of this kind are catalog entities, with a page of their own. */
export const isEntityKind = (by: GroupBy): boolean =>
  isNesting(by) || by === 'system';

/** Asks for the rows to begin with: those that are below no other. */
export function topQuery({
  by,
  columns,
  lens,
}: RowsContext): GroupScorecardsQuery {
  return { by, columns, lens, parent: isNesting(by) ? '' : undefined };
}

/** Addresses the components behind a row. */
export function componentsQuery(
  context: RowsContext,
  group: string,
): URLSearchParams {
  const { by, lens, within } = context;
  const query = new URLSearchParams({ [by]: group });
  if (within) {
    query.set(within.by, within.group);
    query.set('nesting', 'exclude');
  }
  if (lens) {
    query.set('lens', lens);
  }
  return query;
}
