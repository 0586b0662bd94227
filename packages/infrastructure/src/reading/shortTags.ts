import { DocNode } from './DocNode';

/**
 * `!Sub x` is the short form of `{Fn::Sub: x}`; `!Ref` and `!Condition` are
 * written without the prefix.
 */
export function expandShortTag(tag: string, node: DocNode): DocNode {
  const name = tag.slice(1);
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return {
    kind: 'map',
    line: node.line,
    entries: new Map([[key, { line: node.line, node }]]),
  };
}

/** Whether a tag is an application's own, such as `!Ref`; YAML's begin with two marks or an address. */
export function isShortTag(tag: string | undefined): tag is string {
  return tag !== undefined && /^![A-Za-z0-9]+$/.test(tag);
}
