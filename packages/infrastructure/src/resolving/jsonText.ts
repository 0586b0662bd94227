import {
  Hole,
  list,
  Resolved,
  scalar,
  SingleValue,
  TextPart,
} from './Resolved';
import { partsOf, textOfParts } from './text';

/** Stands for a hole while the text is parsed; no template holds this character. */
const MARK = '\ue000';
const MARKED = new RegExp(`${MARK}(\\d+)${MARK}`);

/**
 * The value that a JSON text stands for, with its open parts where they are inside
 * texts; undefined where it is no JSON text, or an open part may be more than text.
 */
export function parseJsonText(value: SingleValue): Resolved | undefined {
  const parts = partsOf(value);
  if (parts === undefined) {
    return undefined;
  }
  const holes: Hole[] = [];
  const text = parts
    .map(part =>
      typeof part === 'string'
        ? part.replaceAll(MARK, '')
        : `${MARK}${holes.push(part) - 1}${MARK}`,
    )
    .join('');
  try {
    return resolvedOf(JSON.parse(text), holes);
  } catch {
    return undefined;
  }
}

function resolvedOf(value: unknown, holes: Hole[]): Resolved {
  if (typeof value === 'string') {
    return textOfParts(partsIn(value, holes));
  }
  if (Array.isArray(value)) {
    return list(value.map(item => resolvedOf(item, holes)));
  }
  if (typeof value === 'object' && value !== null) {
    return {
      kind: 'map',
      entries: new Map(
        Object.entries(value).map(([key, entry]) => [
          key,
          resolvedOf(entry, holes),
        ]),
      ),
    };
  }
  return scalar(
    typeof value === 'number' || typeof value === 'boolean' ? value : null,
  );
}

/** Every second piece is the number of a hole. */
function partsIn(text: string, holes: Hole[]): TextPart[] {
  return text
    .split(MARKED)
    .map((piece, i) => (i % 2 === 0 ? piece : holes[Number(piece)]))
    .filter(part => part !== '');
}
