import { DocNode, entriesAt, nodeAt, textOf } from '../../reading/DocNode';

/** A file that a template names, as the location is written. */
export interface OtherFile {
  location: string;
  /** A nested stack's template is a template of its own; an include is a part of this one. */
  is: 'nested' | 'include';
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

/** The files that a template names, each once, in the order of the template. */
export function otherFiles(root: DocNode): OtherFile[] {
  const found = new Map<string, OtherFile>();
  const add = (location: string | undefined, is: OtherFile['is']) => {
    if (location !== undefined && isLocal(location)) {
      found.set(location, { location, is });
    }
  };
  for (const [, { node }] of entriesAt(root, 'Resources')) {
    if (NESTED.has(textOf(nodeAt(node, 'Type')) ?? '')) {
      add(nestedLocation(node), 'nested');
    }
  }
  for (const location of includes(root)) {
    add(location, 'include');
  }
  return [...found.values()];
}

/** Whether a location is a path beside the template, not something on the network. */
function isLocal(location: string): boolean {
  return (
    location.trim() !== '' && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(location)
  );
}

function* includes(node: DocNode): Generator<string> {
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield* includes(item);
    }
  }
  if (node.kind === 'map') {
    if (textOf(nodeAt(node, 'Name')) === 'AWS::Include') {
      const location = textOf(nodeAt(node, 'Parameters', 'Location'));
      if (location !== undefined) {
        yield location;
      }
    }
    for (const { node: inner } of node.entries.values()) {
      yield* includes(inner);
    }
  }
}
