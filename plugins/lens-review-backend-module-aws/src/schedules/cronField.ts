/** The values that a field may hold, and their names from the first on. */
export interface FieldRange {
  from: number;
  to: number;
  names?: readonly string[];
}

/** The values of `*`, `3`, `1-5`, `0/15`, `MON-FRI` and lists of them, ascending. */
export function parseField(
  field: string,
  range: FieldRange,
): number[] | undefined {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const some = parsePart(part, range);
    if (!some) {
      return undefined;
    }
    some.forEach(value => values.add(value));
  }
  return [...values].sort((a, b) => a - b);
}

function parsePart(part: string, range: FieldRange): number[] | undefined {
  const [span, stepText, ...more] = part.split('/');
  const step = stepText === undefined ? 1 : Number(stepText);
  if (more.length > 0 || !Number.isInteger(step) || step < 1) {
    return undefined;
  }
  const bounds = parseSpan(span, stepText !== undefined, range);
  if (!bounds) {
    return undefined;
  }
  const values: number[] = [];
  for (let value = bounds[0]; value <= bounds[1]; value += step) {
    values.push(value);
  }
  return values;
}

function parseSpan(
  span: string,
  stepped: boolean,
  range: FieldRange,
): [number, number] | undefined {
  if (span === '*') {
    return [range.from, range.to];
  }
  const [first, last, ...more] = span
    .split('-')
    .map(text => parseValue(text, range));
  if (first === undefined || more.length > 0) {
    return undefined;
  }
  if (span.includes('-')) {
    return last !== undefined && first <= last ? [first, last] : undefined;
  }
  return [first, stepped ? range.to : first];
}

export function parseValue(
  text: string,
  { from, to, names }: FieldRange,
): number | undefined {
  const named = names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) {
    return from + named;
  }
  const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return value >= from && value <= to ? value : undefined;
}
