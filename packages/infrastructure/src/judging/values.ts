import {
  ABSENT,
  mapOptions,
  Resolved,
  SingleValue,
  unknown,
} from '../resolving/Resolved';
import { partsOf } from '../resolving/text';
import {
  agreed,
  all,
  Answer,
  answerOf,
  any,
  no,
  unknownBecause,
  yes,
} from './Answer';

/** The answer for a value; for one of several values the answer that all of them give. */
export function judge(
  value: Resolved,
  question: (single: SingleValue) => Answer,
): Answer {
  return value.kind === 'choice'
    ? agreed(
        value.options.map(option => judge(option, question)),
        value.reason,
      )
    : question(value);
}

/** The value under a path of keys; absent where a key is not there. */
export function get(value: Resolved, ...path: string[]): Resolved {
  return path.reduce<Resolved>(
    (outer, key) =>
      mapOptions(outer, single => {
        switch (single.kind) {
          case 'absent':
            return single;
          case 'map': {
            const entry = single.entries.get(key);
            const rest = single.rest;
            return entry ?? (rest ? unknown(rest.reason) : ABSENT);
          }
          case 'unknown':
            return unknown(single.hole.reason, {
              key: `${single.hole.key}.${key}`,
            });
          default:
            return single.kind === 'scalar' && single.value === null
              ? ABSENT
              : unknown(`${key} is looked for in something that is not a map`);
        }
      }),
    value,
  );
}

/** Whether anything is given: not an empty text, list or map. */
export function isSet(value: Resolved): Answer {
  return judge(value, single => {
    switch (single.kind) {
      case 'absent':
        return no;
      case 'scalar':
        return answerOf(single.value !== null && single.value !== '');
      case 'text':
        return anyFilled(single.parts);
      case 'list':
        return any(single.items.map(isSet));
      case 'map':
        if (single.rest !== undefined && single.entries.size === 0) {
          return unknownBecause(single.rest.reason);
        }
        return answerOf(single.entries.size > 0);
      default:
        return anyFilled([single.hole]);
    }
  });
}

function anyFilled(parts: ReturnType<typeof partsOf>): Answer {
  return any(
    (parts ?? []).map(part => {
      if (typeof part === 'string') {
        return answerOf(part !== '');
      }
      return part.nonEmpty ? yes : unknownBecause(part.reason);
    }),
  );
}

/** Whether a text is one of the words, as written. */
export function isOneOf(value: Resolved, ...words: string[]): Answer {
  return judge(value, single => {
    const parts = partsOf(single);
    if (parts === undefined) {
      return no;
    }
    const hole = parts.find(part => typeof part !== 'string');
    if (hole === undefined || typeof hole === 'string') {
      return answerOf(words.includes(parts.join('')));
    }
    const last = parts[parts.length - 1];
    const possible = words.some(
      word =>
        word.startsWith(typeof parts[0] === 'string' ? parts[0] : '') &&
        word.endsWith(typeof last === 'string' ? last : ''),
    );
    return possible ? unknownBecause(hole.reason) : no;
  });
}

/** Whether a flag is on; CloudFormation takes `true` and "true" alike. */
export function isOn(value: Resolved): Answer {
  return judge(value, single =>
    single.kind === 'scalar'
      ? answerOf(String(single.value).toLowerCase() === 'true')
      : isOneOf(single, 'true', 'True', 'TRUE'),
  );
}

/** Whether a flag is given and off. */
export function isOff(value: Resolved): Answer {
  return judge(value, single =>
    single.kind === 'scalar'
      ? answerOf(String(single.value).toLowerCase() === 'false')
      : isOneOf(single, 'false', 'False', 'FALSE'),
  );
}

/** Whether a number reaches a bound; false where there is no number. */
export function isAtLeast(value: Resolved, bound: number): Answer {
  return judge(value, single => {
    if (single.kind === 'scalar') {
      const number = Number(single.value);
      return answerOf(
        single.value !== null && single.value !== '' && number >= bound,
      );
    }
    if (single.kind !== 'unknown') {
      return no;
    }
    const { minimum, maximum, reason } = single.hole;
    if (minimum !== undefined && minimum >= bound) {
      return yes;
    }
    return maximum !== undefined && maximum < bound
      ? no
      : unknownBecause(reason);
  });
}

/** What is open may be a list of whatever, but a resource is one item. */
function isOpenList(
  value: SingleValue,
): value is Extract<SingleValue, { kind: 'unknown' }> {
  return (
    value.kind === 'unknown' &&
    (value.hole.resource === undefined || !value.hole.nonEmpty)
  );
}

/** Whether some item satisfies a question. A value that is not a list is its only item. */
export function someItem(
  value: Resolved,
  question: (item: Resolved) => Answer,
): Answer {
  return judge(value, single => {
    if (single.kind === 'absent') {
      return no;
    }
    if (isOpenList(single)) {
      return unknownBecause(single.hole.reason);
    }
    return any(
      (single.kind === 'list' ? single.items : [single]).map(item =>
        someOption(item, question),
      ),
    );
  });
}

function someOption(
  item: Resolved,
  question: (item: Resolved) => Answer,
): Answer {
  return judge(item, single => {
    if (single.kind === 'list') {
      return someItem(single, question);
    }
    return single.kind === 'absent' ? no : question(single);
  });
}

/** Whether every item satisfies a question; true of no items. */
export function everyItem(
  value: Resolved,
  question: (item: Resolved) => Answer,
): Answer {
  return judge(value, single => {
    if (single.kind === 'absent') {
      return yes;
    }
    if (isOpenList(single)) {
      return unknownBecause(single.hole.reason);
    }
    return all(
      (single.kind === 'list' ? single.items : [single]).map(item =>
        judge(item, one => (one.kind === 'absent' ? yes : question(one))),
      ),
    );
  });
}

/** The values that a list may hold, with all options of its items; undefined where it is unknown. */
export function possibleItems(value: Resolved): Resolved[] | undefined {
  switch (value.kind) {
    case 'absent':
      return [];
    case 'unknown':
      return undefined;
    case 'list':
      return value.items.flatMap(item =>
        item.kind === 'choice' ? item.options : [item],
      );
    case 'choice': {
      const lists = value.options.map(possibleItems);
      return lists.some(items => items === undefined)
        ? undefined
        : lists.flatMap(items => items ?? []);
    }
    default:
      return [value];
  }
}

/** Whether a value is written as an empty list, map or text. */
export function isExactlyEmpty(value: SingleValue): boolean {
  return (
    (value.kind === 'list' && value.items.length === 0) ||
    (value.kind === 'map' && value.entries.size === 0 && !value.rest) ||
    (value.kind === 'scalar' && (value.value === null || value.value === ''))
  );
}
