import { Hole, Resolved, TextPart } from '../resolving/Resolved';
import { partsOf } from '../resolving/text';
import { Answer, answerOf, no, unknownBecause, yes } from './Answer';
import { judge } from './values';

/** Whether a text contains a word, in any case of its letters. */
export function contains(value: Resolved, word: string): Answer {
  return judgeParts(value, parts => {
    const wanted = word.toLowerCase();
    const found = parts.some(
      part => typeof part === 'string' && part.toLowerCase().includes(wanted),
    );
    return found ? yes : firstUnknown(parts) ?? no;
  });
}

/** Whether a text ends with a word. */
export function endsWith(value: Resolved, word: string): Answer {
  return judgeParts(value, parts => {
    const last = parts[parts.length - 1];
    if (typeof last !== 'string') {
      return firstUnknown([last]) ?? no;
    }
    if (last.endsWith(word)) {
      return yes;
    }
    return last.length < word.length && word.endsWith(last)
      ? firstUnknown(parts) ?? no
      : no;
  });
}

/** Names, ARNs and attributes that AWS gives are never a word that somebody chose. */
function isName(hole: Hole): boolean {
  return hole.nonEmpty && hole.resource !== undefined;
}

/** Whether a text is exactly a word. */
export function isExactly(value: Resolved, word: string): Answer {
  return judgeParts(value, parts => {
    if (parts.length === 1 && typeof parts[0] === 'string') {
      return answerOf(parts[0] === word);
    }
    const impossible = parts.some(part =>
      typeof part === 'string' ? !word.includes(part) : isName(part),
    );
    const least = parts.reduce(
      (sum, part) =>
        sum + (typeof part === 'string' ? part.length : Number(part.nonEmpty)),
      0,
    );
    return impossible || least > word.length ? no : firstUnknown(parts) ?? no;
  });
}

/** The answer for the parts of a text; false for what is not a text. */
export function judgeParts(
  value: Resolved,
  question: (parts: TextPart[]) => Answer,
): Answer {
  return judge(value, single => {
    const parts = partsOf(single);
    return parts === undefined || parts.length === 0 ? no : question(parts);
  });
}

/** Unknown for the reason of the first hole, if there is one. */
function firstUnknown(parts: TextPart[]): Answer | undefined {
  for (const part of parts) {
    if (typeof part !== 'string') {
      return unknownBecause(part.reason);
    }
  }
  return undefined;
}
