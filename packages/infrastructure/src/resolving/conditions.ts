import {
  all,
  Answer,
  answerOf,
  any,
  no,
  not,
  unknownBecause,
  yes,
} from '../judging/Answer';
import { DocNode, textOf } from '../reading/DocNode';
import { Resolved, SingleValue } from './Resolved';
import type { Resolver } from './Resolver';
import { partsOf, renderText } from './text';

/**
 * Evaluates what stands under a name in `Conditions`, three-valued. The resolver
 * has parameters at any value, so that only what no deployment can turn is decided.
 */
export function evaluateCondition(
  node: DocNode,
  resolver: Resolver,
  named: (name: string) => Answer,
): Answer {
  if (node.kind !== 'map' || node.entries.size !== 1) {
    return unknownBecause('it is not a condition function');
  }
  const [[key, { node: argument }]] = node.entries;
  const operands = argument.kind === 'list' ? argument.items : [argument];
  const evaluate = (operand: DocNode) =>
    evaluateCondition(operand, resolver, named);
  switch (key) {
    case 'Condition':
      return named(textOf(argument) ?? '');
    case 'Fn::And':
      return all(operands.map(evaluate));
    case 'Fn::Or':
      return any(operands.map(evaluate));
    case 'Fn::Not':
      return operands.length === 1
        ? not(evaluate(operands[0]))
        : unknownBecause('Fn::Not takes one condition');
    case 'Fn::Equals':
      return operands.length === 2
        ? sameValue(
            resolver.resolve(operands[0]),
            resolver.resolve(operands[1]),
          )
        : unknownBecause('Fn::Equals takes two values');
    default:
      return unknownBecause(`${key} is not decided in conditions`);
  }
}

/** Whether two values are the same text in every deployment, or in none. */
export function sameValue(a: Resolved, b: Resolved): Answer {
  const left = a.kind === 'choice' ? a.options : [a];
  const right = b.kind === 'choice' ? b.options : [b];
  const answers = left.flatMap(x =>
    right.map(y =>
      x.kind === 'choice' || y.kind === 'choice'
        ? unknownBecause('it has too many cases')
        : sameSingle(x, y),
    ),
  );
  const [first] = answers;
  if (first !== undefined && answers.every(answer => answer.is === first.is)) {
    return first;
  }
  const choiceReason = [a, b].map(value =>
    value.kind === 'choice' ? value.reason : undefined,
  );
  return unknownBecause(
    choiceReason.find(reason => reason !== undefined) ??
      'its values are not known',
  );
}

function sameSingle(a: SingleValue, b: SingleValue): Answer {
  if (a.kind === 'absent' || b.kind === 'absent') {
    return answerOf(a.kind === b.kind);
  }
  const left = renderText(a);
  const right = renderText(b);
  if (left === undefined || right === undefined) {
    return unknownBecause('it compares lists or maps');
  }
  if (left === right) {
    return yes;
  }
  const hole = firstHole(a) ?? firstHole(b);
  if (hole === undefined) {
    return no;
  }
  return cannotBeEqual(a, b) || cannotBeEqual(b, a)
    ? no
    : unknownBecause(hole.reason);
}

function firstHole(value: SingleValue) {
  return partsOf(value)?.find(part => typeof part !== 'string');
}

/** A known text that lacks a known part of the other, or is empty where the other is not. */
function cannotBeEqual(known: SingleValue, open: SingleValue): boolean {
  if (known.kind !== 'scalar') {
    return false;
  }
  const text = String(known.value ?? '');
  const parts = partsOf(open) ?? [];
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (text === '') {
    return parts.some(part =>
      typeof part === 'string' ? part !== '' : part.nonEmpty,
    );
  }
  return (
    (typeof first === 'string' && !text.startsWith(first)) ||
    (typeof last === 'string' && !text.endsWith(last)) ||
    parts.some(part => typeof part === 'string' && !text.includes(part))
  );
}
