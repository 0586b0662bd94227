import { isPlain } from '../schema/mismatches';
import { Shape } from '../wire/Wire';

/** Puts a list in the order that `SortBy` and `SortOrder` ask for, where they do. */
export function inOrder(items: unknown[], request: Shape): unknown[] {
  const by = request.SortBy;
  if (typeof by !== 'string' || items.length < 2) return items;
  const sorted = [...items].sort((a, b) =>
    order(valueOf(a, by), valueOf(b, by)),
  );
  return request.SortOrder === 'Descending' ? sorted.reverse() : sorted;
}

function valueOf(item: unknown, by: string): unknown {
  if (!isPlain(item)) return undefined;
  const wanted = by.toLowerCase();
  const key =
    Object.keys(item).find(name => name.toLowerCase() === wanted) ??
    Object.keys(item).find(name => name.toLowerCase().endsWith(wanted)) ??
    // An execution is "created" when it starts
    (wanted === 'creationtime' ? 'StartTime' : undefined);
  return key === undefined ? undefined : item[key];
}

function order(a: unknown, b: unknown): number {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  return String(a ?? '').localeCompare(String(b ?? ''));
}

/** Members of a request that say in which order, or how far to go, not which things. */
export const OPTION_MEMBERS: ReadonlySet<string> = new Set([
  'Direction',
  'MaxDepth',
  'SortBy',
  'SortOrder',
  'sortBy',
  'sortOrder',
]);
