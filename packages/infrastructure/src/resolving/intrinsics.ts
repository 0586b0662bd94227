import { DocNode } from '../reading/DocNode';
import { branch } from './branch';
import { includedContent } from './include';
import { findInMap, getAtt, importValue, ref } from './lookups';
import { Resolved, scalar, unknown } from './Resolved';
import type { Resolver } from './Resolver';
import { join, select, splitText, sub } from './strings';

/** Resolves an intrinsic function from its argument. */
export type Intrinsic = (argument: DocNode, resolver: Resolver) => Resolved;

const conditional: Intrinsic = (argument, resolver) => {
  if (argument.kind !== 'list' || argument.items.length !== 3) {
    return unknown('Fn::If takes a condition and two values');
  }
  const [name, whenTrue, whenFalse] = argument.items;
  if (name.kind !== 'scalar') {
    return unknown('Fn::If takes the name of a condition');
  }
  return branch(
    resolver.condition(String(name.value)),
    () => resolver.resolve(whenTrue),
    () => resolver.resolve(whenFalse),
  );
};

/** Lists and texts that only AWS can make, but never empty ones. */
function filledIn(name: string): Intrinsic {
  return () =>
    unknown(`${name} is filled in at deployment`, { nonEmpty: true });
}

const length: Intrinsic = (argument, resolver) => {
  const value = resolver.resolve(argument);
  return value.kind === 'list' &&
    value.items.every(item => item.kind !== 'choice')
    ? scalar(value.items.length)
    : unknown('Fn::Length of a list that is not known');
};

const transform: Intrinsic = (argument, resolver) => {
  const content = includedContent(argument, resolver);
  return content === undefined
    ? unknown('a transform writes it at deployment')
    : resolver.resolve(content);
};

/** Every intrinsic function that is decided, in whole or in part; any other is unknown. */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map<
  string,
  Intrinsic
>([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::FindInMap', findInMap],
  ['Fn::ImportValue', importValue],
  ['Fn::If', conditional],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::Split', splitText],
  ['Fn::Select', select],
  ['Fn::Length', length],
  ['Fn::Transform', transform],
  ['Fn::Base64', filledIn('Fn::Base64')],
  ['Fn::GetAZs', filledIn('Fn::GetAZs')],
  ['Fn::Cidr', filledIn('Fn::Cidr')],
  ['Fn::ToJsonString', filledIn('Fn::ToJsonString')],
]);
