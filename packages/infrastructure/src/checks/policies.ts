import { Answer, any, no, yes } from '../judging/Answer';
import { isExactly } from '../judging/texts';
import { get, isOneOf, judge, someItem } from '../judging/values';
import { parseJsonText } from '../resolving/jsonText';
import { mapOptions, Resolved, unknown } from '../resolving/Resolved';

/**
 * The statements of a policy document, for `someItem`. The document may be a
 * map, or the JSON text of one.
 */
export function statementsOf(document: Resolved): Resolved {
  return mapOptions(document, single => {
    if (single.kind !== 'scalar' && single.kind !== 'text') {
      return get(single, 'Statement');
    }
    const parsed = parseJsonText(single);
    return parsed?.kind === 'map'
      ? get(parsed, 'Statement')
      : unknown('a policy is written as text that is not JSON');
  });
}

export function hasEffect(statement: Resolved, effect: string): Answer {
  return isOneOf(get(statement, 'Effect'), effect);
}

/** Whether a principal is everyone; a policy on an identity has none. */
export function isEveryone(principal: Resolved): Answer {
  return judge(principal, single => {
    switch (single.kind) {
      case 'absent':
        return yes;
      case 'map':
        return someItem(get(single, 'AWS'), item => isExactly(item, '*'));
      case 'list':
        return someItem(single, item => isExactly(item, '*'));
      default:
        return isExactly(single, '*');
    }
  });
}

/** Whether a list of actions or resources holds one of the words exactly. */
export function holds(value: Resolved, ...words: string[]): Answer {
  return someItem(value, item => any(words.map(word => isExactly(item, word))));
}

/** Whether a statement applies to a key of the request and nothing else. */
export function onlyCondition(
  statement: Resolved,
  operators: readonly string[],
  key: string,
  ask: (value: Resolved) => Answer,
): Answer {
  return judge(get(statement, 'Condition'), condition => {
    if (condition.kind !== 'map' || condition.entries.size !== 1) {
      return no;
    }
    const [[operator, keys]] = condition.entries;
    if (!operators.includes(operator)) {
      return no;
    }
    return judge(keys, single => {
      if (single.kind !== 'map' || single.entries.size !== 1) {
        return no;
      }
      const [[name, value]] = single.entries;
      return name.toLowerCase() === key.toLowerCase() ? ask(value) : no;
    });
  });
}
