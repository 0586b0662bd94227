import { entriesAt } from '../reading/DocNode';
import type { Intrinsic } from './intrinsics';
import { attributeOf, named } from './lookups';
import { mapOptions, Resolved, scalar, SingleValue, unknown } from './Resolved';
import type { Resolver } from './Resolver';
import { concat, split } from './text';

/** `Fn::Sub`, with or without variables of its own. */
export const sub: Intrinsic = (argument, resolver) => {
  const [template, own] =
    argument.kind === 'list' ? argument.items : [argument, undefined];
  if (template?.kind !== 'scalar') {
    return unknown('Fn::Sub takes a text');
  }
  const variables = new Map(
    entriesAt(own).map(([name, { node }]) => [name, resolver.resolve(node)]),
  );
  const pieces = String(template.value).split(/(\$\{[^{}]*\})/);
  return concat(
    pieces.map(piece =>
      piece.startsWith('${') && piece.endsWith('}')
        ? substitute(piece.slice(2, -1).trim(), variables, resolver)
        : resolver.resolve({
            kind: 'scalar',
            line: template.line,
            value: piece,
          }),
    ),
  );
};

function substitute(
  name: string,
  own: ReadonlyMap<string, Resolved>,
  resolver: Resolver,
): Resolved {
  if (name.startsWith('!')) {
    return scalar(`\${${name.slice(1)}}`);
  }
  const variable = own.get(name);
  if (variable !== undefined) {
    return variable;
  }
  const [id, ...attribute] = name.split('.');
  return attribute.length > 0
    ? attributeOf(id, attribute.join('.'), resolver)
    : named(name, resolver);
}

export const join: Intrinsic = (argument, resolver) => {
  if (argument.kind !== 'list' || argument.items.length !== 2) {
    return unknown('Fn::Join takes a delimiter and a list');
  }
  const [delimiter, items] = argument.items.map(item => resolver.resolve(item));
  if (delimiter.kind !== 'scalar') {
    return unknown('Fn::Join takes a delimiter and a list');
  }
  return mapOptions(items, single => {
    if (single.kind !== 'list') {
      return single.kind === 'unknown'
        ? unknown(single.hole.reason, {
            key: `${nameOf(delimiter)} between ${single.hole.key}`,
            nonEmpty: single.hole.nonEmpty,
          })
        : unknown('Fn::Join takes a delimiter and a list');
    }
    return concat(
      single.items.flatMap((item, i) => (i === 0 ? [item] : [delimiter, item])),
    );
  });
};

export const splitText: Intrinsic = (argument, resolver) => {
  if (argument.kind !== 'list' || argument.items.length !== 2) {
    return unknown('Fn::Split takes a delimiter and a text');
  }
  const [delimiter, text] = argument.items.map(item => resolver.resolve(item));
  return delimiter.kind === 'scalar'
    ? split(text, String(delimiter.value))
    : unknown('Fn::Split takes a delimiter and a text');
};

export const select: Intrinsic = (argument, resolver) => {
  if (argument.kind !== 'list' || argument.items.length !== 2) {
    return unknown('Fn::Select takes an index and a list');
  }
  const [index, items] = argument.items.map(item => resolver.resolve(item));
  return mapOptions(items, single => {
    if (single.kind === 'unknown') {
      const { reason, key, nonEmpty } = single.hole;
      // Of one list, different items may differ
      return mapOptions(index, at =>
        unknown(reason, { key: `item ${nameOf(at)} of ${key}`, nonEmpty }),
      );
    }
    return mapOptions(index, at => {
      const picked =
        single.kind === 'list' && at.kind === 'scalar'
          ? single.items[Number(at.value)]
          : undefined;
      return picked ?? unknown('Fn::Select picks an item that is not known');
    });
  });
};

function nameOf(index: SingleValue): string {
  switch (index.kind) {
    case 'scalar':
      return String(index.value);
    case 'unknown':
      return index.hole.key;
    default:
      return index.kind;
  }
}
