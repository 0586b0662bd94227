import { DocNode, entriesAt, nodeAt } from '../reading/DocNode';
import type { Intrinsic } from './intrinsics';
import { parameterValue } from './parameter';
import {
  ABSENT,
  choice,
  list,
  mapOptions,
  Resolved,
  scalar,
  SingleValue,
  unknown,
} from './Resolved';
import type { Resolver } from './Resolver';
import { renderText } from './text';

const PSEUDO_PARAMETERS = new Set([
  'AWS::AccountId',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]);

const NESTED_STACKS = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::Serverless::Application',
]);

export const ref: Intrinsic = (argument, resolver) =>
  argument.kind === 'scalar'
    ? named(String(argument.value), resolver)
    : unknown('Ref of something that is not a name');

/** What `Ref` gives for a name: a loop variable, pseudo parameter, parameter or resource. */
export function named(name: string, resolver: Resolver): Resolved {
  const { scope } = resolver;
  const variable = resolver.variables.get(name);
  if (variable !== undefined) {
    return variable;
  }
  if (name === 'AWS::NoValue') {
    return ABSENT;
  }
  if (PSEUDO_PARAMETERS.has(name)) {
    return unknown(`${name} is known only at deployment`, {
      key: name,
      nonEmpty: true,
    });
  }
  if (name === 'AWS::NotificationARNs') {
    return unknown(`${name} is known only at deployment`, { key: name });
  }
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) {
    return parameterValue(name, parameter, resolver.use);
  }
  if (scope.resourceTypes.has(name)) {
    return reference(name);
  }
  // SAM allows `Ref` of a resource that it generates: `MyApi.Stage`.
  const [id, ...attribute] = name.split('.');
  return attribute.length > 0 && scope.resourceTypes.has(id)
    ? reference(id, attribute.join('.'))
    : unknown(`nothing in the template is called ${name}`, { key: name });
}

function reference(id: string, attribute?: string): Resolved {
  const key = attribute === undefined ? id : `${id}.${attribute}`;
  return unknown(`${key} is known only at deployment`, {
    key,
    nonEmpty: true,
    resource: { id, attribute },
  });
}

export const getAtt: Intrinsic = (argument, resolver) => {
  if (argument.kind === 'scalar') {
    const [id, ...attribute] = String(argument.value).split('.');
    return attributeOf(id, attribute.join('.'), resolver);
  }
  if (argument.kind === 'list' && argument.items.length >= 2) {
    const [id, ...attribute] = argument.items.map(item =>
      resolver.resolve(item),
    );
    if (
      id.kind === 'scalar' &&
      attribute.every(part => part.kind === 'scalar')
    ) {
      const path = attribute.map(part =>
        part.kind === 'scalar' ? String(part.value) : '',
      );
      return attributeOf(String(id.value), path.join('.'), resolver);
    }
    if (id.kind === 'scalar') {
      return attributeOf(String(id.value), '?', resolver);
    }
  }
  return unknown('Fn::GetAtt takes a resource and an attribute');
};

/** What `Fn::GetAtt` gives. Attributes of AWS's own resources are never empty. */
export function attributeOf(
  id: string,
  attribute: string,
  resolver: Resolver,
): Resolved {
  const { scope } = resolver;
  const type = scope.resourceTypes.get(id);
  const key = `${id}.${attribute}`;
  if (type === undefined) {
    return unknown(`nothing in the template is called ${id}`, { key });
  }
  const resource = { id, attribute };
  if (NESTED_STACKS.has(type)) {
    const output = attribute.replace(/^Outputs\./, '');
    return (
      scope.nestedOutput?.(id, output) ??
      unknown(`${output} is an output of nested stack ${id}`, { key, resource })
    );
  }
  if (isCustom(type)) {
    return unknown(`custom resource ${id} decides ${attribute}`, {
      key,
      resource,
    });
  }
  return reference(id, attribute);
}

/** Whether code outside the template makes the resource. */
export function isCustom(type: string): boolean {
  return (
    type.startsWith('Custom::') ||
    type === 'AWS::CloudFormation::CustomResource' ||
    type === 'AWS::CloudFormation::Macro'
  );
}

/** CloudFormation refuses exports that are empty. */
export const importValue: Intrinsic = (argument, resolver) => {
  const name = resolver.resolve(argument);
  const shown = name.kind === 'scalar' ? ` as ${name.value}` : '';
  const rendered = name.kind === 'choice' ? undefined : renderText(name);
  const reason = `it is imported from another stack${shown}`;
  return unknown(reason, { key: rendered ?? reason, nonEmpty: true });
};

export const findInMap: Intrinsic = (argument, resolver) => {
  if (argument.kind !== 'list' || argument.items.length < 3) {
    return unknown('Fn::FindInMap takes a map and two keys');
  }
  const [mapName, first, second] = argument.items.map(item =>
    resolver.resolve(item),
  );
  const options = argument.items[3];
  const fallback = options && nodeAt(options, 'DefaultValue');
  return mapOptions(mapName, name => {
    const map =
      name.kind === 'scalar'
        ? resolver.scope.mappings.get(String(name.value))
        : undefined;
    if (map === undefined) {
      return unknown('Fn::FindInMap names a mapping that is not known');
    }
    return mapOptions(first, top =>
      mapOptions(second, low => find(map, top, low, fallback, resolver)),
    );
  });
};

/** An unknown key stands for every key that the map has. */
function find(
  map: DocNode,
  top: SingleValue,
  low: SingleValue,
  fallback: DocNode | undefined,
  resolver: Resolver,
): Resolved {
  const found: Resolved[] = [];
  const reasons: string[] = [];
  const whenMissing = () =>
    fallback === undefined
      ? unknown('Fn::FindInMap names a key that is not there')
      : resolver.resolve(fallback);
  for (const branchNode of lookUp(map, top, reasons)) {
    for (const leaf of branchNode
      ? lookUp(branchNode, low, reasons)
      : [undefined]) {
      found.push(leaf === undefined ? whenMissing() : mappedValue(leaf));
    }
  }
  if (reasons.length > 0 && fallback !== undefined) {
    found.push(resolver.resolve(fallback));
  }
  return choice(found, reasons[0] ?? 'the mapping is empty');
}

/** Mappings hold texts, numbers and lists of them, never functions. */
function mappedValue(node: DocNode): Resolved {
  if (node.kind === 'scalar') {
    return scalar(node.value);
  }
  return node.kind === 'list'
    ? list(node.items.map(mappedValue))
    : unknown('a mapping holds something that is not a plain value');
}

function lookUp(
  map: DocNode,
  key: SingleValue,
  reasons: string[],
): (DocNode | undefined)[] {
  if (key.kind === 'scalar') {
    return [nodeAt(map, String(key.value))];
  }
  reasons.push(
    key.kind === 'unknown' ? key.hole.reason : 'the key of a mapping is open',
  );
  return entriesAt(map).map(([, entry]) => entry.node);
}
