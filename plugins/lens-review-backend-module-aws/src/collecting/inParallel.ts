/**
 * Works on items, some at once, and gives results as they come. Stops handing out
 * items when nobody takes results any more.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay = new Map<number, Promise<{ index: number; result: R }>>();
  let next = 0;
  try {
    while (next < items.length || underWay.size > 0) {
      while (next < items.length && underWay.size < atOnce) {
        const index = next;
        next += 1;
        underWay.set(
          index,
          work(items[index]).then(result => ({ index, result })),
        );
      }
      const { index, result } = await Promise.race(underWay.values());
      underWay.delete(index);
      yield result;
    }
  } finally {
    // Whoever stops early does not wait for the rest; their failures are nobody's
    for (const rest of underWay.values()) {
      rest.catch(() => undefined);
    }
  }
}
