import { readDocument } from '../../../reading/readDocument';
import { DocNode } from '../../../reading/DocNode';
import {
  ABSENT,
  list,
  mapOptions,
  Resolved,
  scalar,
  unknown,
} from '../../../resolving/Resolved';
import { get, isSet } from '../../../judging/values';

/** CloudFormation's properties, each with where Terraform holds it. */
export type Shape = { readonly [property: string]: Field };

export type Field =
  /** An attribute of the same meaning. */
  | string
  /** The first of several attributes that is given. */
  | { readonly first: readonly string[] }
  /** A block that occurs at most once; Terraform shows it as a list. */
  | { readonly block: string; readonly of: Shape }
  /** A block that may be repeated. */
  | { readonly blocks: string; readonly of: Shape }
  /** The text of a JSON document. */
  | { readonly json: string }
  /** The same for every resource. */
  | { readonly constant: string | boolean }
  /** One attribute of a block that occurs at most once. */
  | { readonly within: string; readonly field: string }
  /** A list of one attribute. */
  | { readonly listOf: string }
  /** A map of its own, from the attributes beside it. */
  | { readonly of: Shape };

/** CloudFormation's properties of Terraform's values. */
export function shaped(values: Resolved, shape: Shape): Resolved {
  return mapOptions(values, single => {
    if (single.kind !== 'map') {
      return single;
    }
    const entries = new Map<string, Resolved>();
    for (const [property, field] of Object.entries(shape)) {
      const value = fieldOf(single, field);
      if (value.kind !== 'absent') {
        entries.set(property, value);
      }
    }
    return entries.size === 0 ? ABSENT : { kind: 'map', entries };
  });
}

function fieldOf(values: Resolved, field: Field): Resolved {
  if (typeof field === 'string') {
    return get(values, field);
  }
  if ('first' in field) {
    const found = field.first
      .map(key => get(values, key))
      .filter(value => value.kind !== 'absent');
    return (
      found.find(value => isSet(value).is !== 'false') ?? found[0] ?? ABSENT
    );
  }
  if ('block' in field) {
    return firstBlock(get(values, field.block), field.of);
  }
  if ('blocks' in field) {
    return everyBlock(get(values, field.blocks), field.of);
  }
  if ('json' in field) {
    return parsed(get(values, field.json));
  }
  if ('constant' in field) {
    return scalar(field.constant);
  }
  if ('within' in field) {
    return get(
      firstBlock(get(values, field.within), { it: field.field }),
      'it',
    );
  }
  if ('listOf' in field) {
    return list([get(values, field.listOf)]);
  }
  return shaped(values, field.of);
}

function firstBlock(blocks: Resolved, shape: Shape): Resolved {
  return mapOptions(blocks, single => {
    switch (single.kind) {
      case 'list':
        return single.items[0] === undefined
          ? ABSENT
          : shaped(single.items[0], shape);
      case 'map':
        return shaped(single, shape);
      default:
        return single;
    }
  });
}

function everyBlock(blocks: Resolved, shape: Shape): Resolved {
  return mapOptions(blocks, single =>
    single.kind === 'list'
      ? list(single.items.map(item => shaped(item, shape)))
      : single,
  );
}

/** A document whose text is known; what a plan does not know yet stays unknown. */
function parsed(text: Resolved): Resolved {
  return mapOptions(text, single => {
    if (single.kind !== 'scalar' || typeof single.value !== 'string') {
      return single.kind === 'absent'
        ? single
        : unknown('the document is known only after apply', { nonEmpty: true });
    }
    const { root } = readDocument(single.value);
    return root === undefined
      ? unknown('the document cannot be read')
      : plain(root);
  });
}

/** Values of a document without functions. */
export function plain(node: DocNode): Resolved {
  switch (node.kind) {
    case 'scalar':
      return scalar(node.value);
    case 'list':
      return list(node.items.map(plain));
    default:
      return {
        kind: 'map',
        entries: new Map(
          [...node.entries].map(([key, entry]) => [key, plain(entry.node)]),
        ),
      };
  }
}

/** What a Terraform type is called by CloudFormation, and how it is written there. */
export interface Counterpart {
  type: string;
  shape: Shape;
}

export const TAGS: Field = { first: ['tags_all', 'tags'] };
