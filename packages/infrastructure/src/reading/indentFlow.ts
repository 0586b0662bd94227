/** Lines that one collection may span. */
const MAX_LINES = 500;

/**
 * CloudFormation's parser lets the lines of a collection in brackets stand as far
 * left as they like; YAML wants them indented. Indents those from a line (from 1)
 * to the closing bracket, which changes nothing of what they say.
 *
 * @returns the changed text; undefined where no open bracket is found
 */
export function indentFlow(text: string, from: number): string | undefined {
  const lines = text.split('\n');
  const start = from - 1;
  let balance = 0;
  let opening = start - 1;
  for (; opening >= 0 && opening > start - MAX_LINES; opening--) {
    balance += bracketsIn(lines[opening]);
    if (balance > 0) {
      break;
    }
  }
  if (balance <= 0) {
    return undefined;
  }
  const indent = ' '.repeat(lines[opening].search(/\S/) + 2);
  const last = Math.min(lines.length, start + MAX_LINES);
  for (let i = start; i < last && balance > 0; i++) {
    balance += bracketsIn(lines[i]);
    lines[i] = `${indent}${lines[i].trimStart()}`;
  }
  return balance > 0 ? undefined : lines.join('\n');
}

/** Brackets that a line opens less those that it closes, outside of quotes. */
function bracketsIn(line: string): number {
  const plain = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (
    (plain.match(/[{[]/g) ?? []).length - (plain.match(/[}\]]/g) ?? []).length
  );
}
