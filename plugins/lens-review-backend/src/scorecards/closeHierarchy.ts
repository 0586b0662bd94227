/** A group or domain, and one that it is part of. */
export interface Ancestor {
  ref: string;
  ancestor: string;
  /** Steps between the two on the shortest way; 0 for itself. */
  depth: number;
}

/**
 * Everything above each group, itself included. A group may be part of several
 * others. Of a circle the step that closes it is left out, the same one whatever
 * the order of the input, so that every group has a top.
 *
 * @param parents - what each is directly part of, by reference
 */
export function closeHierarchy(
  parents: ReadonlyMap<string, readonly string[]>,
): Ancestor[] {
  const above = new Map<string, Map<string, number>>();
  const onTheWay = new Set<string>();

  const climb = (ref: string): Map<string, number> => {
    const known = above.get(ref);
    if (known) {
      return known;
    }
    onTheWay.add(ref);
    const depths = new Map([[ref, 0]]);
    for (const parent of [...(parents.get(ref) ?? [])].sort()) {
      if (onTheWay.has(parent)) {
        continue;
      }
      for (const [ancestor, depth] of climb(parent)) {
        const shortest = depths.get(ancestor) ?? Infinity;
        depths.set(ancestor, Math.min(shortest, depth + 1));
      }
    }
    onTheWay.delete(ref);
    above.set(ref, depths);
    return depths;
  };

  [...parents.keys()].sort().forEach(climb);
  return [...above].flatMap(([ref, depths]) =>
    [...depths].map(([ancestor, depth]) => ({ ref, ancestor, depth })),
  );
}
