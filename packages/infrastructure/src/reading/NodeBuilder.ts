import { DocNode, equalNodes, MapEntry, MapNode } from './DocNode';
import { MAX_DEPTH, MAX_NODES } from './limits';
import { TemplateIssue } from './TemplateIssue';

/** Thrown while a document is built that is too large or too deep; never leaves `readDocument`. */
export class Refusal extends Error {}

/** Builds located nodes within bounds, and notes keys that are written twice. */
export class NodeBuilder {
  readonly issues: TemplateIssue[] = [];
  private count = 0;

  /** Counts values; a refusal once there are too many. */
  add(values: number): void {
    this.count += values;
    if (this.count > MAX_NODES) {
      throw new Refusal(`it holds more than ${MAX_NODES} values`);
    }
  }

  get total(): number {
    return this.count;
  }

  checkDepth(depth: number): void {
    if (depth > MAX_DEPTH) {
      throw new Refusal(`it is nested deeper than ${MAX_DEPTH} levels`);
    }
  }

  map(line: number): MapNode {
    return { kind: 'map', line, entries: new Map() };
  }

  /** Adds an entry; where the key is there already, the later one stands. */
  put(map: MapNode, key: string, line: number, node: DocNode): void {
    const earlier = map.entries.get(key);
    const entry: MapEntry = { line, node };
    if (earlier !== undefined) {
      if (earlier.conflicting || !equalNodes(earlier.node, node)) {
        entry.conflicting = true;
      }
      this.issues.push({
        severity: 'fault',
        message: `The key "${key}" is written twice in the same map, first on line ${earlier.line}.`,
        line,
      });
    }
    map.entries.set(key, entry);
  }
}
