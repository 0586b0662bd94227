import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
} from 'yaml';
import type { Node as YamlNode, Scalar as YamlScalar, YAMLMap } from 'yaml';
import { DocNode, MapNode, Scalar } from './DocNode';
import { NodeBuilder, Refusal } from './NodeBuilder';
import type { ReadDocument } from './readJson';
import { expandShortTag, isShortTag } from './shortTags';
import { TemplateIssue } from './TemplateIssue';

interface Anchored {
  node: DocNode;
  size: number;
}

/** One document on its way from YAML nodes to located ones. */
class Conversion {
  readonly builder = new NodeBuilder();
  private readonly anchors = new Map<string, Anchored | 'open'>();

  constructor(private readonly lines: LineCounter) {}

  convert(node: YamlNode, depth: number): DocNode {
    this.builder.checkDepth(depth);
    if (isAlias(node)) {
      return this.repeat(node.source, this.lineOf(node));
    }
    const anchor =
      isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    const before = this.builder.total;
    if (anchor !== undefined) {
      this.anchors.set(anchor, 'open');
    }
    this.builder.add(1);
    const plain = this.plain(node, depth);
    const converted = isShortTag(node.tag)
      ? expandShortTag(node.tag, plain)
      : plain;
    if (anchor !== undefined) {
      this.anchors.set(anchor, {
        node: converted,
        size: this.builder.total - before,
      });
    }
    return converted;
  }

  private plain(node: YamlNode, depth: number): DocNode {
    const line = this.lineOf(node);
    if (isMap(node)) {
      return this.map(node, line, depth);
    }
    if (isSeq(node)) {
      const items = node.items.map(item =>
        this.convertOrNull(item, line, depth + 1),
      );
      return { kind: 'list', line, items };
    }
    return {
      kind: 'scalar',
      line,
      value: isScalar(node) ? scalarOf(node) : null,
    };
  }

  private map(node: YAMLMap, line: number, depth: number): DocNode {
    const map = this.builder.map(line);
    const merged: MapNode[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        this.builder.issues.push({
          severity: 'fault',
          message: 'A key is not a plain word.',
          line,
        });
        continue;
      }
      const keyLine = this.lineOf(key);
      const name = key.source ?? String(key.value ?? '');
      const converted = this.convertOrNull(value, keyLine, depth + 1);
      if (name === '<<') {
        const sources =
          converted.kind === 'list' ? converted.items : [converted];
        merged.push(...sources.filter(source => source.kind === 'map'));
      } else {
        this.builder.put(map, name, keyLine, converted);
      }
    }
    for (const source of merged) {
      for (const [name, entry] of source.entries) {
        if (!map.entries.has(name)) {
          map.entries.set(name, entry);
        }
      }
    }
    return map;
  }

  private convertOrNull(node: unknown, line: number, depth: number): DocNode {
    return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
      ? this.convert(node, depth)
      : { kind: 'scalar', line, value: null };
  }

  private repeat(source: string, line: number): DocNode {
    const anchored = this.anchors.get(source);
    if (anchored === 'open') {
      throw new Refusal(`the alias *${source} contains itself (line ${line})`);
    }
    if (anchored === undefined) {
      this.builder.issues.push({
        severity: 'fault',
        message: `The alias *${source} names an anchor that is not there.`,
        line,
      });
      return { kind: 'scalar', line, value: null };
    }
    this.builder.add(anchored.size);
    return anchored.node;
  }

  private lineOf(node: YamlNode): number {
    return node.range ? this.lines.linePos(node.range[0]).line : 1;
  }
}

/**
 * Numbers only where the text is that number: `012345678901` is an account, not
 * an octal number, and `2012-10-17` a policy's version.
 */
function scalarOf(node: YamlScalar): Scalar {
  const { value, source } = node;
  if (typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  if (value === null || value === undefined) {
    return null;
  }
  if (
    typeof value === 'number' &&
    (source ?? String(value)) === String(value)
  ) {
    return value;
  }
  return source ?? String(value);
}

/**
 * Reads YAML 1.1 as CloudFormation does (`yes` and `on` are true), with short-form
 * tags written out. Throws a `Refusal` past the limits.
 */
export function readYaml(text: string): ReadDocument {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    version: '1.1',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: false,
    lineCounter: lines,
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  const document =
    documents.find(
      candidate => isMap(candidate.contents) && candidate.has('Resources'),
    ) ?? documents[0];
  if (document === undefined || !document.contents) {
    return { issues: [] };
  }
  const conversion = new Conversion(lines);
  const root = conversion.convert(document.contents, 0);
  const others = documents.filter(
    other => other !== document && other.contents,
  );
  return {
    root,
    issues: [
      ...faultsOf(document, lines),
      ...others.slice(0, 1).map(other => notRead(other, lines)),
      ...conversion.builder.issues,
    ],
    isPartial:
      document.errors.some(error => error.code !== 'BAD_INDENT') ||
      others.some(other => isMap(other.contents)),
  };
}

/** CloudFormation takes one document a file. */
function notRead(other: Document.Parsed, lines: LineCounter): TemplateIssue {
  const line = lines.linePos(other.range[0]).line;
  return {
    severity: 'fault',
    message:
      'The file holds more than one document, parted by "---"; this one is not read.',
    line,
  };
}

function faultsOf(
  document: Document.Parsed,
  lines: LineCounter,
): TemplateIssue[] {
  return document.errors.map(error => ({
    severity: error.code === 'BAD_INDENT' ? 'notice' : 'fault',
    message:
      error.code === 'BAD_INDENT'
        ? `${error.message.split('\n')[0]}.`
        : `Not YAML: ${error.message.split('\n')[0]}`,
    line: lines.linePos(error.pos[0]).line,
  }));
}
