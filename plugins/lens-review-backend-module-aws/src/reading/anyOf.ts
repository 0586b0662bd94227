import { every, mapRead, read, Read } from './Read';

/**
 * Whether one of several lists holds something of a sort. A list that is not known
 * does not matter where another one holds it.
 */
export function anyOf<T>(
  lists: readonly Read<readonly T[]>[],
  isOne: (item: T) => boolean,
): Read<boolean> {
  return lists.some(list => list.outcome === 'value' && list.value.some(isOne))
    ? read(true)
    : mapRead(every(lists), () => false);
}
