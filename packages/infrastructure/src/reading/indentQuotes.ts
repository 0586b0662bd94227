/** Lines that one quoted text may span. */
const MAX_LINES = 500;

/**
 * CloudFormation's parser lets the lines of a quoted text stand as far left as
 * they like; YAML wants them indented. Indents those of the text that is cut off
 * after a line (from 1), which changes nothing of what it says.
 *
 * @returns the changed text; undefined where no such text is found
 */
export function indentQuoted(
  text: string,
  cutAfter: number,
  quote: string,
): string | undefined {
  const lines = text.split('\n');
  const opening = openingLine(lines, cutAfter - 1, quote);
  if (opening === undefined) {
    return undefined;
  }
  const indent = ' '.repeat(lines[opening].search(/\S/) + 2);
  const last = Math.min(lines.length, cutAfter + MAX_LINES);
  for (let i = cutAfter; i < last; i++) {
    const isEnd = lines[i].includes(quote);
    lines[i] = `${indent}${lines[i].trimStart()}`;
    if (isEnd) {
      return lines.join('\n');
    }
  }
  return undefined;
}

/** The line, at or before another, on which a quote opens that it does not close. */
function openingLine(
  lines: string[],
  from: number,
  quote: string,
): number | undefined {
  for (let i = from; i >= 0 && i > from - MAX_LINES; i--) {
    const pieces = (lines[i] ?? '').split(quote).length;
    if (pieces % 2 === 0 && /\S/.test(lines[i])) {
      return i;
    }
  }
  return undefined;
}
