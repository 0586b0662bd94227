import {
  Node,
  ParseError,
  ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { DocNode, Scalar } from './DocNode';
import { MAX_DEPTH } from './limits';
import { lineFinder } from './lineStarts';
import { NodeBuilder, Refusal } from './NodeBuilder';
import { TemplateIssue } from './TemplateIssue';

/** A document as far as it could be read. */
export interface ReadDocument {
  root?: DocNode;
  issues: TemplateIssue[];
  /** Its syntax is broken so that parts of it may be missing from what was read. */
  isPartial?: boolean;
}

/** Faults behind which everything is still read. */
const HARMLESS = new Set([
  'InvalidCharacter',
  'CommaExpected',
  'PropertyNameExpected',
  'ValueExpected',
]);

/**
 * Reads JSON, also with comments, trailing commas and raw tabs, each of which
 * becomes an issue. Throws a `Refusal` past the limits.
 */
export function readJson(text: string): ReadDocument {
  refuseDeepBrackets(text);
  const lineOf = lineFinder(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false });
  const builder = new NodeBuilder();
  const root = tree && convert(tree, builder, lineOf, 0);
  const faults = errors.map(
    ({ error, offset }): TemplateIssue => ({
      severity: 'fault',
      message: describe(error),
      line: lineOf(offset),
    }),
  );
  return {
    root,
    issues: [...faults, ...builder.issues],
    isPartial: errors.some(
      ({ error }) => !HARMLESS.has(printParseErrorCode(error)),
    ),
  };
}

/** The parser recurses, so that depth has to be known before it starts. */
function refuseDeepBrackets(text: string): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) {
        i++;
      } else if (c === 0x22 || c === 0x0a) {
        inString = false;
      }
    } else if (c === 0x22) {
      inString = true;
    } else if (c === 0x7b || c === 0x5b) {
      depth++;
      if (depth > MAX_DEPTH) {
        throw new Refusal(`it is nested deeper than ${MAX_DEPTH} levels`);
      }
    } else if (c === 0x7d || c === 0x5d) {
      depth--;
    }
  }
}

function describe(error: ParseErrorCode): string {
  const name = printParseErrorCode(error);
  if (name === 'InvalidCharacter') {
    return 'Not JSON: a raw tab, line break or control character inside a string.';
  }
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
  return `Not JSON: ${words}.`;
}

function convert(
  node: Node,
  builder: NodeBuilder,
  lineOf: (offset: number) => number,
  depth: number,
): DocNode {
  builder.checkDepth(depth);
  builder.add(1);
  const line = lineOf(node.offset);
  if (node.type === 'array') {
    const items = (node.children ?? []).map(item =>
      convert(item, builder, lineOf, depth + 1),
    );
    return { kind: 'list', line, items };
  }
  if (node.type === 'object') {
    const map = builder.map(line);
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key && value) {
        builder.put(
          map,
          String(key.value),
          lineOf(key.offset),
          convert(value, builder, lineOf, depth + 1),
        );
      }
    }
    return map;
  }
  return { kind: 'scalar', line, value: asScalar(node.value) };
}

function asScalar(value: unknown): Scalar {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
    ? value
    : null;
}
