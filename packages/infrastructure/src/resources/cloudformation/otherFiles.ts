import { DocNode, entriesAt, nodeAt, textOf } from '../../reading/DocNode';

/** A file that a template names. */
export interface OtherFile {
  /** As it is written; undefined where it is no text. */
  location?: string;
  /** Whether it is a path beside the template, and not something on the network. */
  isBeside: boolean;
  /** A nested stack's template is a template of its own; an include is a part of this one. */
  is: 'nested' | 'include';
  /** Who names it. */
  id: string;
  line: number;
}

/**
 * Where the template of a nested stack is: as written, or, for synthesized CDK
 * whose location is an asset in a bucket, the file that the asset is made from.
 */
export function nestedLocation(resource: DocNode): string | undefined {
  const properties = nodeAt(resource, 'Properties');
  return (
    textOf(nodeAt(properties, 'TemplateURL')) ??
    textOf(nodeAt(properties, 'Location')) ??
    textOf(nodeAt(resource, 'Metadata', 'aws:asset:path'))
  );
}

const NESTED = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::Serverless::Application',
]);

/** The files that a template names, in its order. */
export function otherFiles(root: DocNode): OtherFile[] {
  const resources = entriesAt(root, 'Resources');
  const nested = resources
    .filter(([, { node }]) => NESTED.has(textOf(nodeAt(node, 'Type')) ?? ''))
    .map(([id, { node, line }]): OtherFile => {
      const location = nestedLocation(node);
      return { location, isBeside: isBeside(location), is: 'nested', id, line };
    });
  const included = [...includes(root)].map(
    ({ location, line }): OtherFile => ({
      location,
      isBeside: isBeside(location),
      is: 'include',
      id: 'AWS::Include',
      line,
    }),
  );
  return [...nested, ...included];
}

function isBeside(location: string | undefined): boolean {
  return (
    location !== undefined &&
    location.trim() !== '' &&
    !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(location)
  );
}

function* includes(
  node: DocNode,
): Generator<{ location: string; line: number }> {
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield* includes(item);
    }
  }
  if (node.kind === 'map') {
    if (textOf(nodeAt(node, 'Name')) === 'AWS::Include') {
      const location = textOf(nodeAt(node, 'Parameters', 'Location'));
      if (location !== undefined) {
        yield { location, line: node.line };
      }
    }
    for (const { node: inner } of node.entries.values()) {
      yield* includes(inner);
    }
  }
}
