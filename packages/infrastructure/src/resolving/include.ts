import { DocNode, nodeAt, textOf } from '../reading/DocNode';
import type { Resolver } from './Resolver';

/** The transform that brings in the content of another file. */
export const INCLUDE = 'AWS::Include';

/** Transforms may be written as a list, alone, or by name only. */
export function transformsIn(node: DocNode): DocNode[] {
  return node.kind === 'list' ? node.items : [node];
}

export function transformName(item: DocNode): string | undefined {
  return textOf(item) ?? textOf(nodeAt(item, 'Name'));
}

/** Whether a transform is an include, which only adds to what is written beside it. */
export function isInclude(transform: DocNode): boolean {
  return transformsIn(transform).every(item => transformName(item) === INCLUDE);
}

/** What a transform brings in, where it is an include that is at hand. */
export function includedContent(
  transform: DocNode,
  resolver: Resolver,
): DocNode | undefined {
  const { included } = resolver.scope;
  const location = nodeAt(transform, 'Parameters', 'Location');
  if (
    included === undefined ||
    location === undefined ||
    transformName(transform) !== INCLUDE
  ) {
    return undefined;
  }
  const written = resolver.resolve(location);
  return written.kind === 'scalar'
    ? included(String(written.value))
    : undefined;
}
