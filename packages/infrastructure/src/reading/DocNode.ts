/** A value of a JSON or YAML document, with the line (from 1) on which it starts. */
export type DocNode = ScalarNode | ListNode | MapNode;

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  kind: 'scalar';
  line: number;
  value: Scalar;
}

export interface ListNode {
  kind: 'list';
  line: number;
  items: DocNode[];
}

export interface MapNode {
  kind: 'map';
  line: number;
  entries: Map<string, MapEntry>;
}

export interface MapEntry {
  /** The line of the key. */
  line: number;
  node: DocNode;
  /** The key is written more than once, with different values; this is the last. */
  conflicting?: boolean;
}

/** The node under a path of keys; undefined where a map or a key is not there. */
export function nodeAt(
  node: DocNode | undefined,
  ...path: string[]
): DocNode | undefined {
  let found = node;
  for (const key of path) {
    found = found?.kind === 'map' ? found.entries.get(key)?.node : undefined;
  }
  return found;
}

/** The entries of the map under a path of keys; none where there is no map. */
export function entriesAt(
  node: DocNode | undefined,
  ...path: string[]
): [string, MapEntry][] {
  const found = nodeAt(node, ...path);
  return found?.kind === 'map' ? [...found.entries] : [];
}

/** The text of a scalar; undefined for anything else. */
export function textOf(node: DocNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null
    ? String(node.value)
    : undefined;
}

/** Whether two nodes say the same, wherever they stand. */
export function equalNodes(a: DocNode, b: DocNode): boolean {
  if (a === b) {
    return true;
  }
  if (a.kind === 'scalar') {
    return b.kind === 'scalar' && a.value === b.value;
  }
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.items.length === b.items.length &&
      a.items.every((item, i) => equalNodes(item, b.items[i]))
    );
  }
  return (
    b.kind === 'map' &&
    a.entries.size === b.entries.size &&
    [...a.entries].every(([key, { node }]) => {
      const other = b.entries.get(key)?.node;
      return other !== undefined && equalNodes(node, other);
    })
  );
}
