import { isMap, isScalar, isSeq, LineCounter, Node, parseDocument } from 'yaml';
import { LensIssue } from '../../lens/LensIssue';
import { pathTo } from '../../lens/reading/jsonPath';
import { TextPosition } from '../../lens/reading/TextPosition';

/** A value that knows where in its text each part stands; nowhere, if it was not a text. */
export interface LocatedValue {
  value: unknown;
  /** Where the value at a path begins; for a key that maps to something, where the key does. */
  locate(path: string): TextPosition | undefined;
}

type Result =
  | { ok: true; located: LocatedValue }
  | { ok: false; issues: LensIssue[] };

/** Enough for a few shared anchors, too few for a text that multiplies itself. */
const MAX_ALIASES = 100;

function refuse(message: string, position?: TextPosition): Result {
  return {
    ok: false,
    issues: [
      {
        severity: 'error',
        code: 'overlay-invalid-yaml',
        path: '',
        ...position,
        message,
      },
    ],
  };
}

function indexPositions(
  contents: unknown,
  positionOf: (offset: number) => TextPosition,
): Map<string, TextPosition> {
  const positions = new Map<string, TextPosition>();
  const note = (path: string, node: Node) => {
    if (node.range) {
      positions.set(path, positionOf(node.range[0]));
    }
  };
  const visit = (node: unknown, path: string) => {
    if (isMap<Node, unknown>(node)) {
      for (const { key, value } of node.items) {
        const keyPath = pathTo(
          path,
          isScalar(key) ? String(key.value) : String(key),
        );
        note(keyPath, key);
        visit(value, keyPath);
      }
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, index) => {
        const itemPath = pathTo(path, index);
        note(itemPath, item);
        visit(item, itemPath);
      });
    }
  };
  positions.set('', positionOf(0));
  visit(contents, '');
  return positions;
}

/** Reads YAML 1.2 (so JSON too), keys unique, and keeps the positions. */
export function readYaml(text: string): Result {
  const lineCounter = new LineCounter();
  const positionOf = (offset: number): TextPosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return {
        ok: false,
        issues: faults.map(({ message, pos }) => ({
          severity: 'error',
          code: 'overlay-invalid-yaml',
          path: '',
          ...positionOf(pos[0]),
          message,
        })),
      };
    }
    const positions = indexPositions(document.contents, positionOf);
    return {
      ok: true,
      located: {
        value: document.toJS({ maxAliasCount: MAX_ALIASES }),
        locate: path => positions.get(path),
      },
    };
  } catch (error) {
    // What the library throws instead of noting it: too many aliases, a nesting that exhausts the stack.
    return refuse(
      `The overlay cannot be read: ${
        error instanceof Error ? error.message : String(error)
      }`,
    );
  }
}
