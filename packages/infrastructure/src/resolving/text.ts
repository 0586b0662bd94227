import {
  choice,
  Hole,
  mapOptions,
  MAX_OPTIONS,
  Resolved,
  scalar,
  SingleValue,
  TextPart,
  unknown,
} from './Resolved';

/** The parts of a value that is a text; undefined for lists, maps and nothing. */
export function partsOf(value: SingleValue): TextPart[] | undefined {
  switch (value.kind) {
    case 'scalar':
      return value.value === null ? undefined : [String(value.value)];
    case 'text':
      return value.parts;
    case 'unknown':
      return [value.hole];
    default:
      return undefined;
  }
}

/** A value of parts: a scalar where all are known, the hole itself where it stands alone. */
export function textOfParts(parts: TextPart[]): Resolved {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (typeof part === 'string' && typeof last === 'string') {
      merged[merged.length - 1] = last + part;
    } else if (part !== '') {
      merged.push(part);
    }
  }
  const [first] = merged;
  if (first === undefined) {
    return scalar('');
  }
  if (merged.length > 1) {
    return { kind: 'text', parts: merged };
  }
  return typeof first === 'string'
    ? scalar(first)
    : { kind: 'unknown', hole: first };
}

/** CloudFormation takes values of a few thousand characters. */
const MAX_TEXT = 100_000;
const MAX_PARTS = 1000;

function isTooLong(parts: TextPart[]): boolean {
  return (
    parts.length > MAX_PARTS ||
    parts.reduce(
      (sum, part) => sum + (typeof part === 'string' ? part.length : 0),
      0,
    ) > MAX_TEXT
  );
}

/** Texts one after the other; a choice among them makes the whole a choice. */
export function concat(values: Resolved[]): Resolved {
  let open: TextPart[][] = [[]];
  const reasons: string[] = [];
  for (const value of values) {
    const options = value.kind === 'choice' ? value.options : [value];
    if (value.kind === 'choice') {
      reasons.push(value.reason);
    }
    const next: TextPart[][] = [];
    for (const option of options) {
      const parts =
        option.kind === 'choice' || option.kind === 'absent'
          ? []
          : partsOf(option);
      if (parts === undefined) {
        return unknown('a list or map stands where a text is expected');
      }
      next.push(...open.map(before => [...before, ...parts]));
    }
    if (next.length > MAX_OPTIONS) {
      return unknown(reasons.join('; '));
    }
    if (next.some(isTooLong)) {
      return unknown('the text is too long');
    }
    open = next;
  }
  return open.length === 1
    ? textOfParts(open[0])
    : choice(open.map(textOfParts), reasons.join('; '));
}

/**
 * A text taken apart at a delimiter. A hole may hold the delimiter itself, unless
 * it is known to be whole, as names and ARNs of resources hold no comma.
 */
export function split(
  value: Resolved,
  delimiter: string,
  isWhole: (hole: Hole) => boolean = hole =>
    hole.resource !== undefined && delimiter === ',',
): Resolved {
  return mapOptions(value, single => {
    const parts = partsOf(single);
    if (parts === undefined) {
      return unknown('Fn::Split of something that is not a text');
    }
    const items: TextPart[][] = [[]];
    for (const part of parts) {
      if (typeof part !== 'string') {
        if (!isWhole(part)) {
          return unknown(part.reason, { nonEmpty: part.nonEmpty });
        }
        items[items.length - 1].push(part);
        continue;
      }
      const [first, ...rest] = part.split(delimiter);
      items[items.length - 1].push(first);
      items.push(...rest.map(piece => [piece]));
    }
    return { kind: 'list', items: items.map(textOfParts) };
  });
}

/** Equal renderings stand for equal texts; undefined for what is not a text. */
export function renderText(value: SingleValue): string | undefined {
  return partsOf(value)
    ?.map(part => (typeof part === 'string' ? part : `\u0000{${part.key}}`))
    .join('');
}

/** The holes anywhere in a value, each as often as it occurs. */
export function* holesOf(value: Resolved): Generator<Hole> {
  switch (value.kind) {
    case 'unknown':
      yield value.hole;
      break;
    case 'text':
      for (const part of value.parts) {
        if (typeof part !== 'string') {
          yield part;
        }
      }
      break;
    case 'list':
      for (const item of value.items) {
        yield* holesOf(item);
      }
      break;
    case 'map':
      for (const entry of value.entries.values()) {
        yield* holesOf(entry);
      }
      if (value.rest) {
        yield value.rest;
      }
      break;
    case 'choice':
      for (const option of value.options) {
        yield* holesOf(option);
      }
      break;
    default:
  }
}
