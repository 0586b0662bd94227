import {
  getNodeValue,
  Node,
  ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { LensIssue } from '../LensIssue';
import { pathTo } from './jsonPath';
import { positionsIn, TextPosition } from './TextPosition';

/** JSON that knows where in its text each value stands. */
export interface LocatedJson {
  value: unknown;
  /** As it came, byte order mark and line ends included. */
  text: string;
  /**
   * Where the value at a path begins, or, with an offset into a string value,
   * where that character of it stands. Undefined for a path that is not there
   * and for JSON that was not given as text.
   */
  locate(path: string, offset?: number): TextPosition | undefined;
  /** Paths of the keys that an object of the text holds more than once. */
  duplicateKeys: string[];
}

/** Deeper than a lens, which needs twelve levels, and shallow enough for any parser's stack. */
const MAX_DEPTH = 64;

/** Where the text first nests that deep, strings left out. */
function offsetOfDepth(text: string, depth: number): number | undefined {
  let open = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') {
        i += 1;
      } else if (character === '"' || character === '\n') {
        inString = false;
      }
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      open += 1;
      if (open === depth) {
        return i;
      }
    } else if (character === '}' || character === ']') {
      open -= 1;
    }
  }
  return undefined;
}

function faultsOf(
  text: string,
  errors: ParseError[],
): { message: string; offset: number }[] {
  if (text.trim() === '') {
    return [{ message: 'The file is empty.', offset: 0 }];
  }
  const faults = [];
  let symbolEnd: number | undefined;
  for (const { error, offset, length } of errors) {
    const code = printParseErrorCode(error);
    // One unknown word gives several errors in a row: itself, its parts, the value that is missing for it.
    const follows =
      symbolEnd !== undefined &&
      text.slice(symbolEnd, offset).trim() === '' &&
      code !== 'PropertyNameExpected';
    symbolEnd = code === 'InvalidSymbol' ? offset + length : undefined;
    if (!follows) {
      faults.push({
        message: messageFor(code, text.substr(offset, length)),
        offset,
      });
    }
  }
  return faults;
}

function messageFor(code: string, found: string): string {
  switch (code) {
    case 'InvalidSymbol':
      return /^-?(NaN|Infinity)$/.test(found)
        ? `JSON has no ${found}; write a number, or null.`
        : `${shorten(found)} is not JSON; a text needs double quotes.`;
    case 'InvalidCommentToken':
      return 'JSON knows no comments.';
    case 'PropertyNameExpected':
      return 'A key in double quotes should stand here; a trailing comma is not JSON.';
    case 'ValueExpected':
      return 'A value should stand here.';
    case 'ColonExpected':
      return 'A colon should stand here.';
    case 'CommaExpected':
      return 'A comma should stand here.';
    case 'CloseBraceExpected':
      return 'A closing brace } is missing.';
    case 'CloseBracketExpected':
      return 'A closing bracket ] is missing.';
    case 'EndOfFileExpected':
      return 'The file should end here.';
    case 'UnexpectedEndOfString':
      return 'The text that begins here is not closed on its line.';
    case 'InvalidCharacter':
      return 'The text that begins here holds a control character; write it as an escape such as \\n or \\t.';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'The text that begins here holds an escape that JSON does not know.';
    default:
      return `The file is not JSON here (${code}).`;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function indexNodes(root: Node): {
  nodes: Map<string, Node>;
  duplicateKeys: string[];
} {
  const nodes = new Map<string, Node>();
  const duplicateKeys: string[] = [];
  const visit = (node: Node, path: string) => {
    nodes.set(path, node);
    if (node.type === 'array') {
      node.children?.forEach((child, i) => visit(child, pathTo(path, i)));
    } else if (node.type === 'object') {
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        const keyPath = pathTo(path, String(key.value));
        if (seen.has(keyPath)) {
          duplicateKeys.push(keyPath);
        }
        seen.add(keyPath);
        visit(value, keyPath);
      }
    }
  };
  visit(root, '');
  return { nodes, duplicateKeys: [...new Set(duplicateKeys)] };
}

/** From the start of a node to a character of its string; escapes make the two differ, then the start must do. */
function within(text: string, node: Node, offset: number): number {
  const raw = text.substr(node.offset, node.length);
  return offset > 0 && node.type === 'string' && !raw.includes('\\')
    ? offset + 1
    : 0;
}

/** Reads strict JSON: no comments, no trailing commas, no `NaN`. */
export function readJson(
  text: string,
): { ok: true; json: LocatedJson } | { ok: false; issues: LensIssue[] } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const shift = text.length - bare.length;
  const positionOf = positionsIn(text);
  const refuse = (faults: { message: string; offset: number }[]) => ({
    ok: false as const,
    issues: faults.map(
      ({ message, offset }): LensIssue => ({
        severity: 'error',
        code: 'invalid-json',
        path: '',
        ...positionOf(offset + shift),
        message,
      }),
    ),
  });

  const tooDeep = offsetOfDepth(bare, MAX_DEPTH + 1);
  if (tooDeep !== undefined) {
    return refuse([
      {
        message: `The file nests deeper than ${MAX_DEPTH} levels; a lens needs twelve.`,
        offset: tooDeep,
      },
    ]);
  }
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  if (errors.length > 0 || root === undefined) {
    return refuse(faultsOf(bare, errors));
  }
  const index = indexNodes(root);
  return {
    ok: true,
    json: {
      // Of a repeated key the last value counts, here as in every JSON parser.
      value: getNodeValue(root),
      text,
      duplicateKeys: index.duplicateKeys,
      locate(path, offset = 0) {
        const node = index.nodes.get(path);
        return (
          node && positionOf(node.offset + shift + within(bare, node, offset))
        );
      },
    },
  };
}

/** Wraps JSON that came as a value: no text, no positions. */
export function wrapJson(
  value: object,
): { ok: true; json: LocatedJson } | { ok: false; issues: LensIssue[] } {
  try {
    return {
      ok: true,
      json: {
        value,
        text: JSON.stringify(value),
        duplicateKeys: [],
        locate: () => undefined,
      },
    };
  } catch {
    return {
      ok: false,
      issues: [
        {
          severity: 'error',
          code: 'invalid-json',
          path: '',
          message:
            'The lens cannot be written as JSON: it refers to itself, nests too deep or holds a value that JSON does not know.',
        },
      ],
    };
  }
}
